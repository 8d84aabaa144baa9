/**
 * What holds of every round, whatever was answered: laws that run from the answers through disclosure to
 * the placement, the theme scores and the advice. The single rules are tested beside their units.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Response, Round } from './assessment/model';
import { countAnswers, scoredIn, viewRound } from './disclosure';
import type { Benchmark, Rank } from './pack/schema';
import { placeBeside } from './placement/placement';
import { callAdvice } from './recommendations/callAdvice';
import type { ThemeAnswer } from './statistics';
import {
  allItems,
  makeAdvice,
  makeBestWorst,
  makeConfidentialRound,
  makeQuestionnaire,
  makeRecommendation,
  makeResponses,
  makeRound,
  makeSectorTrend,
  minute,
} from './testing/factories';

const { roles, themes } = makeQuestionnaire();
const advice = makeAdvice([
  ...makeAdvice().recommendations,
  makeRecommendation('low-P', { kind: 'low', items: ['P1', 'P2', 'P3', 'P4', 'P5'] }, { weight: 3 }),
  makeRecommendation('find-out-Q', { kind: 'find-out', items: ['Q1', 'Q2', 'Q3'] }, { weight: 2 }),
]);

// What is drawn: a round and its answers, by item.

type Columns = Readonly<Record<string, readonly ThemeAnswer[]>>;
interface Drawn {
  readonly round: Round;
  readonly byItem: Columns;
}

const notScored = fc.constantFrom<ThemeAnswer[]>('dk', null);
const answer = fc.oneof({ weight: 2, arbitrary: fc.constantFrom<Rank[]>(0, 1, 2, 3) }, notScored);
const exactly = (length: number) => ({ minLength: length, maxLength: length });
const forEachItem = <Value>(value: fc.Arbitrary<Value>) =>
  fc.record(Object.fromEntries(allItems.map((id) => [id, value])));

/** All gave one answer, save one at the most: what rule 4 calls alike. Drawn on purpose, being rare by chance. */
const alikeAnswers = (respondents: number) =>
  fc
    .tuple(answer, answer, fc.nat())
    .map(([same, other, place]) =>
      Array.from({ length: respondents }, (_, index) => (index === place % respondents ? other : same)),
    );

const answered = (round: fc.Arbitrary<Round>, fewest: number, most: number): fc.Arbitrary<Drawn> =>
  fc.integer({ min: fewest, max: most }).chain((respondents) => {
    const spread = fc.array(answer, exactly(respondents));
    const column = fc.oneof({ weight: 2, arbitrary: spread }, alikeAnswers(respondents));
    return fc.record({ round, byItem: forEachItem(column) });
  });

const threshold = fc.integer({ min: 3, max: 6 });
const closed = fc.constantFrom(null, minute(59));
const ownRound = answered(fc.constant(makeRound({ kind: 'own' })), 1, 1);
const open = closed.map((when) => makeRound({ closed: when }));
const openRound = answered(open, 0, 14);
/** An open round of one or of nobody, which shows nothing. */
const tooSmallOpenRound = answered(open, 0, 1);
const shownOpenRound = answered(open, 2, 14);
const confidential = fc
  .tuple(threshold, closed)
  .map(([t, when]) => makeRound({ kind: 'confidential', threshold: t, closed: when }));
const confidentialRound = answered(confidential, 0, 14);
/** A confidential round that shows its results. */
const shownConfidentialRound = threshold.chain((t) =>
  answered(fc.constant(makeConfidentialRound(t)), t, 2 * t + 2),
);
const anyRound = fc.oneof(ownRound, openRound, tooSmallOpenRound, confidentialRound, shownConfidentialRound);

const item = fc.constantFrom(...allItems);
const countedRanks = fc.uniqueArray(fc.constantFrom<Rank[]>(0, 1, 2, 3), { minLength: 1 });
const twoShares = fc.uniqueArray(fc.integer({ min: 0, max: 100 }), exactly(2));
const bestWorst = fc.record({ item, countedRanks, percents: twoShares }).map(({ percents, ...part }) => {
  const { best, worst } = makeBestWorst();
  const shares = percents.map((percent) => percent / 100);
  return makeBestWorst({
    ...part,
    best: { ...best, share: Math.max(...shares) },
    worst: { ...worst, share: Math.min(...shares) },
  });
});
const sectorTrend = fc.record({ item, countedRanks }).map(makeSectorTrend);
const anyFigure: fc.Arbitrary<Benchmark> = fc.oneof(bestWorst, sectorTrend);

