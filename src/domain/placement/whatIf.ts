/**
 * What a published share would look like if its group had a certain size. The size is the reader's assumption:
 * the source states none, and nothing is inferred about it.
 */
import { type Interval, wilsonInterval } from '../statistics';
import { withoutNoise } from '../withoutNoise';

/** The group sizes a reader may assume. Below five, one more or less moves a share by more than 20 points. */
export const smallestGroup = 5;
export const largestGroup = 500;

/** "3 of 20", and the interval that goes with it. */
export interface AssumedGroup {
  /** Whole number from 0 to `size`. */
  readonly counted: number;
  readonly size: number;
  /** Wilson's, two-sided 95 %; shares from 0 to 1. */
  readonly interval: Interval;
}

/**
 * The interval of a published share in a group of an assumed size: Wilson's, of `share × size` of `size`, where
 * `share × size` is rounded to the nearest whole number, a half upwards. 14 % of 20 is 2.8, so 3 of 20.
 * @param share from 0 to 1
 * @param size whole number from `smallestGroup` to `largestGroup`
 * @throws RangeError when either is not
 */
export function assumeGroup(share: number, size: number): AssumedGroup {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`a share lies from 0 to 1, not at ${share}`);
  if (!isGroupSize(size)) throw new RangeError(`nobody can assume a group of ${size}`);
  const counted = roundHalfUp(share * size);
  const interval = wilsonInterval({ successes: counted, trials: size });
  if (interval === null) throw new Error('a group of at least five has an interval');
  return { counted, size, interval };
}

/** Whether a number may be assumed as the size of a group. */
export function isGroupSize(size: number): boolean {
  return Number.isInteger(size) && size >= smallestGroup && size <= largestGroup;
}

/** The group size that a text names, as a person types it; `null` where it names none that may be assumed. */
export function groupSizeIn(text: string): number | null {
  const digits = text.trim();
  const size = /^\d+$/.test(digits) ? Number(digits) : Number.NaN;
  return isGroupSize(size) ? size : null;
}

/** 0.29 × 50 comes out a hair below the half that it is. */
function roundHalfUp(value: number): number {
  return Math.round(withoutNoise(value));
}
