/** What holds of the findings whatever was answered, over random rounds of every kind. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Response, Round } from '../assessment/model';
import { type ItemCounts, type ShownRound, viewRound } from '../disclosure';
import { agreementA, newcombeDifference, wilsonInterval } from '../statistics';
import {
  allItems,
  makeBestWorst,
  makeQuestionnaire,
  makeResponse,
  makeRound,
  makeSectorTrend,
} from '../testing/factories';
import { largeRound } from '../testing/largeRounds';
import { agreements } from './agreements';
import { itemDifferences } from './differences';
import { dontKnows } from './dontKnows';
import { type KeyFinding, keyFindings } from './keyFindings';
import { themeProfile } from './themeProfile';

// Several hundred rounds, some of them large, take a slow machine a while.
vi.setConfig({ testTimeout: 60_000 });

const { roles, themes } = makeQuestionnaire();
const { best, worst } = makeBestWorst();
const benchmarks = [
  makeBestWorst({ item: 'P1' }),
  makeSectorTrend({ item: 'P2' }),
  makeBestWorst({ item: 'P3', best: { ...best, share: 0.4 }, worst: { ...worst, share: 0.05 } }),
  makeBestWorst({
    item: 'Q1',
    countedRanks: [3],
    best: { ...best, share: 0.3 },
    worst: { ...worst, share: 0 },
  }),
];

interface Drawn {
  readonly round: Round;
  readonly responses: readonly Response[];
}

const answers = fc.record(
  Object.fromEntries(allItems.map((id) => [id, fc.constantFrom(0, 1, 2, 3, 'dk' as const, null)])),
);
const responsesOf = (fewest: number, most: number) =>
  fc
    .array(answers, { minLength: fewest, maxLength: most })
    .map((all) => all.map((one, index) => makeResponse(one as never, { id: `response-${index}` })));
/** A round of each kind that is shown. */
const aRound: fc.Arbitrary<Drawn> = fc.oneof(
  { weight: 3, arbitrary: largeRound.map(({ round, responses }) => ({ round, responses })) },
  fc.record({ round: fc.constant(makeRound()), responses: responsesOf(2, 12) }),
  fc.record({ round: fc.constant(makeRound({ kind: 'own' })), responses: responsesOf(0, 1) }),
);

function viewOf({ round, responses }: Drawn): ShownRound {
  const view = viewRound(round, responses, themes, roles);
  if (view.kind === 'hidden') throw new Error('the round is hidden');
  return view;
}

const everything = (view: ShownRound) => ({
  key: keyFindings(view, themes, benchmarks, roles),
  profile: themeProfile(view, themes),
  differences: itemDifferences(view, themes),
  agreements: agreements(view, themes),
  dontKnows: dontKnows(view, themes),
});

const ofEveryRound = (
  check: (found: ReturnType<typeof everything>, view: ShownRound, drawn: Drawn) => void,
) =>
  fc.assert(
    fc.property(aRound, (drawn) => {
      const view = viewOf(drawn);
      check(everything(view), view, drawn);
    }),
    { numRuns: 100 },
  );

const kindOf = (view: ShownRound, itemId: string) => view.items.get(itemId)?.kind;
const scored = ({ byRank }: ItemCounts) => byRank.reduce((sum, count) => sum + count, 0);
const topTwo = ({ byRank }: ItemCounts) => byRank[3] + byRank[2];

function itemOf(finding: KeyFinding): string | null {
  switch (finding.kind) {
    case 'nearest-best':
      return finding.benchmark.item;
    case 'lowest-theme':
      return null;
    case 'most-dont-knows':
      return finding.itemId;
    case 'largest-difference':
      return finding.of.itemId;
  }
}

/** Every item that a finding is about. */
function itemsIn({ key, differences, agreements: alike, dontKnows: unknown }: ReturnType<typeof everything>) {
  const keyItems = key.map(itemOf).filter((itemId) => itemId !== null);
  return [...keyItems, ...[...differences, ...alike, ...unknown].map(({ itemId }) => itemId)];
}

