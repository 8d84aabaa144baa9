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

  it('is none, not withheld, in a theme with fewer than three items, whatever is withheld of it', () => {
    expect(scoreTheme(five, 2, items.slice(0, 2), 5)).toEqual({ kind: 'none' });
    expect(scoreTheme(five, 2, items.slice(0, 1), 5)).toEqual({ kind: 'none' });
    expect(scoreTheme(five, 1, [], 5)).toEqual({ kind: 'none' });
  });
});
