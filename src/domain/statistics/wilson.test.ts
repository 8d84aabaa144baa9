import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from './wilson';

const largest = 10_000;
const counts = fc
  .integer({ min: 1, max: largest })
  .chain((trials) =>
    fc.record({ successes: fc.integer({ min: 0, max: trials }), trials: fc.constant(trials) }),
  );

function interval(successes: number, trials: number): { lower: number; upper: number } {
  const result = wilsonInterval({ successes, trials });
  if (result === null) throw new Error('expected an interval');
  return result;
}

describe('wilsonInterval', () => {
  it('is null without trials', () => {
    expect(wilsonInterval({ successes: 0, trials: 0 })).toBeNull();
  });

  it.each([
    { successes: 1, trials: 0 },
    { successes: 8, trials: 7 },
    { successes: -1, trials: 7 },
    { successes: 0, trials: -7 },
    { successes: 1.5, trials: 7 },
    { successes: 1, trials: 7.5 },
    { successes: Number.NaN, trials: 7 },
    { successes: 1, trials: Number.POSITIVE_INFINITY },
  ])('refuses $successes of $trials', (count) => {
    expect(() => wilsonInterval(count)).toThrow(RangeError);
  });

  it('holds the share, in order and within 0 and 1', () => {
    fc.assert(
      fc.property(counts, ({ successes, trials }) => {
        const { lower, upper } = interval(successes, trials);
        const share = successes / trials;
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(share).toBeGreaterThanOrEqual(lower);
        expect(upper).toBeGreaterThanOrEqual(share);
        expect(upper).toBeLessThanOrEqual(1);
        expect(upper).toBeGreaterThan(lower);
      }),
    );
  });

  it('reaches 0 when nobody and 1 when everybody did, and never both', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: largest }), (trials) => {
        expect(interval(0, trials).lower).toBeCloseTo(0, 12);
        expect(interval(0, trials).upper).toBeLessThan(1);
        expect(interval(trials, trials).upper).toBeCloseTo(1, 12);
        expect(interval(trials, trials).lower).toBeGreaterThan(0);
      }),
    );
  });

  it('narrows when the same share comes from more trials', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 50 }), ({ successes, trials }, times) => {
        const few = interval(successes, trials);
        const many = interval(successes * times, trials * times);
        expect(many.upper - many.lower).toBeLessThan(few.upper - few.lower);
      }),
    );
  });

  it('is mirrored when successes and failures change places', () => {
    fc.assert(
      fc.property(counts, ({ successes, trials }) => {
        const successful = interval(successes, trials);
        const failed = interval(trials - successes, trials);
        expect(failed.lower).toBeCloseTo(1 - successful.upper, 12);
        expect(failed.upper).toBeCloseTo(1 - successful.lower, 12);
      }),
    );
  });

  it('stays a number for the largest counts there are', () => {
    const { lower, upper } = interval(1, Number.MAX_SAFE_INTEGER);
    expect(lower).toBeGreaterThanOrEqual(0);
    expect(upper).toBeGreaterThanOrEqual(lower);
  });
});
