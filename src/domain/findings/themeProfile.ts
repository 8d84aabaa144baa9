/** The themes of a round with their scores, and which of them is lowest. */
import type { ShownRound, ThemeScoreView } from '../disclosure';
import type { Theme } from '../pack/schema';
import { printedScore } from './bands';

export interface ScoredTheme {
  readonly themeId: string;
  readonly view: ThemeScoreView;
}

/** Every theme of the form, in its order. */
export function themeProfile(view: ShownRound, themes: readonly Theme[]): readonly ScoredTheme[] {
  return themes.map(({ id }) => ({ themeId: id, view: view.themeScores.get(id) ?? { kind: 'none' } }));
}

export interface LowestThemes {
  /** The theme with the lowest score, or those that share it. */
  readonly themeIds: readonly [string, ...string[]];
  /** As it is printed, 0–100. */
  readonly score: number;
  /** The other themes with a score: how many, and between which scores they lie. */
  readonly others: { readonly count: number; readonly lowest: number; readonly highest: number };
}

/**
 * The lowest of the themes. By the scores as they are printed, so that two that read the same are the same.
 * @returns `null` where fewer than two themes have a score, or all have the same one
 */
export function lowestThemes(profile: readonly ScoredTheme[]): LowestThemes | null {
  const scored = profile.flatMap(({ themeId, view }) =>
    view.kind === 'score' ? [{ themeId, score: printedScore(view.score) }] : [],
  );
  const score = Math.min(...scored.map((theme) => theme.score));
  const [first, ...rest] = scored.filter((theme) => theme.score === score).map(({ themeId }) => themeId);
  const others = scored.map((theme) => theme.score).filter((other) => other > score);
  if (first === undefined || others.length === 0) return null;
  return {
    themeIds: [first, ...rest],
    score,
    others: { count: others.length, lowest: Math.min(...others), highest: Math.max(...others) },
  };
}