// What is made of it.

/** The rules in one line a kind: whether anything of a round is shown. */
function mayBeShown(round: Round, respondents: number): boolean {
  if (round.kind === 'own') return true;
  if (round.kind === 'open') return respondents >= 2;
  return round.closed !== null && respondents >= round.threshold;
}

const everyFigure = allItems.flatMap((id) => [makeBestWorst({ item: id }), makeSectorTrend({ item: id })]);

/** All that leaves the domain of a round. */
function outcomeOf({ round, byItem }: Drawn, responses: readonly Response[] = makeResponses(byItem)) {
  const view = viewRound(round, responses, themes, roles);
  const placements = everyFigure.map((figure) => placeBeside(view, figure, roles));
  return { view, placements, advice: callAdvice(view, themes, advice) };
}

const place = ({ round, byItem }: Drawn, figure: Benchmark) =>
  placeBeside(viewRound(round, makeResponses(byItem), themes, roles), figure, roles);

const mapColumns = (
  byItem: Columns,
  change: (answers: readonly ThemeAnswer[], itemId: string) => readonly ThemeAnswer[],
): Columns => Object.fromEntries(Object.entries(byItem).map(([id, answers]) => [id, change(answers, id)]));

/** The shares, theme scores, and advice that scores call: what only scored answers may move. */
function scoredOutcomeOf(drawn: Drawn) {
  const { view, placements, advice: called } = outcomeOf(drawn);
  return {
    shares: placements.map((placement) => placement.kind === 'share' && { ...placement, dontKnow: 'any' }),
    scores: view.kind === 'shown' && view.themeScores,
    needs: called
      .filter(({ recommendation }) => recommendation.calledBy.kind !== 'find-out')
      .map(({ recommendation, need }) => [recommendation.id, need]),
  };
}

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (value instanceof Map) return numbersIn([...value.values()]);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

const isBetween = (lowest: number, highest: number) => (number: number) =>
  lowest <= number && number <= highest;

describe('in every round', () => {
  it('the order of the responses changes nothing', () => {
    const shuffled = anyRound.chain((drawn) => {
      const responses = [...makeResponses(drawn.byItem)];
      return fc.tuple(fc.constant(drawn), fc.shuffledSubarray(responses, exactly(responses.length)));
    });
    fc.assert(
      fc.property(shuffled, ([drawn, responses]) => {
        expect(outcomeOf(drawn, responses)).toStrictEqual(outcomeOf(drawn));
      }),
    );
  });

  it('nothing is NaN or endless, scores lie from 0 to 100 and needs from 0 to 300', () => {
    fc.assert(
      fc.property(anyRound, (drawn) => {
        const outcome = outcomeOf(drawn);
        for (const number of numbersIn(outcome)) expect(number).toSatisfy(Number.isFinite);
        for (const { need } of outcome.advice) expect(need).toSatisfy(isBetween(0, 300));
        const scores = outcome.view.kind === 'shown' ? [...outcome.view.themeScores.values()] : [];
        for (const view of scores) {
          if (view.kind === 'score') expect(view.score).toSatisfy(isBetween(0, 100));
        }
      }),
    );
  });

  it('a low answer that is shown calls at least one recommendation', () => {
    fc.assert(
      fc.property(anyRound, (drawn) => {
        const { view, advice: called } = outcomeOf(drawn);
        const shown = view.kind === 'shown' ? [...view.items] : [];
        for (const [itemId, itemView] of shown) {
          if (itemView.kind === 'hidden') continue;
          const [none, less, some, high] = itemView.counts.byRank;
          // The mean rank of the four degrees lies below the middle of the scale, 1.5, that is 50 of 100.
          if (3 * none + less <= some + 3 * high) continue;
          const answering = called.filter(({ reasons }) =>
            reasons.some((reason) => reason.itemId === itemId),
          );
          expect(answering.map(({ recommendation }) => recommendation.calledBy.kind)).toContain('low');
        }
      }),
    );
  });
});

