import { describe, expect, it } from 'vitest';
import { makeConfidentialRound, makeResponses } from '../domain/testing/factories';
import { itemsInOrder } from './answerOrder';
import { allItems, openRound, shownIn, themes } from './testing/findings';

type View = ReturnType<typeof openRound>;
const first = (view: View, order: 'share' | 'dont-know', count: number) =>
  itemsInOrder(view, themes, order)
    .slice(0, count)
    .map(({ id }) => id);
const last = (view: View, order: 'share' | 'dont-know', count: number) =>
  itemsInOrder(view, themes, order)
    .slice(-count)
    .map(({ id }) => id);

describe('all statements in one list', () => {
  it('have the lowest share of agreeing answers first, of scored answers alone', () => {
    const view = openRound({
      K1: [3, 3, 3],
      K2: [0, 3, 2],
      M1: [0, 1, 'dk'],
      M2: [2, 0, null],
      B1: [3, 0, 1],
      S4: [1, 0, 0],
    });
    expect(first(view, 'share', 6)).toEqual(['M1', 'S4', 'B1', 'M2', 'K2', 'K1']);
  });

  it('have the most don’t-knows first', () => {
    const view = openRound({ K1: [3, 3, 3], K2: ['dk', 3, 2], M1: ['dk', 'dk', 'dk'], S4: ['dk', 'dk', 0] });
    expect(first(view, 'dont-know', 4)).toEqual(['M1', 'S4', 'K2', 'K1']);
  });

  it('stay in the order of the form where they are equal, and are all there', () => {
    const nothing = openRound({ K1: [null, null] });
    for (const order of ['share', 'dont-know'] as const) {
      expect(itemsInOrder(nothing, themes, order).map(({ id }) => id)).toEqual(allItems);
    }
    const equal = openRound({ S1: [3, 0], B1: [2, 1], K6: [3, 1], K1: ['dk', 2] });
    expect(first(equal, 'share', 4)).toEqual(['K6', 'B1', 'S1', 'K1']);
  });

  it('have those without a scored answer last by share, and those that are withheld last by either', () => {
    const view = shownIn(
      makeConfidentialRound(),
      makeResponses(
        Object.fromEntries(
          allItems.map((id) => {
            if (id === 'K1') return [id, [3, 3, 3, 3, 3]] as const;
            if (id === 'K2') return [id, ['dk', 'dk', null, null, 'dk']] as const;
            return [id, [3, 2, 3, 'dk', 2]] as const;
          }),
        ),
      ),
    );
    expect(last(view, 'share', 2)).toEqual(['K1', 'K2']);
    expect(first(view, 'dont-know', 2)).toEqual(['K2', 'K3']);
    expect(last(view, 'dont-know', 1)).toEqual(['K1']);
  });

  it('puts those that nobody doubts before those that are withheld', () => {
    const alike = [3, 3, 3, 3, 3] as const;
    const view = shownIn(makeConfidentialRound(), makeResponses({ K1: alike, S4: [3, 2, 1, 0, 3] }));
    expect(first(view, 'dont-know', 1)).toEqual(['S4']);
  });
});
