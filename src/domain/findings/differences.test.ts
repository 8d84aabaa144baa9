import { describe, expect, it } from 'vitest';
import type { Response } from '../assessment/model';
import { newcombeDifference, type ThemeAnswer } from '../statistics';
import { makeConfidentialRound, makeQuestionnaire, makeResponses, makeRound } from '../testing/factories';
import { leadersBesideEmployees, makeBrokenDown, makeGroup, shownRound } from '../testing/shownRounds';
import { type ItemDifference, itemDifferences, leadersAndEmployees, shareOf } from './differences';

const { themes } = makeQuestionnaire();

/** So many with one of the two highest ranks of so many, spread so that nobody's answers are alike. */
function share(k: number, n: number): readonly ThemeAnswer[] {
  const high = Array.from({ length: k }, (_, index) => (index % 2 === 0 ? 3 : 2) as ThemeAnswer);
  const low = Array.from({ length: n - k }, (_, index) => (index % 2 === 0 ? 1 : 0) as ThemeAnswer);
  return [...high, ...low];
}

const inShort = ({ itemId, pair }: ItemDifference) =>
  `${itemId}: ${pair.map(({ block, counted, scored }) => `${block} ${counted}/${scored}`).join(', ')}`;

const byDepartment = (...departments: readonly (readonly ThemeAnswer[])[]) =>
  shownRound(
    makeBrokenDown('department'),
    departments.flatMap((P1, index) =>
      makeGroup({ role: 'employee', department: String.fromCharCode(65 + index) }, { P1 }),
    ),
  );

describe('leaders beside employees', () => {
  it('are two shares with their difference and its interval by Newcombe, leaders first', () => {
    const view = leadersBesideEmployees({ P1: share(5, 6) }, { P1: share(1, 8) });
    const expected = newcombeDifference({ successesA: 5, trialsA: 6, successesB: 1, trialsB: 8 });
    expect(itemDifferences(view, themes)).toEqual([
      {
        itemId: 'P1',
        pair: [
          { block: 0, counted: 5, scored: 6 },
          { block: 1, counted: 1, scored: 8 },
        ],
        difference: expected,
      },
    ]);
    expect(expected?.difference).toBeCloseTo(5 / 6 - 1 / 8, 12);
  });

  it('have a difference below nought where employees agree more', () => {
    const view = leadersBesideEmployees({ P1: share(1, 6) }, { P1: share(6, 8) });
    const [{ difference } = { difference: null }] = itemDifferences(view, themes);
    expect(difference?.difference).toBeCloseTo(1 / 6 - 6 / 8, 12);
    expect(difference?.lower).toBeLessThan(difference?.difference ?? 0);
    expect(difference?.upper).toBeGreaterThan(difference?.difference ?? 0);
  });

  it('have the largest difference first, whichever way it goes', () => {
    const view = leadersBesideEmployees(
      { P1: share(4, 6), P2: share(1, 6), P3: share(5, 6), Q1: share(3, 6) },
      { P1: share(2, 6), P2: share(5, 6), P3: share(2, 6), Q1: share(3, 6) },
    );
    expect(itemDifferences(view, themes).map(inShort)).toEqual([
      'P2: 0 1/6, 1 5/6',
      'P3: 0 5/6, 1 2/6',
      'P1: 0 4/6, 1 2/6',
      'Q1: 0 3/6, 1 3/6',
    ]);
  });

  it('stand in the order of the form where differences are equal, also by arithmetic alone', () => {
    // 1/5 − 1/8 and 7/8 − 4/5 are both 3/40, and come out a hair apart.
    const leaders = [...share(1, 5), 'dk', 'dk', 'dk'] as const;
    const others = [...share(4, 5), 'dk', 'dk', 'dk'] as const;
    const differences = (first: 'P1' | 'P2', second: 'P1' | 'P2') =>
      itemDifferences(
        leadersBesideEmployees(
          { [first]: leaders, [second]: share(7, 8) },
          { [first]: share(1, 8), [second]: others },
        ),
        themes,
      ).map(({ itemId }) => itemId);
    expect(differences('P1', 'P2')).toEqual(['P1', 'P2']);
    expect(differences('P2', 'P1')).toEqual(['P1', 'P2']);
  });

  it('need five scored answers each; four are too few', () => {
    const dk = ['dk', 'dk', null] as const;
    const view = leadersBesideEmployees(
      { P1: [...share(3, 5), 'dk'], P2: [...share(2, 4), 'dk', null], P3: share(3, 6) },
      { P1: share(2, 7), P2: share(2, 7), P3: [...share(2, 4), ...dk] },
    );
    expect(itemDifferences(view, themes).map(inShort)).toEqual(['P1: 0 3/5, 1 2/7']);
  });

  it('are compared beside a third block, whatever that answered', () => {
    const view = shownRound(makeBrokenDown('role-group'), [
      ...makeGroup({ role: 'head-of-it' }, { P1: share(3, 6), P2: share(3, 6) }),
      ...makeGroup({ role: 'employee' }, { P1: share(2, 6), P2: share(2, 6) }),
      ...makeGroup({ role: 'citizen' }, { P1: share(6, 6), P2: [...share(1, 3), 'dk', 'dk', null] }),
    ]);
    expect(view.blocks).toHaveLength(3);
    expect(itemDifferences(view, themes).map(inShort)).toEqual(['P1: 0 3/6, 1 2/6', 'P2: 0 3/6, 1 2/6']);
  });

  it('are left out where the item is shown as a total only, or not at all', () => {
    const view = leadersBesideEmployees(
      { P1: [3, 3, 3, 3, 3], P2: share(2, 5), P3: [3, 3, 3, 3, 3] },
      { P1: share(2, 5), P2: share(3, 5), P3: [3, 3, 3, 3, 3] },
    );
    // Ten at a threshold of five: a total is never alike, but a block is.
    expect(view.items.get('P1')).toMatchObject({ byBlock: null });
    expect(itemDifferences(view, themes).map(inShort)).toEqual(['P2: 0 2/5, 1 3/5']);
  });

  it('that don’t know, or did not answer, have none', () => {
    const none = ['dk', 'dk', null, null, 'dk', null] as const;
    expect(itemDifferences(leadersBesideEmployees({ P1: none }, { P1: none }), themes)).toEqual([]);
  });
});

