/** Theme scores of a round: the mean of its respondents' own scores, by the rules for small groups. */
import type { Item } from '../pack/schema';
import { themeScore } from '../statistics';
import { withoutNoise } from '../withoutNoise';
import type { BareAnswer, CountableResponse } from './counts';

/** 0–100, and how many respondents' scores stand behind it. */
export interface ThemeScore {
  readonly score: number;
  readonly respondents: number;
}

export type ThemeScoreView =
  | (ThemeScore & {
      readonly kind: 'score';
      /** Block by block as in the round's `blocks`; `null` where only the total is shown. */
      readonly byBlock: readonly ThemeScore[] | null;
    })
  /** Fewer than three items in the form, or, where nothing is withheld, nobody answered enough of them. */
  | { readonly kind: 'none' }
  /** Rule 6: too many items withheld, or too few respondents with a score, be it none at all. */
  | { readonly kind: 'hidden' };

export interface ThemeToScore {
  readonly responses: readonly CountableResponse[];
  /** The responses of each block; none where there is no breakdown. */
  readonly blocks: readonly (readonly CountableResponse[])[];
  /** How many items the theme has in the form. */
  readonly items: number;
  /** Those of them whose total is shown. */
  readonly shown: readonly Item[];
  /** Those that are shown by block. */
  readonly shownByBlock: readonly Item[];
  /** Of a confidential round, else `null`. */
  readonly threshold: number | null;
}

/**
 * The score of one theme over a round; each respondent counts once. Rule 6 of a confidential round: only
 * items that are shown at that level are used, at least 60 % of the theme's. The total needs at least a
 * threshold of respondents with a score. Blocks are shown where the total is, every block has at least a
 * threshold of respondents with a score, and in every block none or at least a threshold have none.
 */
export function scoreTheme(theme: ThemeToScore): ThemeScoreView {
  const { responses, items, shown, threshold } = theme;
  if (!mayHaveScore(items)) return { kind: 'none' };
  if (!enough(shown, items)) return { kind: 'hidden' };
  const scores = scoresOf(responses, shown, items);
  if (threshold !== null && scores.length < threshold) return { kind: 'hidden' };
  if (scores.length === 0) return { kind: 'none' };
  return { kind: 'score', ...meanOf(scores), byBlock: byBlock(theme) };
}

function byBlock({ blocks, items, shownByBlock, threshold }: ThemeToScore): readonly ThemeScore[] | null {
  if (blocks.length === 0 || threshold === null || !enough(shownByBlock, items)) return null;
  const scored = blocks.map((block) => ({
    scores: scoresOf(block, shownByBlock, items),
    respondents: block.length,
  }));
  const mayBeShown = scored.every(({ scores, respondents }) => {
    const without = respondents - scores.length;
    return scores.length >= threshold && (without === 0 || without >= threshold);
  });
  return mayBeShown ? scored.map(({ scores }) => meanOf(scores)) : null;
}

/** At least 60 %; in whole numbers, so that exactly 60 % is enough. */
function enough(shown: readonly Item[], items: number): boolean {
  return 5 * shown.length >= 3 * items;
}

/** The scores of those who have one. */
function scoresOf(
  responses: readonly CountableResponse[],
  shown: readonly Item[],
  items: number,
): readonly number[] {
  // A withheld item stands as unanswered: it is in the denominator of the 60 %, and in nothing else.
  const withheld = Array.from({ length: items - shown.length }, () => null);
  return responses
    .map(({ answers }) =>
      themeScore({ answers: [...shown.map((item) => forScore(answers[item.id])), ...withheld] }),
    )
    .filter((score) => score !== null);
}

function meanOf(scores: readonly number[]): ThemeScore {
  const mean = scores.reduce((total, score) => total + score, 0) / scores.length;
  // The order of the responses leaves another noise, and says nothing.
  return { score: withoutNoise(mean), respondents: scores.length };
}

/** Whether a theme of so many items has a score at all: one that is answered to the full would. */
function mayHaveScore(items: number): boolean {
  return themeScore({ answers: Array.from({ length: items }, () => 3 as const) }) !== null;
}

function forScore(answer: BareAnswer | undefined): 0 | 1 | 2 | 3 | 'dk' | null {
  if (answer === undefined) return null;
  return answer.kind === 'dont-know' ? 'dk' : answer.rank;
}
