import { type Count, requireCount } from './counts';

/** An interval of shares (0–1) or of differences of shares (−1 to 1); lower ≤ upper. */
export type Interval = { readonly lower: number; readonly upper: number };

/** The 97.5th percentile of the standard normal distribution: two-sided 95 %. */
const Z = 1.959963984540054;

/**
 * Wilson score interval of a share, two-sided 95 %.
 *
 * Source: E. B. Wilson (1927), "Probable inference, the law of succession, and statistical inference",
 * Journal of the American Statistical Association 22, 209–212. Without continuity correction.
 * @param count whole numbers, 0 ≤ successes ≤ trials
 * @returns shares from 0 to 1 that hold successes / trials between them; `null` when there are no trials
 * @throws RangeError when the counts are not whole, are negative or do not fit each other
 */
export function wilsonInterval({ successes, trials }: Count): Interval | null {
  requireCount({ successes, trials });
  if (trials === 0) return null;

  const share = successes / trials;
  const shrink = 1 + Z ** 2 / trials;
  const centre = (share + Z ** 2 / (2 * trials)) / shrink;
  const halfWidth = (Z * Math.sqrt((share * (1 - share)) / trials + Z ** 2 / (4 * trials ** 2))) / shrink;

  // The score interval always holds the share; at 0 and 1 rounding would leave the limit a hair inside.
  return {
    lower: Math.max(0, Math.min(share, centre - halfWidth)),
    upper: Math.min(1, Math.max(share, centre + halfWidth)),
  };
}
