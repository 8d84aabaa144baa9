import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ThemeAnswer } from '../statistics';
import { makeItem, makeResponses } from '../testing/factories';
import { scoreTheme } from './themeScores';

const items = ['P1', 'P2', 'P3', 'P4', 'P5'].map((id) => makeItem(id));

/** One response a row: its answers to P1, P2, … */
function respondents(...rows: readonly (readonly ThemeAnswer[])[]) {
  return makeResponses(Object.fromEntries(items.map(({ id }, i) => [id, rows.map((row) => row[i] ?? null)])));
}

const allOf = (rank: ThemeAnswer) => [rank, rank, rank, rank, rank];
/** The score of the five items in a round from which nothing is withheld. */
const freely = (...rows: readonly (readonly ThemeAnswer[])[]) =>
  scoreTheme(respondents(...rows), 5, items, null);

describe('the theme score of a round', () => {
  it("is the mean of its respondents' own scores: each counts once, however much they answered", () => {
    expect(freely(allOf(3), [0, 0, 0, 'dk', null])).toEqual({ kind: 'score', score: 50, respondents: 2 });
  });

  it('is the same number for the same mean, by whatever road: arithmetic leaves nothing in the last digit', () => {
    const ninth = freely([0, 0, 0], [0, 0, 0], [1, 1, 1]);
    expect(freely([0, 0, 0], [0, 0, 1], [0, 1, 1])).toEqual(ninth);
    expect(ninth).toMatchObject({ score: expect.closeTo(100 / 9, 8) });
    const sixTwentySevenths = freely([0, 0, 1], [0, 0, 1], [0, 1, 3]);
    expect(freely([0, 1, 3], [0, 0, 1], [0, 0, 1])).toEqual(sixTwentySevenths);
  });

  it('is the own score where there is one response', () => {
    expect(freely([3, 3, 0, 0, 0])).toEqual({ kind: 'score', score: 40, respondents: 1 });
  });

  it('passes over those who answered fewer than 60 % of the items', () => {
    expect(freely(allOf(3), [0, 0, 'dk', 'dk', null])).toEqual({ kind: 'score', score: 100, respondents: 1 });
  });

  it('is none where nobody answered enough, or nobody responded', () => {
    expect(freely([0, 0, 'dk', 'dk', null])).toEqual({ kind: 'none' });
    expect(freely()).toEqual({ kind: 'none' });
  });

  it('is none in a theme with fewer than three items', () => {
    expect(scoreTheme(respondents([3, 3]), 2, items.slice(0, 2), null)).toEqual({ kind: 'none' });
  });
});

describe('the theme score of a confidential round (rule 6)', () => {
  const five = respondents(allOf(3), allOf(0), allOf(3), allOf(0), allOf(3));

  it('is shown where as many as the threshold have a score', () => {
    expect(scoreTheme(five, 5, items, 5)).toEqual({ kind: 'score', score: 60, respondents: 5 });
    expect(scoreTheme(five, 5, items, 6)).toEqual({ kind: 'hidden' });
  });

  it('counts those who have a score, not those who responded', () => {
    const oneWithout = respondents(allOf(3), allOf(0), allOf(3), allOf(0), [3, 3, null, null, null]);
    expect(scoreTheme(oneWithout, 5, items, 5)).toEqual({ kind: 'hidden' });
    expect(scoreTheme(oneWithout, 5, items, 4)).toMatchObject({ kind: 'score', respondents: 4 });
  });

  it('needs 60 % of the items of the theme to be shown, exactly 60 % being enough', () => {
    expect(scoreTheme(five, 5, items.slice(0, 3), 5)).toMatchObject({ kind: 'score', respondents: 5 });
    expect(scoreTheme(five, 5, items.slice(0, 2), 5)).toEqual({ kind: 'hidden' });
    expect(scoreTheme(five, 5, [], 5)).toEqual({ kind: 'hidden' });
  });

  it('is made of the items that are shown alone', () => {
    const mixed = respondents([3, 3, 3, 0, 0], [3, 3, 3, 1, 'dk'], [3, 3, 3, null, 3]);
    expect(scoreTheme(mixed, 5, items.slice(0, 3), 3)).toEqual({ kind: 'score', score: 100, respondents: 3 });
  });

  it('asks each respondent for 60 % of all items, the withheld ones among them', () => {
    const twoOfThree = respondents(allOf(3), allOf(3), allOf(3), [3, 3, null, 3, 3]);
    expect(scoreTheme(twoOfThree, 5, items.slice(0, 3), 3)).toMatchObject({ respondents: 3 });
  });

  it.each([0, 1, 2])(
    'is withheld where %d have a score, fewer than the threshold: none is fewer too',
    (have) => {
      const rows = [0, 1, 2].map((row) => (row < have ? allOf(3) : ([3, 3, null, 'dk', null] as const)));
      expect(scoreTheme(respondents(...rows), 5, items, 3)).toEqual({ kind: 'hidden' });
    },
  );

  it('is withheld where nobody responded', () => {
    expect(scoreTheme([], 5, items, 3)).toEqual({ kind: 'hidden' });
  });

  it('is never none in a theme of three items or more, and never that of fewer than the threshold', () => {
    const answer = fc.constantFrom<ThemeAnswer[]>(0, 1, 2, 3, 'dk', 'dk', null, null);
    const rows = fc.array(fc.array(answer, { minLength: 5, maxLength: 5 }), { maxLength: 8 });
    const threshold = fc.integer({ min: 3, max: 6 });
    fc.assert(
      fc.property(rows, fc.subarray(items), threshold, (given, shown, fewest) => {
        const view = scoreTheme(respondents(...given), 5, shown, fewest);
        expect(['hidden', 'score']).toContain(view.kind);
        if (view.kind === 'score') expect(view.respondents).toBeGreaterThanOrEqual(fewest);
      }),
      { numRuns: 300 },
    );
  });

  it('is none, not withheld, in a theme with fewer than three items, whatever is withheld of it', () => {
    expect(scoreTheme(five, 2, items.slice(0, 2), 5)).toEqual({ kind: 'none' });
    expect(scoreTheme(five, 2, items.slice(0, 1), 5)).toEqual({ kind: 'none' });
    expect(scoreTheme(five, 1, [], 5)).toEqual({ kind: 'none' });
  });
});