describe('blocks that are not leaders and employees', () => {
  it('are compared from the highest share to the lowest, written in the order of the blocks', () => {
    expect(itemDifferences(byDepartment(share(3, 6), share(1, 6), share(5, 6)), themes).map(inShort)).toEqual(
      ['P1: 1 1/6, 2 5/6'],
    );
    expect(itemDifferences(byDepartment(share(5, 6), share(3, 6), share(1, 6)), themes).map(inShort)).toEqual(
      ['P1: 0 5/6, 2 1/6'],
    );
  });

  it('pass over a block with fewer than five scored answers', () => {
    const four: readonly ThemeAnswer[] = [3, 2, 3, 2, 'dk', null];
    const view = byDepartment(share(3, 6), four, share(1, 6));
    expect(itemDifferences(view, themes).map(inShort)).toEqual(['P1: 0 3/6, 2 1/6']);
    expect(itemDifferences(byDepartment(four, share(2, 6), four), themes)).toEqual([]);
    expect(itemDifferences(byDepartment(four, four), themes)).toEqual([]);
  });

  it('take the earlier of several with the highest share', () => {
    const view = byDepartment(share(1, 6), share(4, 6), share(4, 6));
    expect(itemDifferences(view, themes).map(inShort)).toEqual(['P1: 0 1/6, 1 4/6']);
  });

  it('take the earlier of several with the lowest share', () => {
    const view = byDepartment(share(4, 6), share(1, 6), share(1, 6));
    expect(itemDifferences(view, themes).map(inShort)).toEqual(['P1: 0 4/6, 1 1/6']);
  });

  it('have no difference where all shares are the same, by two different blocks', () => {
    const [found] = itemDifferences(byDepartment(share(3, 6), share(4, 8), share(3, 6)), themes);
    expect(found?.difference.difference).toBe(0);
    expect(new Set(found?.pair.map(({ block }) => block)).size).toBe(2);
  });
});

describe('which blocks are leaders and employees', () => {
  const who = (...people: readonly (readonly Response[])[]) =>
    leadersAndEmployees(shownRound(makeBrokenDown('role-group'), people.flat()));
  const six = { P1: share(3, 6) };
  const two = { P1: share(1, 2) };
  const leaders = makeGroup({ role: 'head-of-it' }, six);
  const employees = makeGroup({ role: 'employee' }, six);

  it('is their place, with or without others beside them', () => {
    expect(who(leaders, employees)).toEqual([0, 1]);
    expect(who(leaders, employees, makeGroup({ role: 'citizen' }, six))).toEqual([0, 1]);
  });

  it('is nothing where one of them is joined by others or missing', () => {
    expect(who(leaders, employees, makeGroup({ role: 'citizen' }, two))).toBeNull();
    expect(who(leaders, makeGroup({ role: 'citizen' }, six))).toBeNull();
    expect(who(leaders)).toBeNull();
  });

  it('is nothing in a round that is not broken down, or by department, even if one is called so', () => {
    const people = ['Leaders', 'Employees'].flatMap((department) =>
      makeGroup({ role: 'employee', department }, six),
    );
    const view = shownRound(makeBrokenDown('department'), people);
    expect(view.blocks.map(({ groups: [{ id }] }) => id)).toEqual(['employees', 'leaders']);
    expect(leadersAndEmployees(view)).toBeNull();
    expect(leadersAndEmployees(shownRound(makeConfidentialRound(), [...leaders, ...employees]))).toBeNull();
  });
});

describe('where nothing is shown by block', () => {
  it('there are no differences', () => {
    const responses = makeResponses({ P1: share(3, 6) });
    expect(itemDifferences(shownRound(makeRound(), responses), themes)).toEqual([]);
    expect(itemDifferences(shownRound(makeRound({ kind: 'own' }), responses.slice(5)), themes)).toEqual([]);
    expect(itemDifferences(shownRound(makeConfidentialRound(), responses), themes)).toEqual([]);
  });
});

describe('a view whose items do not fit its blocks', () => {
  it('has no differences, rather than wrong ones', () => {
    const view = leadersBesideEmployees({ P1: share(3, 6) }, { P1: share(2, 6) });
    const item = view.items.get('P1');
    if (item?.kind !== 'shown') throw new Error('withheld');
    const items = new Map([['P1', { ...item, byBlock: item.byBlock?.slice(0, 1) ?? null }]]);
    expect(itemDifferences({ ...view, items }, themes)).toEqual([]);
  });
});

describe('the share of a block', () => {
  it('is of its scored answers: don’t-knows and unanswered are in no denominator', () => {
    expect(shareOf({ byRank: [1, 2, 3, 4], dontKnow: 5, unanswered: 6 }, 2)).toEqual({
      block: 2,
      counted: 7,
      scored: 10,
    });
  });
});