describe('whatever was answered', () => {
  it('no finding names an item or a theme that is withheld', () => {
    ofEveryRound((found, view) => {
      for (const itemId of itemsIn(found)) expect(kindOf(view, itemId)).toBe('shown');
      for (const finding of found.key) {
        if (finding.kind !== 'lowest-theme') continue;
        for (const id of finding.themeIds) expect(view.themeScores.get(id)?.kind).toBe('score');
      }
    });
  });

  it('there are at most four, each kind once and in its place', () => {
    const order: readonly KeyFinding['kind'][] = [
      'nearest-best',
      'lowest-theme',
      'most-dont-knows',
      'largest-difference',
    ];
    ofEveryRound(({ key }) => {
      const kinds = key.map(({ kind }) => kind);
      expect(kinds).toEqual(order.filter((kind) => kinds.includes(kind)));
    });
  });

  it('the order of the responses changes nothing', () => {
    ofEveryRound((found, _, { round, responses }) => {
      expect(everything(viewOf({ round, responses: responses.toReversed() }))).toEqual(found);
      const middle = Math.floor(responses.length / 2);
      const turned = [...responses.slice(middle), ...responses.slice(0, middle)];
      expect(everything(viewOf({ round, responses: turned }))).toEqual(found);
    });
  });

  it('a round of one is never nearest the best, and has no difference and no agreement', () => {
    const one = fc.record({ round: fc.constant(makeRound({ kind: 'own' })), responses: responsesOf(1, 1) });
    fc.assert(
      fc.property(one, (drawn) => {
        const found = everything(viewOf(drawn));
        expect(found.key.map(({ kind }) => kind)).not.toContain('nearest-best');
        expect(found.differences).toEqual([]);
        expect(found.agreements).toEqual([]);
      }),
    );
  });
});

