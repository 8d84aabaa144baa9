/**
 * Statistics: counts and ranks in, shares, intervals, agreement and theme scores out.
 *
 * Everything here is arithmetic with a source. A function takes one object and returns a number or a small
 * value; shares are 0–1 and never rounded; what is undefined is `null`, never NaN or 0; counts that cannot be
 * counts throw RangeError. What may be shown of a small group is decided in `disclosure`, what may be said in
 * `placement`.
 *
 * To add one more statistic:
 * 1. Add vectors to `vectors.json` (name, function, input, expected, tolerance), worked out apart from the
 *    code and checked against a published example; the undefined case is one of them.
 * 2. Write the function in a file of its own, with its source, units, range and errors in the docstring, and
 *    beside it a test of its errors and of the laws it obeys.
 * 3. Export it below. `vectors.test.ts` finds it there, and fails on a vector without a function and on a
 *    function without a vector.
 */
export { agreementA, type ScaleCounts } from './agreement';
export type { Count } from './counts';
export { type Difference, newcombeDifference, type TwoCounts } from './newcombe';
export { type PositionInput, positionBetween } from './position';
export { type ThemeAnswer, type ThemeAnswers, themeScore } from './themeScore';
export { type AnswerCounts, type CountedShare, topTwoShare } from './topTwoShare';
export { type Interval, wilsonInterval } from './wilson';
