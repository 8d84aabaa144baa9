/** Which published figure the short version names, and when it names none. */
import { describe, expect, it } from 'vitest';
import type { Benchmark } from '../pack/schema';
import type { ThemeAnswer } from '../statistics';
import {
  makeBestWorst,
  makeConfidentialRound,
  makeQuestionnaire,
  makeResponses,
  makeSectorTrend,
  times,
} from '../testing/factories';
import { type ByItem, openRound, ownRound, shownRound } from '../testing/shownRounds';
import { keyFindings } from './keyFindings';

const { roles, themes } = makeQuestionnaire();
type View = ReturnType<typeof shownRound>;

const nearestBest = (view: View, ...benchmarks: readonly Benchmark[]) =>
  keyFindings(view, themes, benchmarks, roles).find((finding) => finding.kind === 'nearest-best');

/** So many to a high degree of so many, the others not at all. */
const high = (k: number, n: number): readonly ThemeAnswer[] => [
  ...times(k, 3 as const),
  ...times(n - k, 0 as const),
];

describe('nearest the best group', () => {
  const near = (byItem: ByItem, ...benchmarks: readonly Benchmark[]) =>
    nearestBest(openRound(byItem), ...benchmarks);

  it('is said where the whole interval lies on the best group’s side of the middle', () => {
    // Middle 50 %: of twelve the interval of ten begins at 55 %, that of nine at 47 %.
    expect(near({ P1: high(10, 12) }, makeBestWorst())).toMatchObject({
      benchmark: { item: 'P1' },
      placement: { kind: 'share', side: 'nearer-best', counted: 10, scored: 12 },
    });
    expect(near({ P1: high(9, 12) }, makeBestWorst())).toBeUndefined();
  });

  it('is said where the interval lies beyond the best group', () => {
    const modest = makeBestWorst({
      best: { ...makeBestWorst().best, share: 0.5 },
    });
    expect(near({ P1: high(12, 12) }, modest)?.placement.side).toBe('beyond-best');
  });

  it.each([
    ['nearer the worst', 2],
    ['beyond the worst', 0],
    ['between the two', 6],
  ])('is not said of answers %s', (_, k) => {
    expect(near({ P1: high(k, 12) }, makeBestWorst())).toBeUndefined();
  });

  it('takes the share that lies furthest towards the best group, not the one with most answers', () => {
    const benchmarks = [makeBestWorst({ item: 'P1' }), makeBestWorst({ item: 'P2' })];
    expect(near({ P1: high(28, 30), P2: times(30, null) }, ...benchmarks)?.benchmark.item).toBe('P1');
    const answers = { P1: high(28, 30), P2: [...high(10, 10), ...times(20, null)] };
    expect(near(answers, ...benchmarks)?.benchmark.item).toBe('P2');
  });

  it('measures by the place between worst and best, not by the share', () => {
    const high90 = makeBestWorst({ item: 'P1', best: { ...makeBestWorst().best, share: 1 } });
    const high60 = makeBestWorst({ item: 'P2', best: { ...makeBestWorst().best, share: 0.6 } });
    // 29 of 30 is all but at 100 %; 25 of 30 is a smaller share, and far beyond 60 %.
    expect(near({ P1: high(29, 30), P2: high(25, 30) }, high90, high60)?.benchmark.item).toBe('P2');
  });

  it('takes the first in the pack of several that lie as far', () => {
    const [one, other] = [makeBestWorst({ item: 'P1' }), makeBestWorst({ item: 'P2' })];
    const same = { P1: high(11, 12), P2: high(11, 12) };
    expect(near(same, one, other)?.benchmark.item).toBe('P1');
    expect(near(same, other, one)?.benchmark.item).toBe('P2');
  });

  it('takes the first in the pack also where arithmetic alone tells two apart', () => {
    // 9 of 10 between 20 and 80 %, and 8 of 10 between 10 and 70 %, lie 7/6 of the way.
    const one = makeBestWorst({ item: 'P1' });
    const { best, worst } = one;
    const other = makeBestWorst({
      item: 'P2',
      best: { ...best, share: 0.7 },
      worst: { ...worst, share: 0.1 },
    });
    const answers = { P1: high(9, 10), P2: high(8, 10) };
    expect(near(answers, one, other)?.benchmark.item).toBe('P1');
    expect(near(answers, other, one)?.benchmark.item).toBe('P2');
  });

  it('counts the answers that the figure counts', () => {
    const someDegree = times(12, 2 as const);
    expect(near({ P1: someDegree }, makeBestWorst())).toBeDefined();
    expect(near({ P1: someDegree }, makeBestWorst({ countedRanks: [3] }))).toBeUndefined();
  });

  it('is not said of a sector figure, nor of an item that the form does not ask', () => {
    expect(near({ P1: high(12, 12) }, makeSectorTrend())).toBeUndefined();
    expect(near({ P1: high(12, 12) }, makeBestWorst({ item: 'X9' }))).toBeUndefined();
    expect(near({ P1: high(12, 12) })).toBeUndefined();
  });

  it('puts a figure whose best and worst are the same behind any other, since nothing lies between them', () => {
    const { best, worst } = makeBestWorst();
    const half = makeBestWorst({ best: { ...best, share: 0.5 }, worst: { ...worst, share: 0.5 } });
    const answers = { P1: high(12, 12), P2: high(10, 12) };
    expect(near({ P1: high(6, 12) }, half)).toBeUndefined();
    expect(near(answers, half)?.benchmark).toBe(half);
    expect(near(answers, half, makeBestWorst({ item: 'P2' }))?.benchmark.item).toBe('P2');
  });

  it('needs five scored answers', () => {
    const modest = makeBestWorst({
      best: { ...makeBestWorst().best, share: 0.4 },
      worst: { ...makeBestWorst().worst, share: 0.1 },
    });
    expect(near({ P1: [...times(4, 3 as const), 'dk', 'dk'] }, modest)).toBeUndefined();
    expect(near({ P1: [...times(5, 3 as const), 'dk'] }, modest)?.placement.scored).toBe(5);
  });

  it('is never said of one response, nor of what is withheld', () => {
    const modest = makeBestWorst({ best: { ...makeBestWorst().best, share: 0.3 } });
    expect(nearestBest(ownRound({ P1: 3 }), modest)).toBeUndefined();
    const alike = shownRound(makeConfidentialRound(), makeResponses({ P1: times(9, 3 as const) }));
    expect(alike.items.get('P1')?.kind).toBe('hidden');
    expect(nearestBest(alike, modest)).toBeUndefined();
  });
});