describe('every number can be worked out anew from the view:', () => {
  it('the don’t-knows', () => {
    ofEveryRound(({ key, dontKnows: found }, view) => {
      const shown = allItems.flatMap((id) => {
        const item = view.items.get(id);
        return item?.kind === 'shown' && item.counts.dontKnow > 0 ? [{ id, item }] : [];
      });
      expect(new Set(found.map(({ itemId }) => itemId))).toEqual(new Set(shown.map(({ id }) => id)));
      for (const { itemId, dontKnow, byBlock } of found) {
        const item = shown.find(({ id }) => id === itemId)?.item;
        expect(dontKnow).toBe(item?.counts.dontKnow);
        expect(byBlock).toEqual(item?.byBlock?.map((counts) => counts.dontKnow) ?? null);
        if (byBlock !== null) expect(byBlock.reduce((sum, count) => sum + count, 0)).toBe(dontKnow);
      }
      const most = Math.max(0, ...shown.map(({ item }) => item.counts.dontKnow));
      const atMost = shown.filter(({ item }) => item.counts.dontKnow === most);
      const expected = { kind: 'most-dont-knows', dontKnow: most, asMany: atMost.length - 1 };
      expect(key.find(({ kind }) => kind === 'most-dont-knows')).toEqual(
        most === 0 ? undefined : { ...expected, itemId: atMost[0]?.id },
      );
    });
  });

  it('the lowest theme', () => {
    ofEveryRound(({ key, profile }, view) => {
      expect(profile.map(({ themeId }) => themeId)).toEqual(themes.map(({ id }) => id));
      const scores = themes.flatMap(({ id }) => {
        const score = view.themeScores.get(id);
        return score?.kind === 'score' ? [{ id, score: Math.round(score.score) }] : [];
      });
      const low = Math.min(...scores.map(({ score }) => score));
      const others = scores.map(({ score }) => score).filter((score) => score !== low);
      expect(key.find(({ kind }) => kind === 'lowest-theme')).toEqual(
        others.length === 0
          ? undefined
          : {
              kind: 'lowest-theme',
              themeIds: scores.filter(({ score }) => score === low).map(({ id }) => id),
              score: low,
              others: { count: others.length, lowest: Math.min(...others), highest: Math.max(...others) },
            },
      );
    });
  });

  it('which published figure is nearest', () => {
    ofEveryRound(({ key }, view) => {
      const near = benchmarks.flatMap((benchmark) => {
        const item = view.items.get(benchmark.item);
        if (benchmark.kind !== 'best-worst' || item?.kind !== 'shown' || view.respondents === 1) return [];
        const trials = scored(item.counts);
        const successes = benchmark.countedRanks.reduce<number>(
          (sum, rank) => sum + item.counts.byRank[rank],
          0,
        );
        const middle = (benchmark.best.share + benchmark.worst.share) / 2;
        const lower = wilsonInterval({ successes, trials })?.lower ?? 0;
        const position =
          (successes / trials - benchmark.worst.share) / (benchmark.best.share - benchmark.worst.share);
        return trials >= 5 && lower > middle ? [{ benchmark, successes, trials, position }] : [];
      });
      const found = key.find((finding) => finding.kind === 'nearest-best');
      if (found === undefined) return expect(near).toEqual([]);
      const furthest = Math.max(...near.map(({ position }) => position));
      const named = near.find(({ benchmark }) => benchmark === found.benchmark);
      expect(named?.position).toBeCloseTo(furthest, 9);
      expect(found.placement).toMatchObject({ counted: named?.successes, scored: named?.trials });
    });
  });

  it('the differences', () => {
    ofEveryRound(({ key, differences }, view) => {
      const sizes = differences.map(({ difference }) => Math.abs(difference.difference));
      for (const [index, size] of sizes.entries()) {
        expect(size).toBeLessThanOrEqual((sizes[index - 1] ?? 1) + 1e-9);
      }
      for (const { itemId, pair, difference } of differences) {
        const item = view.items.get(itemId);
        const counts = pair.map(({ block }) => item?.kind === 'shown' && item.byBlock?.[block]);
        for (const [place, { counted, scored: of }] of pair.entries()) {
          const ofBlock = counts[place];
          if (!ofBlock) throw new Error('a block that is not shown');
          expect([counted, of]).toEqual([topTwo(ofBlock), scored(ofBlock)]);
          expect(of).toBeGreaterThanOrEqual(5);
        }
        const [a, b] = pair;
        expect(a.block).toBeLessThan(b.block);
        expect(difference).toEqual(
          newcombeDifference({
            successesA: a.counted,
            trialsA: a.scored,
            successesB: b.counted,
            trialsB: b.scored,
          }),
        );
      }
      const largest = key.find((finding) => finding.kind === 'largest-difference');
      if (largest === undefined) return;
      const size = Math.abs(largest.of.difference.difference);
      expect(size).toBeCloseTo(Math.max(...sizes), 9);
      expect(largest.asMuch + 1).toBe(sizes.filter((other) => Math.abs(other - size) < 1e-9).length);
      const groups = largest.of.pair.map(({ block }) => view.blocks[block]?.groups.map(({ id }) => id));
      expect(groups).toEqual([['leaders'], ['employees']]);
    });
  });

  it('of several blocks no two lie further apart than those that are compared', () => {
    ofEveryRound(({ differences }, view) => {
      if (view.round.breakdown !== 'department') return;
      for (const { itemId, difference } of differences) {
        const item = view.items.get(itemId);
        const blocks = (item?.kind === 'shown' && item.byBlock) || [];
        const shares = blocks
          .filter((counts) => scored(counts) >= 5)
          .map((counts) => topTwo(counts) / scored(counts));
        const widest = Math.max(...shares) - Math.min(...shares);
        expect(Math.abs(difference.difference)).toBeCloseTo(widest, 9);
      }
    });
  });

  it('agreement', () => {
    ofEveryRound(({ agreements: found }, view) => {
      const expected = allItems.flatMap((id) => {
        const item = view.items.get(id);
        if (view.round.kind !== 'confidential' || item?.kind !== 'shown' || scored(item.counts) < 5)
          return [];
        return [
          { itemId: id, agreement: agreementA({ counts: item.counts.byRank }), scored: scored(item.counts) },
        ];
      });
      const inForm = found.toSorted((a, b) => allItems.indexOf(a.itemId) - allItems.indexOf(b.itemId));
      expect(inForm).toEqual(expected);
      for (const [index, { agreement }] of found.entries()) {
        expect(agreement).toBeLessThanOrEqual((found[index - 1]?.agreement ?? 1) + 1e-9);
      }
    });
  });
});
