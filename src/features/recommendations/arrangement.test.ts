import { describe, expect, it } from 'vitest';
import { noCounts } from '../../domain/disclosure';
import type { CalledRecommendation } from '../../domain/recommendations/callAdvice';
import { makeQuestionnaire, makeRecommendation, minute } from '../../domain/testing/factories';
import { arrange } from './arrangement';
import { noFilter } from './filter';

const { themes } = makeQuestionnaire();

/** Called in this order; the letter is the theme: `called('Q1', 'P1')`. */
const called = (...ids: readonly string[]): readonly CalledRecommendation[] =>
  ids.map((id) => ({
    recommendation: makeRecommendation(id, { kind: 'low', items: [id] }),
    need: 100,
    reasons: [{ itemId: id, counts: noCounts }],
  }));
const nine = called('R1', 'Q1', 'P1', 'Q2', 'P2', 'Q3', 'Q4', 'P3', 'Q5');
const notForUs = (recommendationId: string) => ({
  recommendationId,
  decision: 'not-for-us' as const,
  at: minute(9),
});
const ids = (placed: readonly CalledRecommendation[]) =>
  placed.map(({ recommendation }) => recommendation.id);

describe('the called recommendations', () => {
  it('stand open up to the sixth, in the order they were called', () => {
    const { open, rest } = arrange(nine, [], themes);
    expect(ids(open)).toEqual(['R1', 'Q1', 'P1', 'Q2', 'P2', 'Q3']);
    expect(rest).toBe(3);
  });

  it('after it stand by theme in the pack’s order, without themes that have none', () => {
    const { restByTheme } = arrange(nine, [], themes);
    expect(restByTheme.map(({ theme, placed }) => [theme.id, ids(placed)])).toEqual([
      ['P', ['P3']],
      ['Q', ['Q4', 'Q5']],
    ]);
  });

  it('keep their number in the order where they are grouped', () => {
    const { open, restByTheme } = arrange(nine, [], themes);
    const numbers = [...open, ...restByTheme.flatMap(({ placed }) => placed)].map(({ number }) => number);
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 8, 7, 9]);
  });

  it('keep their place when they are put aside, which is counted', () => {
    const { open, restByTheme, aside } = arrange(nine, [notForUs('Q1'), notForUs('P3')], themes);
    expect(open[1]).toMatchObject({ number: 2, aside: true });
    expect(restByTheme[0]?.placed[0]).toMatchObject({ number: 8, aside: true });
    expect(aside).toBe(2);
  });

  it('do not count as put aside what is no longer called', () => {
    expect(arrange(called('P1'), [notForUs('Q1')], themes).aside).toBe(0);
  });

  it('have no rest up to six', () => {
    expect(arrange(nine.slice(0, 6), [], themes)).toMatchObject({ rest: 0, restByTheme: [] });
  });

  it('are filtered as a whole list: of those found the first six stand open, with the numbers of all', () => {
    const eight = called('Q1', 'P1', 'Q2', 'Q3', 'R1', 'Q4', 'Q5', 'Q6', 'Q7', 'Q8');
    const { found, open, rest, restByTheme } = arrange(eight, [], themes, { ...noFilter, theme: 'Q' });
    expect(found).toBe(8);
    expect(open.map(({ number }) => number)).toEqual([1, 3, 4, 6, 7, 8]);
    expect(rest).toBe(2);
    expect(restByTheme.map(({ theme, placed }) => [theme.id, ids(placed)])).toEqual([['Q', ['Q7', 'Q8']]]);
  });

  it('may hold nothing that is found; what was put aside is counted all the same', () => {
    const nothing = arrange(nine, [notForUs('Q1')], themes, { ...noFilter, owner: 'nobody' });
    expect(nothing).toEqual({ found: 0, open: [], rest: 0, restByTheme: [], aside: 1 });
  });
});
