import { describe, expect, it } from 'vitest';
import { type ItemCounts, viewRound } from '../disclosure';
import type { Recommendation, Theme } from '../pack/schema';
import type { ThemeAnswer } from '../statistics';
import {
  allItems,
  makeAdvice,
  makeConfidentialRound,
  makeQuestionnaire,
  makeRecommendation,
  makeResponses,
  makeRound,
} from '../testing/factories';
import { callAdvice, callsOf } from './callAdvice';

const { roles, themes } = makeQuestionnaire();

type AnswersByItem = Readonly<Record<string, readonly ThemeAnswer[]>>;

/** An own round where there is one response, an open one where there are several. */
function viewOf(answers: AnswersByItem, asked: readonly Theme[] = themes) {
  const responses = makeResponses(answers);
  return viewRound(makeRound({ kind: responses.length === 1 ? 'own' : 'open' }), responses, asked, roles);
}

/** What a round with these answers calls, of these recommendations or of one of every kind an item. */
function called(
  answers: AnswersByItem,
  recommendations?: readonly Recommendation[],
  asked: readonly Theme[] = themes,
) {
  return callAdvice(viewOf(answers), asked, makeAdvice(recommendations));
}

const idsOf = (...input: Parameters<typeof called>) =>
  called(...input).map(({ recommendation: { id } }) => id);
const needsOf = (...input: Parameters<typeof called>) => called(...input).map(({ need }) => need);
const low = (id: string, item: string, weight: 1 | 2 | 3 = 1) =>
  makeRecommendation(id, { kind: 'low', items: [item] }, { weight });
const counts = (byRank: ItemCounts['byRank'], dontKnow = 0): ItemCounts => ({
  byRank,
  dontKnow,
  unanswered: 0,
});

describe('what the answers to an item call for', () => {
  it.each<[ThemeAnswer, readonly string[]]>([
    [0, ['low-P1']],
    [1, ['low-P1']],
    [2, ['some-P1']],
    [3, ['keep-P1']],
    ['dk', ['find-out-P1']],
    [null, []],
  ])('in one response that answers %s: %j', (answer, ids) => {
    expect(idsOf({ P1: [answer] })).toEqual(ids);
  });

  it.each<[string, ItemCounts['byRank'], string]>([
    ['just below 50', [1, 1, 1, 0], 'low'],
    ['exactly 50', [1, 0, 0, 1], 'some'],
    ['exactly 50, of answers in the middle', [0, 1, 1, 0], 'some'],
    ['just below 85', [0, 0, 5, 5], 'some'],
    ['84.4', [0, 0, 7, 8], 'some'],
    ['exactly 85', [0, 0, 9, 11], 'keep'],
    ['100', [0, 0, 0, 5], 'keep'],
  ])('by a mean of %s', (_, byRank, call) => {
    expect(callsOf(counts(byRank), 20)).toEqual([call]);
  });

  it.each<[number, number, boolean]>([
    [0, 1, false],
    [1, 3, true],
    [1, 4, false],
    [2, 6, true],
    [2, 7, false],
    [0, 0, false],
  ])("where %d of %d responses don't know, to find out: %s", (dontKnow, respondents, findOut) => {
    expect(callsOf(counts([0, 0, 0, 0], dontKnow), respondents)).toEqual(findOut ? ['find-out'] : []);
  });

  it('is both low advice and finding out where both hold', () => {
    expect(idsOf({ P1: [0, 'dk', 1] })).toEqual(['low-P1', 'find-out-P1']);
  });

  it('is nothing where nobody responded', () => {
    expect(called({})).toEqual([]);
    expect(
      callAdvice(viewRound(makeRound({ kind: 'own' }), [], themes, roles), themes, makeAdvice()),
    ).toEqual([]);
  });

  it('is nothing in an open round of one, whose answers are not shown', () => {
    const view = viewRound(makeRound(), makeResponses({ P1: [0], P2: ['dk'] }), themes, roles);
    expect(callAdvice(view, themes, makeAdvice())).toEqual([]);
  });
});

describe('a called recommendation', () => {
  const both = makeRecommendation('both', { kind: 'low', items: ['P1', 'P2', 'P3'] }, { weight: 3 });

  it('says which answers called it, and none that did not', () => {
    const [only] = called({ P1: [1, 1], P2: [3, 3], P3: [0, 1] }, [both]);
    expect(only?.reasons).toEqual([
      { itemId: 'P1', counts: counts([0, 2, 0, 0]) },
      { itemId: 'P3', counts: counts([1, 1, 0, 0]) },
    ]);
  });

  it('needs its weight times what the lowest item that calls it lacks of 100', () => {
    expect(needsOf({ P1: [1, 1], P3: [0, 1] }, [both])).toEqual([250]);
  });

  it('does not count an item that it names but that does not call it', () => {
    const some = makeRecommendation('some', { kind: 'some', items: ['P1', 'P2'] });
    expect(needsOf({ P1: [0], P2: [2] }, [some])).toEqual([100 / 3]);
  });

  it("needs, to find out, its weight times the largest share of don't-knows times 100", () => {
    const findOut = makeRecommendation('find', { kind: 'find-out', items: ['P1', 'P2'] }, { weight: 2 });
    expect(needsOf({ P1: ['dk', 'dk', null, 0], P2: ['dk', 'dk', 'dk', 0] }, [findOut])).toEqual([150]);
  });

  it('is on the list once, however many items call it', () => {
    expect(idsOf({ P1: [0], P2: [0], P3: [0] }, [both])).toEqual(['both']);
  });

  it('is not called by an item that the form does not ask', () => {
    const view = viewOf({ P1: [0], Q1: [0] });
    const [, q] = themes;
    const ids = callAdvice(view, q === undefined ? [] : [q], makeAdvice()).map(
      ({ recommendation: { id } }) => id,
    );
    expect(ids).toEqual(['low-Q1']);
  });

  it('is not called by an item that the round does not hold', () => {
    const view = viewOf({ P1: [0], Q1: [0] }, themes.slice(1));
    expect(callAdvice(view, themes, makeAdvice()).map(({ recommendation: { id } }) => id)).toEqual([
      'low-Q1',
    ]);
  });
});

