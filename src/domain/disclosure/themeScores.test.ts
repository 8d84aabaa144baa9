import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Response } from '../assessment/model';
import type { ThemeAnswer } from '../statistics';
import { makeItem, makeResponses } from '../testing/factories';
import { scoreTheme, type ThemeToScore } from './themeScores';

const items = ['P1', 'P2', 'P3', 'P4', 'P5'].map((id) => makeItem(id));

/** One response a row: its answers to P1, P2, … */
function respondents(...rows: readonly (readonly ThemeAnswer[])[]) {
  return makeResponses(Object.fromEntries(items.map(({ id }, i) => [id, rows.map((row) => row[i] ?? null)])));
}

/** A theme without a breakdown, of which all five items are shown, unless told otherwise. */
function scoreOf(responses: readonly Response[], threshold: number | null, part: Partial<ThemeToScore> = {}) {
  const shown = part.shown ?? items;
  return scoreTheme({ responses, blocks: [], items: 5, shown, shownByBlock: shown, threshold, ...part });
}

const allOf = (rank: ThemeAnswer) => [rank, rank, rank, rank, rank];
/** The score of the five items in a round from which nothing is withheld. */
const freely = (...rows: readonly (readonly ThemeAnswer[])[]) => scoreOf(respondents(...rows), null);

describe('the theme score of a round', () => {
  it("is the mean of its respondents' own scores: each counts once, however much they answered", () => {
    expect(freely(allOf(3), [0, 0, 0, 'dk', null])).toEqual({
      kind: 'score',
      score: 50,
      respondents: 2,
      byBlock: null,
    });
  });

  it('is the same number for the same mean, by whatever road: arithmetic leaves nothing in the last digit', () => {
    const ninth = freely([0, 0, 0], [0, 0, 0], [1, 1, 1]);
    expect(freely([0, 0, 0], [0, 0, 1], [0, 1, 1])).toEqual(ninth);
    expect(ninth).toMatchObject({ score: expect.closeTo(100 / 9, 8) });
    const sixTwentySevenths = freely([0, 0, 1], [0, 0, 1], [0, 1, 3]);
    expect(freely([0, 1, 3], [0, 0, 1], [0, 0, 1])).toEqual(sixTwentySevenths);
  });

  it('is the own score where there is one response', () => {
    expect(freely([3, 3, 0, 0, 0])).toEqual({ kind: 'score', score: 40, respondents: 1, byBlock: null });
  });

  it('passes over those who answered fewer than 60 % of the items', () => {
    expect(freely(allOf(3), [0, 0, 'dk', 'dk', null])).toEqual({
      kind: 'score',
      score: 100,
      respondents: 1,
      byBlock: null,
    });
  });

  it('is none where nobody answered enough, or nobody responded', () => {
    expect(freely([0, 0, 'dk', 'dk', null])).toEqual({ kind: 'none' });
    expect(freely()).toEqual({ kind: 'none' });
  });

  it('is none in a theme with fewer than three items', () => {
    expect(scoreOf(respondents([3, 3]), null, { items: 2, shown: items.slice(0, 2) })).toEqual({
      kind: 'none',
    });
  });
});

describe('the theme score of a confidential round (rule 6)', () => {
  const five = respondents(allOf(3), allOf(0), allOf(3), allOf(0), allOf(3));

  it('is shown where as many as the threshold have a score', () => {
    expect(scoreOf(five, 5)).toEqual({ kind: 'score', score: 60, respondents: 5, byBlock: null });
    expect(scoreOf(five, 6)).toEqual({ kind: 'hidden' });
  });

  it('counts those who have a score, not those who responded', () => {
    const oneWithout = respondents(allOf(3), allOf(0), allOf(3), allOf(0), [3, 3, null, null, null]);
    expect(scoreOf(oneWithout, 5)).toEqual({ kind: 'hidden' });
    expect(scoreOf(oneWithout, 4)).toMatchObject({ kind: 'score', respondents: 4 });
  });

  it('needs 60 % of the items of the theme to be shown, exactly 60 % being enough', () => {
    expect(scoreOf(five, 5, { shown: items.slice(0, 3) })).toMatchObject({ kind: 'score', respondents: 5 });
    expect(scoreOf(five, 5, { shown: items.slice(0, 2) })).toEqual({ kind: 'hidden' });
    expect(scoreOf(five, 5, { shown: [] })).toEqual({ kind: 'hidden' });
  });

  it('is made of the items that are shown alone', () => {
    const mixed = respondents([3, 3, 3, 0, 0], [3, 3, 3, 1, 'dk'], [3, 3, 3, null, 3]);
    expect(scoreOf(mixed, 3, { shown: items.slice(0, 3) })).toEqual({
      kind: 'score',
      score: 100,
      respondents: 3,
      byBlock: null,
    });
  });

  it('asks each respondent for 60 % of all items, the withheld ones among them', () => {
    const twoOfThree = respondents(allOf(3), allOf(3), allOf(3), [3, 3, null, 3, 3]);
    expect(scoreOf(twoOfThree, 3, { shown: items.slice(0, 3) })).toMatchObject({ respondents: 3 });
  });

  it.each([0, 1, 2])(
    'is withheld where %d have a score, fewer than the threshold: none is fewer too',
    (have) => {
      const rows = [0, 1, 2].map((row) => (row < have ? allOf(3) : ([3, 3, null, 'dk', null] as const)));
      expect(scoreOf(respondents(...rows), 3)).toEqual({ kind: 'hidden' });
    },
  );

  it('is withheld where nobody responded', () => {
    expect(scoreOf([], 3)).toEqual({ kind: 'hidden' });
  });

  it('is never none in a theme of three items or more, and never that of fewer than the threshold', () => {
    const answer = fc.constantFrom<ThemeAnswer[]>(0, 1, 2, 3, 'dk', 'dk', null, null);
    const rows = fc.array(fc.array(answer, { minLength: 5, maxLength: 5 }), { maxLength: 8 });
    const threshold = fc.integer({ min: 3, max: 6 });
    fc.assert(
      fc.property(rows, fc.subarray(items), threshold, (given, shown, fewest) => {
        const view = scoreOf(respondents(...given), fewest, { shown });
        expect(['hidden', 'score']).toContain(view.kind);
        if (view.kind === 'score') expect(view.respondents).toBeGreaterThanOrEqual(fewest);
      }),
      { numRuns: 300 },
    );
  });

  it('is none, not withheld, in a theme with fewer than three items, whatever is withheld of it', () => {
    expect(scoreOf(five, 5, { items: 2, shown: items.slice(0, 2) })).toEqual({ kind: 'none' });
    expect(scoreOf(five, 5, { items: 2, shown: items.slice(0, 1) })).toEqual({ kind: 'none' });
    expect(scoreOf(five, 5, { items: 1, shown: [] })).toEqual({ kind: 'none' });
  });
});