describe('a placement', () => {
  it('has a share from five scored answers, counts below, and words in an own round alone', () => {
    fc.assert(
      fc.property(anyRound, anyFigure, ({ round, byItem }, figure) => {
        const responses = makeResponses(byItem);
        const view = viewRound(round, responses, themes, roles);
        const withheld = view.kind === 'hidden' || view.items.get(figure.item)?.kind === 'hidden';
        const scored = scoredIn(countAnswers(responses, figure.item));
        const several = scored < 5 ? 'counts' : 'share';
        const some = round.kind === 'own' ? 'own-answer' : several;
        const expected = scored === 0 ? 'no-answer' : some;
        expect(placeBeside(view, figure, roles).kind).toBe(withheld ? 'hidden' : expected);
      }),
      { numRuns: 300 },
    );
  });

  it('names a side only where its whole interval lies there, and never beside a sector figure', () => {
    fc.assert(
      fc.property(shownOpenRound, anyFigure, (drawn, figure) => {
        const placement = place(drawn, figure);
        if (placement.kind !== 'share') return;
        const { side, share, interval } = placement;
        expect(share).toSatisfy(isBetween(interval.lower, interval.upper));
        if (figure.kind === 'sector-trend') {
          expect(side).toBeNull();
          return;
        }
        const middle = (figure.best.share + figure.worst.share) / 2;
        expect(side?.endsWith('-best')).toBe(interval.lower > middle);
        expect(side?.endsWith('-worst')).toBe(interval.upper < middle);
        expect(side === 'beyond-best').toBe(interval.lower > figure.best.share);
        expect(side === 'beyond-worst').toBe(interval.upper < figure.worst.share);
      }),
      { numRuns: 300 },
    );
  });
});

describe("don't-knows and unanswered", () => {
  it('are the same to a share, a score and the advice that scores call', () => {
    fc.assert(
      fc.property(fc.oneof(ownRound, openRound), ({ round, byItem }) => {
        const unanswered = mapColumns(byItem, (answers) =>
          answers.map((given) => (given === 'dk' ? null : given)),
        );
        expect(scoredOutcomeOf({ round, byItem: unanswered })).toEqual(scoredOutcomeOf({ round, byItem }));
      }),
    );
  });

  it('of more respondents change no share, no score and no advice that scores call', () => {
    const more = fc.integer({ min: 1, max: 5 }).chain((n) => forEachItem(fc.array(notScored, exactly(n))));
    fc.assert(
      fc.property(shownOpenRound, more, ({ round, byItem }, others) => {
        const larger = mapColumns(byItem, (answers, id) => [...answers, ...(others[id] ?? [])]);
        expect(scoredOutcomeOf({ round, byItem: larger })).toEqual(scoredOutcomeOf({ round, byItem }));
      }),
    );
  });
});

describe('what is withheld', () => {
  it('below two in an open round, and before a confidential one is closed or below its threshold, is all but the number of responses', () => {
    const roundOfSeveral = fc.oneof(confidentialRound, tooSmallOpenRound, answered(open, 0, 4));
    const answeredTwice = roundOfSeveral.chain((drawn) => {
      const respondents = makeResponses(drawn.byItem).length;
      return fc.tuple(fc.constant(drawn), answered(fc.constant(drawn.round), respondents, respondents));
    });
    fc.assert(
      fc.property(answeredTwice, ([drawn, otherAnswers]) => {
        const outcome = outcomeOf(drawn);
        const { view, placements } = outcome;
        const respondents = makeResponses(drawn.byItem).length;
        expect(view.kind === 'shown').toBe(mayBeShown(drawn.round, respondents));
        if (view.kind === 'shown') return;
        expect(view).toStrictEqual({ kind: 'hidden', round: drawn.round, respondents, reason: view.reason });
        expect(outcomeOf(otherAnswers)).toStrictEqual(outcome);
        for (const placement of placements)
          expect(placement).toEqual({ kind: 'hidden', reason: view.reason });
        expect(outcome.advice).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('for being alike is in no count, placement, score or advice: other alike answers leave all as it was', () => {
    const replaced = shownConfidentialRound.chain((drawn) => {
      const respondents = makeResponses(drawn.byItem).length;
      return fc.tuple(fc.constant(drawn), forEachItem(alikeAnswers(respondents)));
    });
    fc.assert(
      fc.property(replaced, ([{ round, byItem }, alike]) => {
        const outcome = outcomeOf({ round, byItem });
        const { view } = outcome;
        const isWithheld = (id: string) => view.kind === 'shown' && view.items.get(id)?.kind === 'hidden';
        const other = mapColumns(byItem, (answers, id) =>
          isWithheld(id) ? (alike[id] ?? answers) : answers,
        );
        expect(outcomeOf({ round, byItem: other })).toStrictEqual(outcome);
        const reasons = outcome.advice.flatMap((called) => called.reasons);
        expect(reasons.filter(({ itemId }) => isWithheld(itemId))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
