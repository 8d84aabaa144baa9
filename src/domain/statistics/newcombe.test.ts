import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Difference, newcombeDifference, type TwoCounts } from './newcombe';

const count = fc
  .integer({ min: 1, max: 2_000 })
  .chain((trials) => fc.tuple(fc.integer({ min: 0, max: trials }), fc.constant(trials)));
const twoCounts = fc.tuple(count, count).map(
  ([[successesA, trialsA], [successesB, trialsB]]): TwoCounts => ({
    successesA,
    trialsA,
    successesB,
    trialsB,
  }),
);

function difference(counts: TwoCounts): Difference {
  const result = newcombeDifference(counts);
  if (result === null) throw new Error('expected a difference');
  return result;
}

describe('newcombeDifference', () => {
  it('is null when either side has no trials', () => {
    expect(newcombeDifference({ successesA: 0, trialsA: 0, successesB: 1, trialsB: 2 })).toBeNull();
    expect(newcombeDifference({ successesA: 1, trialsA: 2, successesB: 0, trialsB: 0 })).toBeNull();
  });

  it.each([
    { successesA: 3, trialsA: 2, successesB: 1, trialsB: 2 },
    { successesA: 1, trialsA: 2, successesB: -1, trialsB: 2 },
    { successesA: 0, trialsA: 0, successesB: 1, trialsB: 0.5 },
  ])('refuses $successesA of $trialsA against $successesB of $trialsB', (counts) => {
    expect(() => newcombeDifference(counts)).toThrow(RangeError);
  });

  it('holds the difference, in order and within −1 and 1', () => {
    fc.assert(
      fc.property(twoCounts, (counts) => {
        const result = difference(counts);
        expect(result.difference).toBe(
          counts.successesA / counts.trialsA - counts.successesB / counts.trialsB,
        );
        expect(result.lower).toBeGreaterThanOrEqual(-1);
        expect(result.difference).toBeGreaterThanOrEqual(result.lower);
        expect(result.upper).toBeGreaterThanOrEqual(result.difference);
        expect(result.upper).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is turned about when the two sides change places', () => {
    fc.assert(
      fc.property(twoCounts, ({ successesA, trialsA, successesB, trialsB }) => {
        const there = difference({ successesA, trialsA, successesB, trialsB });
        const back = difference({
          successesA: successesB,
          trialsA: trialsB,
          successesB: successesA,
          trialsB: trialsA,
        });
        expect(back.difference).toBeCloseTo(-there.difference, 12);
        expect(back.lower).toBeCloseTo(-there.upper, 12);
        expect(back.upper).toBeCloseTo(-there.lower, 12);
      }),
    );
  });

  it('holds 0 in its middle when both sides are the same', () => {
    fc.assert(
      fc.property(count, ([successes, trials]) => {
        const same = { successesA: successes, trialsA: trials, successesB: successes, trialsB: trials };
        const { difference: none, lower, upper } = difference(same);
        expect(none).toBe(0);
        expect(lower).toBeCloseTo(-upper, 12);
      }),
    );
  });
});
