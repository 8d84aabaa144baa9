/** Theme scores of a round: the mean of its respondents' own scores, by the rules for small groups. */
import type { Answer, Response } from '../assessment/model';
import type { Item } from '../pack/schema';
import { themeScore } from '../statistics';

export type ThemeScoreView =
  /** 0–100, and how many respondents' scores stand behind it. */
  | { readonly kind: 'score'; readonly score: number; readonly respondents: number }
  /** Fewer than three items in the form, or, where nothing is withheld, nobody answered enough of them. */
  | { readonly kind: 'none' }
  /** Rule 6: too many items withheld, or too few respondents with a score, be it none at all. */
  | { readonly kind: 'hidden' };

/**
 * The score of one theme over a round; each respondent counts once. Rule 6 of a confidential round: only
 * items that are shown are used, at least 60 % of the theme's, and at least a threshold of respondents
 * must have a score.
 * @param items how many items the theme has in the form
 * @param shown those of them that are shown
 * @param threshold of a confidential round, else `null`
 */
export function scoreTheme(
  responses: readonly Response[],
  items: number,
  shown: readonly Item[],
  threshold: number | null,
): ThemeScoreView {
  if (!mayHaveScore(items)) return { kind: 'none' };
  // In whole numbers, so that exactly 60 % is enough.
  if (5 * shown.length < 3 * items) return { kind: 'hidden' };
  // A withheld item stands as unanswered: it is in the denominator of the 60 %, and in nothing else.
  const withheld = Array.from({ length: items - shown.length }, () => null);
  const scores = responses
    .map(({ answers }) =>
      themeScore({ answers: [...shown.map((item) => forScore(answers[item.id])), ...withheld] }),
    )
    .filter((score) => score !== null);
  if (threshold !== null && scores.length < threshold) return { kind: 'hidden' };
  if (scores.length === 0) return { kind: 'none' };
  const mean = scores.reduce((total, score) => total + score, 0) / scores.length;
  // What lies past the ninth decimal is the arithmetic's own: it may neither depend on the order of the
  // responses nor put one of two equal themes before the other.
  return { kind: 'score', score: Math.round(mean * 1e9) / 1e9, respondents: scores.length };
}

/** Whether a theme of so many items has a score at all: one that is answered to the full would. */
function mayHaveScore(items: number): boolean {
  return themeScore({ answers: Array.from({ length: items }, () => 3 as const) }) !== null;
}

function forScore(answer: Answer | undefined): 0 | 1 | 2 | 3 | 'dk' | null {
  if (answer === undefined) return null;
  return answer.kind === 'dont-know' ? 'dk' : answer.rank;
}
