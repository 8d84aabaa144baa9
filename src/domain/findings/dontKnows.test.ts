import { describe, expect, it } from 'vitest';
import {
  allItems,
  makeConfidentialRound,
  makeQuestionnaire,
  makeResponses,
  makeRound,
} from '../testing/factories';
import { leadersBesideEmployees, shownRound } from '../testing/shownRounds';
import { dontKnows } from './dontKnows';

const { themes } = makeQuestionnaire();
const open = (byItem: Parameters<typeof makeResponses>[0]) => shownRound(makeRound(), makeResponses(byItem));
const found = (view: ReturnType<typeof open>) =>
  dontKnows(view, themes).map(({ itemId, dontKnow }) => [itemId, dontKnow]);

describe('what respondents don’t know', () => {
  it('is ordered by how many don’t, and leaves out what everybody can answer', () => {
    const view = open({
      P1: [3, 'dk', 1],
      P2: [3, 2, 1],
      Q1: ['dk', 'dk', 1],
      Q2: ['dk', 'dk', 'dk'],
      R1: [null, null, null],
    });
    expect(found(view)).toEqual([
      ['Q2', 3],
      ['Q1', 2],
      ['P1', 1],
    ]);
  });

  it('stands in the order of the form where as many don’t', () => {
    const view = open({ R1: ['dk', 1], Q2: ['dk', 'dk'], P3: [1, 'dk'], P1: ['dk', 'dk'], Q1: ['dk', 0] });
    expect(found(view)).toEqual([
      ['P1', 2],
      ['Q2', 2],
      ['P3', 1],
      ['Q1', 1],
      ['R1', 1],
    ]);
  });

  it('is everything where nobody knows anything', () => {
    const view = open(Object.fromEntries(allItems.map((id) => [id, ['dk', 'dk'] as const])));
    expect(found(view)).toEqual(allItems.map((id) => [id, 2]));
  });

  it('is nothing where nobody answered, or nobody is there', () => {
    expect(found(open({ P1: [null, null] }))).toEqual([]);
    expect(found(shownRound(makeRound({ kind: 'own' }), []))).toEqual([]);
  });

  it('does not hold an item that is withheld, though nobody may know it', () => {
    const view = shownRound(
      makeConfidentialRound(),
      makeResponses({
        P1: ['dk', 'dk', 'dk', 'dk', 'dk'],
        P2: ['dk', 'dk', 'dk', 'dk', 3],
        P3: ['dk', 3, 2, 1, 0],
      }),
    );
    expect(found(view)).toEqual([['P3', 1]]);
  });

  it('does not hold an item that the form does not ask', () => {
    expect(dontKnows(open({ P1: ['dk', 3] }), themes.slice(1))).toEqual([]);
  });

  it('has the blocks where they are shown, and the total alone where they are not', () => {
    const view = leadersBesideEmployees(
      { P1: ['dk', 'dk', 3, 2, 1], P2: ['dk', 2, 2, 2, 2], P3: ['dk', 1, 2, 3, 0] },
      { P1: ['dk', 0, 3, 2, 1], P2: ['dk', 'dk', 2, 2, 1], P3: [0, 1, 2, 3, 0] },
    );
    expect(dontKnows(view, themes)).toEqual([
      { itemId: 'P1', dontKnow: 3, byBlock: [2, 1] },
      { itemId: 'P2', dontKnow: 3, byBlock: null },
      { itemId: 'P3', dontKnow: 1, byBlock: [1, 0] },
    ]);
  });
});