describe('the theme score of a block (rule 6)', () => {
  type Rows = readonly (readonly ThemeAnswer[])[];
  const without: readonly ThemeAnswer[] = [3, 3, 'dk', null, null];
  const times = (n: number, row: readonly ThemeAnswer[]): Rows => Array.from({ length: n }, () => row);
  const high = times(3, allOf(3));
  const low = times(3, allOf(0));

  /** The score at threshold 3 of a round of two blocks, all of whose items are shown by block unless told. */
  function byBlock(leaders: Rows, employees: Rows, part: Partial<ThemeToScore> = {}) {
    const blocks = [respondents(...leaders), respondents(...employees)];
    return scoreOf(blocks.flat(), 3, { blocks, ...part });
  }

  it('stands beside that of all, in the order of the blocks', () => {
    expect(byBlock(high, [...low, allOf(1)])).toEqual({
      kind: 'score',
      score: expect.closeTo((3 * 100 + 100 / 3) / 7, 6),
      respondents: 7,
      byBlock: [
        { score: 100, respondents: 3 },
        { score: expect.closeTo(100 / 12, 6), respondents: 4 },
      ],
    });
  });

  it('is made of the items that are shown by block alone', () => {
    const rows = times(3, [3, 3, 3, 0, 0]);
    expect(byBlock(rows, low, { shownByBlock: items.slice(0, 3) })).toMatchObject({
      score: 30,
      byBlock: [{ score: 100 }, { score: 0 }],
    });
  });

  it('needs 60 % of the items of the theme to be shown by block, exactly 60 % being enough', () => {
    expect(byBlock(high, low, { shownByBlock: items.slice(0, 3) })).toMatchObject({
      byBlock: [{ score: 100 }, { score: 0 }],
    });
    expect(byBlock(high, low, { shownByBlock: items.slice(0, 2) })).toEqual({
      kind: 'score',
      score: 50,
      respondents: 6,
      byBlock: null,
    });
  });

  it.each<[string, Rows, boolean]>([
    ['one more than the threshold have a score', times(4, allOf(3)), true],
    ['as many as the threshold have none', [...high, ...times(3, without)], true],
    ['one has none', [...high, without], false],
    ['fewer than the threshold have none', [...high, ...times(2, without)], false],
    [
      'fewer than the threshold have a score, and enough have none',
      [...high.slice(1), ...times(3, without)],
      false,
    ],
    ['nobody has a score', times(3, without), false],
  ])('is shown for all blocks or for none; where in one of them %s: %s', (_, rows, isShown) => {
    for (const view of [byBlock(rows, low), byBlock(low, rows)]) {
      expect(view.kind === 'score' && view.byBlock !== null).toBe(isShown);
      expect(view.kind).toBe('score');
    }
  });

  it('counts those without a score in the items of the block, who may have one in those of all', () => {
    const otherItems: readonly ThemeAnswer[] = [3, 3, null, 3, null];
    const first = items.slice(0, 3);
    expect(byBlock([...high, otherItems], low, { shownByBlock: first })).toMatchObject({
      respondents: 7,
      byBlock: null,
    });
    expect(byBlock([...high, ...times(3, otherItems)], low, { shownByBlock: first })).toMatchObject({
      respondents: 9,
      byBlock: [{ respondents: 3 }, { respondents: 3 }],
    });
  });

  it('is not shown where that of all is not', () => {
    expect(byBlock(high, low, { shown: items.slice(0, 2), shownByBlock: items })).toEqual({ kind: 'hidden' });
    expect(byBlock(high, low, { items: 2, shown: items.slice(0, 2) })).toEqual({ kind: 'none' });
  });

  it('is none without a breakdown, and in a round that has no threshold', () => {
    expect(byBlock(high, low, { blocks: [] })).toMatchObject({ score: 50, byBlock: null });
    expect(byBlock(high, low, { threshold: null })).toMatchObject({ score: 50, byBlock: null });
  });
});
