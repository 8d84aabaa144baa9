import { describe, expect, it } from 'vitest';
import { type RoundView, viewRound } from '../disclosure';
import type { Benchmark, Rank } from '../pack/schema';
import { type ThemeAnswer, wilsonInterval } from '../statistics';
import {
  makeBestWorst,
  makeConfidentialRound,
  makeQuestionnaire,
  makeResponse,
  makeResponses,
  makeRound,
  makeSectorTrend,
} from '../testing/factories';
import { isAboutHeadsOfIt, placeBeside } from './placement';

const { roles, themes } = makeQuestionnaire();
const figure = makeBestWorst();
const readings = { kind: 'our-reading', why: { da: 'læst', en: 'read' }, otherRanks: [3] } as const;
const ourReading = makeBestWorst({ basis: { ...readings, otherRanks: [3] } });

const place = (view: RoundView, benchmark: Benchmark = figure) => placeBeside(view, benchmark, roles);
const openView = (answers: readonly ThemeAnswer[]) =>
  viewRound(makeRound(), makeResponses({ P1: answers }), themes, roles);
const ownView = (answer: ThemeAnswer, role = 'employee') =>
  viewRound(makeRound({ kind: 'own' }), [makeResponse({ P1: answer }, { role })], themes, roles);
/** So many of so many scored answers are counted by the figure. */
const countedOf = (counted: number, scored: number) =>
  openView(Array.from({ length: scored }, (_, index) => (index < counted ? 3 : 0)));

/** The side on which so many of so many lie, between these two published shares. */
function side(counted: number, scored: number, best = 0.8, worst = 0.2) {
  const benchmark = makeBestWorst({
    best: { ...figure.best, share: best },
    worst: { ...figure.worst, share: worst },
  });
  const placement = place(countedOf(counted, scored), benchmark);
  return placement.kind === 'share' ? placement.side : placement.kind;
}

describe('one response', () => {
  it.each<[Rank, boolean]>([
    [0, false],
    [1, false],
    [2, true],
    [3, true],
  ])('is said in words: rank %d is counted by the figure: %s', (rank, counted) => {
    expect(place(ownView(rank))).toEqual({
      kind: 'own-answer',
      rank,
      counted,
      otherCounted: null,
      likeForLike: false,
    });
  });

  it('is told by the other reading as well where which answers count is our reading', () => {
    expect(place(ownView(2), ourReading)).toMatchObject({ counted: true, otherCounted: false });
    expect(place(ownView(3), ourReading)).toMatchObject({ counted: true, otherCounted: true });
  });

  it.each<ThemeAnswer>(['dk', null])('says nothing about a rank where the answer is %s', (answer) => {
    const dontKnow = answer === 'dk' ? 1 : 0;
    expect(place(ownView(answer))).toEqual({ kind: 'no-answer', dontKnow, respondents: 1 });
  });

  it('has no answer before it has been started', () => {
    const view = viewRound(makeRound({ kind: 'own' }), [], themes, roles);
    expect(place(view)).toEqual({ kind: 'no-answer', dontKnow: 0, respondents: 0 });
  });

  it('is said in words in an own round alone: an open round of one shows nothing', () => {
    expect(place(openView([3]))).toEqual({ kind: 'hidden', reason: { kind: 'too-few', missing: 1 } });
    expect(place(openView([]))).toEqual({ kind: 'hidden', reason: { kind: 'too-few', missing: 2 } });
  });

  it('is like for like only where a head of IT stands beside heads of IT', () => {
    expect(place(ownView(3, 'head-of-it'))).toMatchObject({ likeForLike: true });
    expect(place(ownView(3, 'employee'))).toMatchObject({ likeForLike: false });
    expect(place(ownView(3, 'a role of another pack'))).toMatchObject({ likeForLike: false });
    expect(place(ownView(3, 'head-of-it'), makeSectorTrend())).toMatchObject({ likeForLike: false });
  });
});

