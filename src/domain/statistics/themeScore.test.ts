import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ThemeAnswer, themeScore } from './themeScore';

const rank = fc.constantFrom(0, 1, 2, 3);
const notScored = fc.constantFrom<ThemeAnswer[]>('dk', null);
const anyAnswers = fc.array(fc.oneof(rank, notScored), { maxLength: 12 });
const ranks = fc.array(rank, { minLength: 3, maxLength: 12 });

describe('themeScore', () => {
  it('asks for three items', () => {
    expect(themeScore({ answers: [] })).toBeNull();
    expect(themeScore({ answers: [3, 3] })).toBeNull();
    expect(themeScore({ answers: [3, 3, 3] })).toBe(100);
  });

  it('asks for 60 % of the items to be scored, exactly 60 % being enough', () => {
    expect(themeScore({ answers: [3, 3, 0, 'dk', null] })).toBeCloseTo(200 / 3, 12);
    expect(themeScore({ answers: [3, 0, 'dk', null] })).toBeNull();
    expect(themeScore({ answers: [3, 'dk', 0] })).toBe(50);
    expect(themeScore({ answers: [3, 'dk', null] })).toBeNull();
  });

  it('is defined by the number of items and of scored ones alone, and lies from 0 to 100', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const score = themeScore({ answers });
        const scored = answers.filter((answer) => answer !== 'dk' && answer !== null).length;
        const defined = answers.length >= 3 && 5 * scored >= 3 * answers.length;
        expect(score !== null).toBe(defined);
        if (score !== null) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  it('is the same in whatever order the items are answered', () => {
    fc.assert(
      fc.property(
        anyAnswers.chain((answers) =>
          fc.tuple(
            fc.constant(answers),
            fc.shuffledSubarray(answers, { minLength: answers.length, maxLength: answers.length }),
          ),
        ),
        ([answers, shuffled]) => {
          expect(themeScore({ answers: shuffled })).toBe(themeScore({ answers }));
        },
      ),
    );
  });

  it("is not changed by don't-knows and unanswered items as long as it is defined", () => {
    fc.assert(
      fc.property(ranks, fc.array(notScored, { maxLength: 8 }), (scored, others) => {
        const score = themeScore({ answers: [...scored, ...others] });
        if (score !== null) expect(score).toBe(themeScore({ answers: scored }));
      }),
    );
  });

  it.each([4, -1, 1.5, Number.NaN, 'dont-know', undefined])('refuses the answer %s', (answer) => {
    expect(() => themeScore({ answers: [3, 2, answer as ThemeAnswer] })).toThrow(RangeError);
    expect(() => themeScore({ answers: [3, 2, answer as ThemeAnswer] })).toThrow(`not ${String(answer)}`);
  });
});
