import { describe, expect, it } from 'vitest';
import { makeConfidentialRound, makeQuestionnaire, makeResponses, makeRound } from '../testing/factories';
import { leadersBesideEmployees, shownRound } from '../testing/shownRounds';
import { agreements } from './agreements';

const { themes } = makeQuestionnaire();
type ByItem = Parameters<typeof makeResponses>[0];
const confidential = (byItem: ByItem) => shownRound(makeConfidentialRound(3), makeResponses(byItem));
const found = (byItem: ByItem) => agreements(confidential(byItem), themes);

const camps = [0, 0, 0, 3, 3, 3] as const;
const even = [0, 1, 2, 3, 0, 1, 2, 3] as const;
const alike = [2, 2, 2, 2, 2, 2] as const;

describe('agreement', () => {
  it('is one where all answer alike, nought where they are spread evenly, minus one in two camps', () => {
    expect(found({ P1: alike }).map(({ agreement }) => agreement)).toEqual([1]);
    expect(found({ P1: even }).map(({ agreement }) => agreement)).toEqual([0]);
    expect(found({ P1: camps }).map(({ agreement }) => agreement)).toEqual([-1]);
  });

  it('has the item most alike first, and the number of scored answers', () => {
    expect(found({ P1: camps, P2: even.slice(0, 6), P3: alike })).toMatchObject([
      { itemId: 'P3', agreement: 1, scored: 6 },
      { itemId: 'P2', scored: 6 },
      { itemId: 'P1', agreement: -1, scored: 6 },
    ]);
  });

  it('stands in the order of the form where items are as much alike', () => {
    const swapped = camps.toReversed();
    expect(found({ R1: camps, Q1: alike, P2: swapped, P1: alike }).map(({ itemId }) => itemId)).toEqual([
      'P1',
      'Q1',
      'P2',
      'R1',
    ]);
  });

  it('orders items that differ by arithmetic alone as the form does', () => {
    // The same shape the other way up: equal on paper, and added up in another order.
    const up = [0, 0, 0, 1, 1, 2, 3] as const;
    const down = up.map((rank) => (3 - rank) as 0 | 1 | 2 | 3);
    expect(found({ P1: down, P2: up }).map(({ itemId }) => itemId)).toEqual(['P1', 'P2']);
    expect(found({ P1: up, P2: down }).map(({ itemId }) => itemId)).toEqual(['P1', 'P2']);
  });

  it('needs five scored answers; don’t-knows and unanswered are in no scale', () => {
    expect(found({ P1: [0, 1, 2, 3, 'dk', null] })).toEqual([]);
    expect(found({ P1: [0, 1, 2, 3, 3, 'dk', null] })).toMatchObject([{ itemId: 'P1', scored: 5 }]);
    expect(found({ P1: ['dk', 'dk', null, 'dk', 'dk', 'dk'] })).toEqual([]);
  });

  it('does not change with who does not know', () => {
    const [plain] = found({ P1: [0, 1, 2, 3, 3] });
    const [besideDontKnows] = found({ P1: [0, 1, 2, 3, 3, 'dk', 'dk', 'dk', null] });
    expect(besideDontKnows?.agreement).toBe(plain?.agreement);
  });

  it('leaves out what is withheld and what the form does not ask', () => {
    const view = shownRound(
      makeConfidentialRound(),
      makeResponses({ P1: [2, 2, 2, 2, 0], P2: [0, 1, 2, 3, 0], P3: [0, 1, 1, 3, 0] }),
    );
    expect(agreements(view, themes).map(({ itemId }) => itemId)).toEqual(['P2', 'P3']);
    expect(agreements(view, themes.slice(1))).toEqual([]);
  });

  it('is of all respondents together, also where the blocks are not shown', () => {
    const view = leadersBesideEmployees({ P1: [2, 2, 2, 2, 2] }, { P1: [2, 2, 1, 1, 0] });
    expect(view.items.get('P1')).toMatchObject({ kind: 'shown', byBlock: null });
    expect(agreements(view, themes)).toMatchObject([{ itemId: 'P1', scored: 10 }]);
  });

  it('is not worked out around a table, nor of one response', () => {
    const responses = makeResponses({ P1: alike });
    expect(agreements(shownRound(makeRound(), responses), themes)).toEqual([]);
    expect(agreements(shownRound(makeRound({ kind: 'own' }), responses.slice(1)), themes)).toEqual([]);
  });
});
