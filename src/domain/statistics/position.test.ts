import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionBetween } from './position';

const share = fc.double({ min: 0, max: 1, noNaN: true });
/** Published figures are whole per cents. */
const published = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);

describe('positionBetween', () => {
  it('is 0 at the worst and 1 at the best, whichever is larger', () => {
    fc.assert(
      fc.property(published, published, (worst, best) => {
        fc.pre(worst !== best);
        expect(positionBetween({ share: worst, worst, best })).toBe(0);
        expect(positionBetween({ share: best, worst, best })).toBe(1);
      }),
    );
  });

  it('is not clamped', () => {
    expect(positionBetween({ share: 0.1, worst: 0.2, best: 0.6 })).toBeCloseTo(-0.25, 12);
    expect(positionBetween({ share: 0.8, worst: 0.2, best: 0.6 })).toBeCloseTo(1.5, 12);
  });

  it('is null where worst and best are the same, also when they differ by rounding alone', () => {
    expect(positionBetween({ share: 0.5, worst: 0.3, best: 0.3 })).toBeNull();
    expect(positionBetween({ share: 0.5, worst: 0.3, best: 0.1 + 0.2 })).toBeNull();
  });

  it('is turned about when worst and best change places', () => {
    fc.assert(
      fc.property(share, published, published, (own, worst, best) => {
        fc.pre(worst !== best);
        const there = positionBetween({ share: own, worst, best });
        const back = positionBetween({ share: own, worst: best, best: worst });
        expect(Number(there) + Number(back)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('is null or a finite number, whatever the shares', () => {
    fc.assert(
      fc.property(share, share, share, (own, worst, best) => {
        const position = positionBetween({ share: own, worst, best });
        expect(position === null || Number.isFinite(position)).toBe(true);
      }),
    );
  });

  it.each([
    { share: -0.1, worst: 0.2, best: 0.6, wrong: 'share' },
    { share: 1.1, worst: 0.2, best: 0.6, wrong: 'share' },
    { share: Number.NaN, worst: 0.2, best: 0.6, wrong: 'share' },
    { share: 0.5, worst: 14, best: 0.86, wrong: 'worst' },
    { share: 0.5, worst: 0.14, best: 86, wrong: 'best' },
  ])('refuses $share between $worst and $best, and names the $wrong one', ({ wrong, ...input }) => {
    expect(() => positionBetween(input)).toThrow(RangeError);
    expect(() => positionBetween(input)).toThrow(new RegExp(`^${wrong} .* not `));
  });
});
