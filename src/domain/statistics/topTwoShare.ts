import { type Count, requireWholeCount } from './counts';

/** How many answered an item in each way: the four degrees from the highest down, don't know, unanswered. */
export type AnswerCounts = {
  readonly high: number;
  readonly some: number;
  readonly less: number;
  readonly none: number;
  readonly dontKnow: number;
  readonly unanswered: number;
};

/** A share with the counts behind it; the share from 0 to 1, `null` when there are no scored answers. */
export type CountedShare = Count & { readonly share: number | null };

/**
 * The share of the scored answers that are in the top two: (high + some) / (high + some + less + none).
 *
 * Don't-knows and unanswered are in neither number, but must be counts all the same. Source: the way of
 * counting of the published figures that take the two highest degrees together.
 * @returns `successes` top-two answers of `trials` scored ones, and their share from 0 to 1 or `null`
 * @throws RangeError when a count is not whole or is negative
 */
export function topTwoShare({ high, some, less, none, dontKnow, unanswered }: AnswerCounts): CountedShare {
  for (const [name, count] of Object.entries({ high, some, less, none, dontKnow, unanswered })) {
    requireWholeCount(name, count);
  }
  const successes = high + some;
  const trials = successes + less + none;
  return { successes, trials, share: trials === 0 ? null : successes / trials };
}
