/** How many of how many: both whole numbers, 0 ≤ successes ≤ trials. */
export type Count = { readonly successes: number; readonly trials: number };

/**
 * Refuses what no counting can give: a fraction, a negative number, NaN, infinity, or a number too large to
 * be held exactly.
 * @throws RangeError naming the count
 */
export function requireWholeCount(name: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new RangeError(`${name} must be a whole number from 0 up, not ${value}`);
  }
}

/**
 * Refuses two counts that are not counts, or do not fit each other.
 * @throws RangeError saying which of them is wrong
 */
export function requireCount({ successes, trials }: Count): void {
  requireWholeCount('successes', successes);
  requireWholeCount('trials', trials);
  if (successes > trials) {
    throw new RangeError(`successes (${successes}) must not exceed trials (${trials})`);
  }
}