describe('a round of several', () => {
  it.each([1, 2, 3, 4])('with %d scored answers gets counts and no share', (scored) => {
    const view = openView([...Array<Rank>(scored).fill(3), 'dk', null]);
    expect(place(view)).toEqual({ kind: 'counts', counted: scored, otherCounted: null, scored, dontKnow: 1 });
  });

  it('begins with two: words are for one alone', () => {
    expect(place(openView([3, 0]))).toMatchObject({ kind: 'counts', counted: 1, scored: 2 });
    expect(place(openView([3, null]))).toMatchObject({ kind: 'counts', counted: 1, scored: 1 });
  });

  it('with five scored answers gets the share with its interval', () => {
    const placement = place(openView([3, 2, 1, 0, 3, 'dk', null]), ourReading);
    expect(placement).toMatchObject({ kind: 'share', counted: 3, otherCounted: 2, scored: 5, dontKnow: 1 });
    expect(placement).toMatchObject({ share: 0.6, side: 'cannot-tell' });
    // Wilson 1927 for 3 of 5.
    expect(placement).toHaveProperty('interval.lower', expect.closeTo(0.2307, 4));
    expect(placement).toHaveProperty('interval.upper', expect.closeTo(0.8824, 4));
  });

  it("says so where nobody answered, or all said don't know", () => {
    expect(place(openView([null, null]))).toEqual({ kind: 'no-answer', dontKnow: 0, respondents: 2 });
    expect(place(openView(['dk', 'dk']))).toEqual({ kind: 'no-answer', dontKnow: 2, respondents: 2 });
  });

  it('has no answer to an item that the form does not ask', () => {
    const elsewhere = makeBestWorst({ item: 'gone' });
    const none = { kind: 'no-answer', dontKnow: 0, respondents: 3 };
    expect(place(openView([3, 3, 3]), elsewhere)).toEqual(none);
  });
});

describe('the side', () => {
  it('is the nearer one only where the whole interval lies beyond the middle', () => {
    expect(side(8, 10)).toBe('cannot-tell'); // 49 to 94 %: the middle, 50 %, lies in it.
    expect(side(9, 10)).toBe('nearer-best'); // 60 to 98 %
    expect(side(2, 10)).toBe('cannot-tell');
    expect(side(1, 10)).toBe('nearer-worst');
  });

  it('is beyond a figure only where the whole interval is', () => {
    expect(side(20, 20)).toBe('beyond-best'); // 84 to 100 %
    expect(side(15, 15)).toBe('nearer-best'); // 80 % at its lower end, a hair below the figure
    expect(side(0, 20)).toBe('beyond-worst');
    expect(side(0, 15)).toBe('nearer-worst');
  });

  it('is not told by an interval that only touches the figure or the middle', () => {
    const touching = (counted: number, scored: number) =>
      wilsonInterval({ successes: counted, trials: scored });
    const { lower = 0 } = touching(8, 10) ?? {};
    const { upper = 1 } = touching(2, 10) ?? {};
    expect(side(8, 10, lower, 0)).toBe('nearer-best');
    expect(side(2, 10, 1, upper)).toBe('nearer-worst');
    expect(side(8, 10, 2 * lower, 0)).toBe('cannot-tell');
    expect(side(2, 10, 2 * upper, 0)).toBe('cannot-tell');
  });

  it('is never beyond a figure of 100 or 0 %', () => {
    expect(side(500, 500, 1, 0)).toBe('nearer-best');
    expect(side(0, 500, 1, 0)).toBe('nearer-worst');
  });

  it('is not there beside a sector figure, which has no best and worst', () => {
    expect(place(countedOf(20, 20), makeSectorTrend())).toMatchObject({ kind: 'share', side: null });
  });
});

describe('what is withheld', () => {
  it('keeps its reason: the round', () => {
    const notClosed = viewRound(
      makeRound({ kind: 'confidential' }),
      makeResponses({ P1: [3, 3] }),
      themes,
      roles,
    );
    expect(place(notClosed)).toEqual({ kind: 'hidden', reason: { kind: 'not-closed', missing: 3 } });
    const tooFew = viewRound(makeConfidentialRound(), makeResponses({ P1: [3] }), themes, roles);
    expect(place(tooFew)).toEqual({ kind: 'hidden', reason: { kind: 'too-few', missing: 4 } });
  });

  it('keeps its reason: answers that lie too close', () => {
    const alike = viewRound(makeConfidentialRound(), makeResponses({ P1: [3, 3, 3, 3, 0] }), themes, roles);
    expect(place(alike)).toEqual({ kind: 'hidden', reason: { kind: 'alike' } });
  });
});

describe('a figure about heads of IT', () => {
  it('is one behind whose best group they stand, whoever stands behind the worst', () => {
    const organisations = { unit: 'organisation' } as const;
    expect(isAboutHeadsOfIt(makeBestWorst({ worst: { ...figure.worst, ...organisations } }))).toBe(true);
    expect(isAboutHeadsOfIt(makeBestWorst({ best: { ...figure.best, ...organisations } }))).toBe(false);
  });

  it('is a sector figure of theirs in every year', () => {
    const [, municipalities] = makeSectorTrend().points;
    const theirs = [figure.worst, figure.best];
    expect(isAboutHeadsOfIt(makeSectorTrend({ points: theirs }))).toBe(true);
    expect(
      isAboutHeadsOfIt(makeSectorTrend({ points: municipalities ? [...theirs, municipalities] : [] })),
    ).toBe(false);
  });
});
