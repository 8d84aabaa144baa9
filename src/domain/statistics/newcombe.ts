import { type Interval, wilsonInterval } from './wilson';

/** The counts behind two independent shares; each pair as in `Count`. */
export type TwoCounts = {
  readonly successesA: number;
  readonly trialsA: number;
  readonly successesB: number;
  readonly trialsB: number;
};

/** Share A minus share B with its interval; all three from −1 to 1. */
export type Difference = Interval & { readonly difference: number };

/**
 * Difference of two independent shares, A minus B, with its two-sided 95 % interval.
 *
 * Source: R. G. Newcombe (1998), "Interval estimation for the difference between independent proportions",
 * Statistics in Medicine 17, 873–890, method 10 (from the Wilson limits, without continuity correction).
 * Nobody may be counted on both sides, or the interval does not hold.
 * @returns differences of shares from −1 to 1; `null` when either side has no trials
 * @throws RangeError when the counts of a side are not whole, are negative or do not fit each other
 */
export function newcombeDifference({
  successesA,
  trialsA,
  successesB,
  trialsB,
}: TwoCounts): Difference | null {
  const intervalA = wilsonInterval({ successes: successesA, trials: trialsA });
  const intervalB = wilsonInterval({ successes: successesB, trials: trialsB });
  if (intervalA === null || intervalB === null) return null;

  const shareA = successesA / trialsA;
  const shareB = successesB / trialsB;
  const difference = shareA - shareB;
  const below = Math.sqrt((shareA - intervalA.lower) ** 2 + (intervalB.upper - shareB) ** 2);
  const above = Math.sqrt((intervalA.upper - shareA) ** 2 + (shareB - intervalB.lower) ** 2);

  // The method stays within −1 and 1 by itself; the bounds only take off what rounding adds.
  return {
    difference,
    lower: Math.max(-1, difference - below),
    upper: Math.min(1, difference + above),
  };
}