describe('the order of advice', () => {
  it('is first by need', () => {
    const advice = [low('small', 'P1'), low('large', 'P2'), low('heavy', 'P1', 3)];
    expect(idsOf({ P1: [1], P2: [0] }, advice)).toEqual(['heavy', 'large', 'small']);
  });

  it('is then by theme, the one with the lowest score first', () => {
    const answers = { P1: [0], P2: [3], P3: [3], Q1: [0], Q2: [3], Q3: [0] } as const;
    expect(idsOf(answers, [low('p', 'P1'), low('q', 'Q1')])).toEqual(['q', 'p']);
  });

  it('puts a theme without a score last', () => {
    const answers = { R1: [0], Q1: [0], Q2: [3], Q3: [3] } as const;
    expect(idsOf(answers, [low('r', 'R1'), low('q', 'Q1')])).toEqual(['q', 'r']);
  });

  it('puts advice under a theme that nobody is asked about last', () => {
    const elsewhere = makeRecommendation('elsewhere', { kind: 'low', items: ['P1'] }, { theme: 'Z' });
    expect(idsOf({ P1: [0], P2: [0], P3: [0] }, [elsewhere, low('p', 'P1')])).toEqual(['p', 'elsewhere']);
  });

  it("is at last the pack's", () => {
    const advice = [
      low('second', 'P2'),
      low('first', 'P1'),
      low('third', 'P2'),
      low('r', 'R1'),
      low('q', 'Q1'),
    ];
    expect(idsOf({ P1: [0], P2: [0], Q1: [0], R1: [0] }, advice)).toEqual([
      'second',
      'first',
      'third',
      'r',
      'q',
    ]);
  });

  it("is the pack's where two themes have the same score by different roads", () => {
    // Own scores of 0, 0 and 33⅓ in P, of 0, 11⅑ and 22²⁄₉ in Q: 11⅑ on average in both.
    const inP = { P1: [0, 0, 1], P2: [0, 0, 1], P3: [0, 0, 1] } as const;
    const inQ = { Q1: [0, 0, 1], Q2: [0, 0, 1], Q3: [0, 1, 0] } as const;
    expect(idsOf({ ...inP, ...inQ }, [low('p', 'P1'), low('q', 'Q1')])).toEqual(['p', 'q']);
    expect(idsOf({ ...inP, ...inQ }, [low('q', 'Q1'), low('p', 'P1')])).toEqual(['q', 'p']);
  });

  it('holds where two needs are equal by different roads', () => {
    const findOut = makeRecommendation('find', { kind: 'find-out', items: ['P2'] });
    const advice = [low('one', 'P1', 1), findOut, low('three', 'P3', 3)];
    // 1 × (100 − 33⅓), 100 × 2/3 and 3 × (100 − 77⁷⁄₉) are the same two thirds of 100.
    const answers = { P1: [1, 1, 1], P2: ['dk', 'dk', null], P3: [1, 1, 1] } as const;
    expect(needsOf(answers, advice)).toEqual([200, 200 / 3, 200 / 3]);
    expect(idsOf(answers, advice)).toEqual(['three', 'one', 'find']);
  });
});

describe('advice from a confidential round', () => {
  it('is none before the round is shown', () => {
    const answers = Object.fromEntries(allItems.map((id) => [id, [0, 0, 0] as const]));
    const notClosed = viewRound(makeRound({ kind: 'confidential' }), makeResponses(answers), themes, roles);
    expect(callAdvice(notClosed, themes, makeAdvice())).toEqual([]);
  });

  it('is called only by items that are shown, and says nothing of the others', () => {
    const all = makeRecommendation('all', { kind: 'low', items: ['P1', 'P2'] });
    const answers = { P1: [0, 0, 0, 0, 0], P2: [1, 1, 1, 0, 2] } as const;
    const view = viewRound(makeConfidentialRound(), makeResponses(answers), themes, roles);
    const [only, ...others] = callAdvice(view, themes, makeAdvice([all]));
    expect(only?.reasons.map(({ itemId }) => itemId)).toEqual(['P2']);
    expect(only?.need).toBeCloseTo(200 / 3, 12);
    expect(others).toEqual([]);
  });

  it('puts a theme whose score is withheld last', () => {
    const spread = [0, 0, 1, 1, 2] as const;
    const answers = { P1: spread, Q1: spread, Q2: [3, 3, 2, 2, 1], Q3: [3, 3, 2, 2, 1] } as const;
    const view = viewRound(makeConfidentialRound(), makeResponses(answers), themes, roles);
    const advice = makeAdvice([low('p', 'P1'), low('q', 'Q1')]);
    expect(view.kind === 'shown' && view.themeScores.get('P')).toEqual({ kind: 'hidden' });
    expect(callAdvice(view, themes, advice).map(({ recommendation: { id } }) => id)).toEqual(['q', 'p']);
  });
});
