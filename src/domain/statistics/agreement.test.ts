import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementA } from './agreement';

const anyCounts = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 3, maxLength: 9 });
const answered = anyCounts.filter((counts) => counts.some((count) => count > 0));

function agreement(counts: readonly number[]): number {
  const result = agreementA({ counts });
  if (result === null) throw new Error('expected an agreement');
  return result;
}

describe('agreementA', () => {
  it('is null when nobody answered', () => {
    expect(agreementA({ counts: [0, 0, 0] })).toBeNull();
  });

  it.each([{ counts: [] }, { counts: [5] }, { counts: [5, 2] }])(
    'refuses a scale of $counts.length',
    (input) => {
      expect(() => agreementA(input)).toThrow(RangeError);
      expect(() => agreementA(input)).toThrow(`not ${input.counts.length}`);
    },
  );

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses a count of %d', (count) => {
    expect(() => agreementA({ counts: [3, count, 3, 3] })).toThrow(RangeError);
    expect(() => agreementA({ counts: [3, count, 3, 3] })).toThrow(/^each count /);
  });

  it('lies from −1 to 1', () => {
    fc.assert(
      fc.property(answered, (counts) => {
        expect(agreement(counts)).toBeGreaterThanOrEqual(-1);
        expect(agreement(counts)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is 1 when all are alike, and only then', () => {
    fc.assert(
      fc.property(answered, (counts) => {
        const alike = counts.filter((count) => count > 0).length === 1;
        expect(agreement(counts) === 1).toBe(alike);
      }),
    );
    fc.assert(
      fc.property(fc.nat({ max: 3 }), fc.integer({ min: 1, max: 500 }), (rank, answers) => {
        expect(agreement([0, 1, 2, 3].map((category) => (category === rank ? answers : 0)))).toBe(1);
      }),
    );
  });

  it('is 0 when the answers are evenly spread, and −1 when they are at the two ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 9 }), fc.integer({ min: 1, max: 500 }), (categories, each) => {
        const even = Array.from({ length: categories }, () => each);
        const ends = even.map((count, index) => (index === 0 || index === categories - 1 ? count : 0));
        expect(agreement(even)).toBe(0);
        expect(agreement(ends)).toBe(-1);
      }),
    );
  });

  it('does not change when the scale is turned about', () => {
    fc.assert(
      fc.property(answered, (counts) => {
        expect(agreement(counts.toReversed())).toBeCloseTo(agreement(counts), 12);
      }),
    );
  });

  it('does not change when every count is multiplied by the same number', () => {
    fc.assert(
      fc.property(answered, fc.integer({ min: 2, max: 100 }), (counts, times) => {
        expect(agreement(counts.map((count) => count * times))).toBeCloseTo(agreement(counts), 12);
      }),
    );
  });

  it('leaves the counts it was given as they were', () => {
    const counts = Object.freeze([1, 2, 3, 2]);
    agreement(counts);
    expect(counts).toEqual([1, 2, 3, 2]);
  });
});
