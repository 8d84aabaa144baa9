import type { Rank } from '../pack/schema';

/** A respondent's answer to one item: its rank, `'dk'` for don't know, `null` for unanswered. */
export type ThemeAnswer = Rank | 'dk' | null;

/** One respondent's answers to all items of one theme in the form used, the unanswered ones included. */
export type ThemeAnswers = { readonly answers: readonly ThemeAnswer[] };

/** The fewest items of a theme with a score: a mean of one or two is those items under another name. */
export const fewestItems = 3;
const HIGHEST_RANK = 3;

/**
 * One respondent's score in one theme: the mean of rank / 3 × 100 over the scored items.
 *
 * Don't-knows and unanswered items are never scored. Source: the app's own definition; there is no published
 * figure on this scale, and no total over themes.
 * @param input the answers to every item of the theme, in any order
 * @returns 0 (not at all) to 100 (to a high degree); `null` when the theme has fewer than three items, or
 *   fewer than 60 % of its items are scored
 * @throws RangeError when an answer is none of the ranks 0–3, `'dk'` and `null`
 */
export function themeScore({ answers }: ThemeAnswers): number | null {
  for (const answer of answers) requireThemeAnswer(answer);

  const ranks = answers.filter(isRank);
  // At least 60 % scored, compared in whole numbers: 0.6 has no exact form in binary.
  const enoughScored = 5 * ranks.length >= 3 * answers.length;
  if (answers.length < fewestItems || !enoughScored) return null;

  const sum = ranks.reduce<number>((total, rank) => total + rank, 0);
  return (100 * sum) / (HIGHEST_RANK * ranks.length);
}

function isRank(answer: ThemeAnswer): answer is Rank {
  return answer !== null && answer !== 'dk';
}

function requireThemeAnswer(answer: ThemeAnswer): void {
  const known: readonly ThemeAnswer[] = [0, 1, 2, 3, 'dk', null];
  if (!known.includes(answer)) {
    throw new RangeError(`an answer must be a rank 0–3, 'dk' or null, not ${String(answer)}`);
  }
}
