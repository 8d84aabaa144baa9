import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { topTwoShare } from './topTwoShare';

const count = fc.nat({ max: 500 });
const answerCounts = fc.record({
  high: count,
  some: count,
  less: count,
  none: count,
  dontKnow: count,
  unanswered: count,
});
const none = { high: 0, some: 0, less: 0, none: 0, dontKnow: 0, unanswered: 0 };

describe('topTwoShare', () => {
  it('has no share when nobody gave a scored answer', () => {
    expect(topTwoShare({ ...none, dontKnow: 4, unanswered: 1 })).toEqual({
      successes: 0,
      trials: 0,
      share: null,
    });
  });

  it('counts the two highest degrees, of the four', () => {
    fc.assert(
      fc.property(answerCounts, (counts) => {
        const { successes, trials, share } = topTwoShare(counts);
        expect(successes).toBe(counts.high + counts.some);
        expect(trials - successes).toBe(counts.less + counts.none);
        expect(share).toBe(trials === 0 ? null : successes / trials);
      }),
    );
  });

  it("is not changed by don't-knows and unanswered", () => {
    fc.assert(
      fc.property(answerCounts, count, count, (counts, dontKnow, unanswered) => {
        expect(topTwoShare({ ...counts, dontKnow, unanswered })).toEqual(topTwoShare(counts));
      }),
    );
  });

  it('lies from 0 to 1 and is never NaN', () => {
    fc.assert(
      fc.property(answerCounts, (counts) => {
        const { share } = topTwoShare(counts);
        expect(share === null || (share >= 0 && share <= 1)).toBe(true);
      }),
    );
  });

  it.each(['high', 'some', 'less', 'none', 'dontKnow', 'unanswered'])(
    'refuses an impossible count of %s',
    (name) => {
      for (const impossible of [-1, 0.5, Number.NaN]) {
        expect(() => topTwoShare({ ...none, [name]: impossible })).toThrow(RangeError);
        expect(() => topTwoShare({ ...none, [name]: impossible })).toThrow(new RegExp(`^${name} `));
      }
    },
  );
});
