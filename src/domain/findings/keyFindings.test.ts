import { describe, expect, it } from 'vitest';
import type { Benchmark } from '../pack/schema';
import type { ThemeAnswer } from '../statistics';
import {
  allItems,
  makeBestWorst,
  makeConfidentialRound,
  makeQuestionnaire,
  makeResponses,
  makeRound,
  times,
} from '../testing/factories';
import {
  type ByItem,
  leadersBesideEmployees,
  makeBrokenDown,
  makeGroup,
  openRound,
  ownRound,
  shownRound,
} from '../testing/shownRounds';
import { type KeyFinding, keyFindings } from './keyFindings';

const { roles, themes } = makeQuestionnaire();
type View = ReturnType<typeof shownRound>;

const findings = (view: View, ...benchmarks: readonly Benchmark[]) =>
  keyFindings(view, themes, benchmarks, roles);
const kinds = (view: View, ...benchmarks: readonly Benchmark[]) =>
  findings(view, ...benchmarks).map(({ kind }) => kind);
const only = <Kind extends KeyFinding['kind']>(kind: Kind, view: View, ...benchmarks: readonly Benchmark[]) =>
  findings(view, ...benchmarks).find(
    (finding): finding is Extract<KeyFinding, { kind: Kind }> => finding.kind === kind,
  );

describe('the short version', () => {
  const benchmark = makeBestWorst({ item: 'P4' });
  const everything = leadersBesideEmployees(
    {
      P1: [3, 3, 2, 2, 3, 1],
      P2: ['dk', 'dk', 2, 1, 0, 2],
      P3: [2, 2, 1, 1, 0, 0],
      P4: [3, 3, 2, 3, 2, 2],
      P5: [3, 2, 1, 0, 3, 2],
      Q1: [0, 0, 0, 1, 1, 1],
      Q2: [0, 1, 0, 1, 0, 1],
      Q3: [1, 1, 0, 0, 1, 0],
    },
    {
      P1: [1, 1, 0, 0, 2, 1],
      P2: ['dk', 1, 2, 1, 0, 2],
      P3: [2, 2, 1, 1, 0, 0],
      P4: [3, 3, 2, 3, 2, 2],
      P5: [3, 2, 1, 0, 3, 2],
      Q1: [0, 0, 0, 1, 1, 1],
      Q2: [0, 1, 0, 1, 0, 1],
      Q3: [1, 1, 0, 0, 1, 0],
    },
  );

  it('has its four things in their order, each with its numbers', () => {
    expect(findings(everything, benchmark)).toMatchObject([
      { kind: 'nearest-best', benchmark: { item: 'P4' }, placement: { counted: 12, scored: 12 } },
      { kind: 'lowest-theme', themeIds: ['Q'], score: 17, others: { count: 1 } },
      { kind: 'most-dont-knows', itemId: 'P2', dontKnow: 3, asMany: 0 },
      { kind: 'largest-difference', of: { itemId: 'P1' }, asMuch: 0 },
    ]);
  });

  it('is empty where nobody answered, and where nobody is there', () => {
    expect(findings(openRound({ P1: [null, null] }), benchmark)).toEqual([]);
    expect(findings(shownRound(makeRound({ kind: 'own' }), []), benchmark)).toEqual([]);
  });

  it('has the don’t-knows alone where there is nothing else', () => {
    const all = Object.fromEntries(allItems.map((id) => [id, times(6, 'dk' as const)]));
    expect(findings(openRound(all), makeBestWorst(), makeBestWorst({ item: 'Q1' }))).toEqual([
      { kind: 'most-dont-knows', itemId: 'P1', dontKnow: 6, asMany: allItems.length - 1 },
    ]);
  });

  it('is empty in a confidential round of which everything is withheld', () => {
    const alike = Object.fromEntries(allItems.map((id) => [id, ['dk', 'dk', 'dk', 'dk', 3] as const]));
    expect(findings(shownRound(makeConfidentialRound(), makeResponses(alike)), benchmark)).toEqual([]);
  });
});

describe('the lowest theme', () => {
  const theme = (id: 'P' | 'Q', rank: ThemeAnswer) => {
    const ids = allItems.filter((item) => item.startsWith(id));
    return Object.fromEntries(ids.map((item) => [item, rank]));
  };

  it('is said of one response as of many', () => {
    const expected = {
      kind: 'lowest-theme',
      themeIds: ['Q'],
      score: 33,
      others: { count: 1, lowest: 67, highest: 67 },
    };
    expect(findings(ownRound({ ...theme('P', 2), ...theme('Q', 1) }))).toEqual([expected]);
    const many = openRound({ P1: [2, 2], P2: [2, 2], P3: [2, 2], Q1: [1, 1], Q2: [1, 1], Q3: [1, 1] });
    expect(findings(many)).toEqual([expected]);
  });

  it('is not said where all have the same score, or only one has any', () => {
    expect(findings(ownRound({ ...theme('P', 2), ...theme('Q', 2) }))).toEqual([]);
    expect(findings(ownRound({ ...theme('P', 2), R1: 0 }))).toEqual([]);
  });

  it('is not said where the score of the other is withheld', () => {
    const spread = [0, 1, 2, 3, 0] as const;
    const alike = [3, 3, 3, 3, 3] as const;
    const byItem = { P1: spread, P2: spread, P3: spread, P4: spread, P5: spread, Q1: spread };
    const view = (Q: readonly ThemeAnswer[]) =>
      shownRound(makeConfidentialRound(), makeResponses({ ...byItem, Q2: Q, Q3: Q }));
    expect(view(alike).themeScores.get('Q')?.kind).toBe('hidden');
    expect(only('lowest-theme', view(alike))).toBeUndefined();
    expect(only('lowest-theme', view([0, 0, 1, 0, 1]))?.themeIds).toEqual(['Q']);
  });
});

describe('the most don’t-knows', () => {
  it('are of the item that most don’t know, and how many others have as many', () => {
    const view = openRound({
      P1: ['dk', 3, 3],
      P2: ['dk', 'dk', 3],
      Q1: ['dk', 'dk', 0],
      R1: ['dk', 'dk', 1],
    });
    expect(findings(view)).toEqual([{ kind: 'most-dont-knows', itemId: 'P2', dontKnow: 2, asMany: 2 }]);
  });

  it('are said of one response, and of one don’t know', () => {
    expect(findings(ownRound({ P1: 3, Q1: 'dk', Q2: 'dk' }))).toEqual([
      { kind: 'most-dont-knows', itemId: 'Q1', dontKnow: 1, asMany: 1 },
    ]);
  });

  it('are not said where everybody can answer', () => {
    expect(findings(openRound({ P1: [3, 0, null] }))).toEqual([]);
  });

  it('pass over what is withheld, though more don’t know it', () => {
    const view = shownRound(
      makeConfidentialRound(),
      makeResponses({ P1: ['dk', 'dk', 'dk', 'dk', 3], P2: ['dk', 'dk', 1, 2, 3] }),
    );
    expect(findings(view)).toEqual([{ kind: 'most-dont-knows', itemId: 'P2', dontKnow: 2, asMany: 0 }]);
  });
});

describe('the largest difference', () => {
  it('is of the item in which leaders and employees lie furthest apart, whoever agrees more', () => {
    const view = leadersBesideEmployees(
      { P1: [3, 3, 1, 1, 0, 0], P2: [1, 0, 1, 0, 0, 1] },
      { P1: [3, 1, 1, 1, 0, 0], P2: [3, 2, 3, 2, 3, 1] },
    );
    expect(findings(view)).toMatchObject([
      {
        kind: 'largest-difference',
        of: {
          itemId: 'P2',
          pair: [
            { block: 0, counted: 0, scored: 6 },
            { block: 1, counted: 5, scored: 6 },
          ],
        },
        asMuch: 0,
      },
    ]);
  });

  it('is the first in the form of several, and says how many others are as large, whichever way they go', () => {
    const four: readonly ThemeAnswer[] = [3, 3, 2, 2, 1, 0];
    const one: readonly ThemeAnswer[] = [3, 0, 0, 1, 1, 1];
    const view = leadersBesideEmployees(
      { Q1: four, P2: one, P4: four, P5: four },
      { Q1: one, P2: four, P4: one, P5: [3, 3, 1, 0, 0, 1] },
    );
    expect(only('largest-difference', view)).toMatchObject({ of: { itemId: 'P2' }, asMuch: 2 });
  });

  it('counts as large what only arithmetic tells apart', () => {
    // 1/5 − 1/8 and 7/8 − 4/5 are both 3/40.
    const view = leadersBesideEmployees(
      { P1: [3, 1, 0, 0, 1, 'dk', 'dk', 'dk'], P2: [3, 3, 3, 2, 2, 2, 2, 1] },
      { P1: [3, 1, 1, 1, 0, 0, 0, 0], P2: [3, 3, 2, 2, 1, 'dk', 'dk', 'dk'] },
    );
    expect(only('largest-difference', view)).toMatchObject({ of: { itemId: 'P1' }, asMuch: 1 });
  });

  it('is not said where there is none', () => {
    const same: readonly ThemeAnswer[] = [3, 3, 2, 1, 0, 0];
    expect(findings(leadersBesideEmployees({ P1: same, P2: same }, { P1: same, P2: same }))).toEqual([]);
  });

  it('needs five scored answers of each', () => {
    const four: readonly ThemeAnswer[] = [3, 3, 2, 2, null, null];
    expect(findings(leadersBesideEmployees({ P1: four }, { P1: [0, 1, 0, 1, 0, 1] }))).toEqual([]);
  });

  it('is about leaders and employees alone, also where a third block lies further off', () => {
    const view = shownRound(makeBrokenDown('role-group'), [
      ...makeGroup({ role: 'head-of-it' }, { P1: [3, 3, 2, 1, 0, 0], P2: [3, 3, 2, 2, 0, 0] }),
      ...makeGroup({ role: 'employee' }, { P1: [3, 3, 2, 1, 0, 0], P2: [3, 2, 2, 1, 0, 0] }),
      ...makeGroup({ role: 'citizen' }, { P1: [1, 1, 1, 0, 0, 0], P2: [3, 2, 1, 1, 0, 0] }),
    ]);
    expect(only('largest-difference', view)?.of.itemId).toBe('P2');
  });

  it('is not said of departments, of joined blocks, or where there is no breakdown', () => {
    const [far, near]: ByItem[string][] = [
      [3, 3, 2, 2, 3, 1],
      [0, 1, 0, 1, 1, 2],
    ];
    const departments = [
      ...makeGroup({ role: 'head-of-it', department: 'A' }, { P1: far ?? [] }),
      ...makeGroup({ role: 'employee', department: 'B' }, { P1: near ?? [] }),
    ];
    expect(kinds(shownRound(makeBrokenDown('role-group'), departments))).toEqual(['largest-difference']);
    expect(kinds(shownRound(makeBrokenDown('department'), departments))).toEqual([]);
    expect(kinds(shownRound(makeConfidentialRound(), departments))).toEqual([]);
    const joined = [...departments, ...makeGroup({ role: 'citizen' }, { P1: [3, 0] })];
    const view = shownRound(makeBrokenDown('role-group'), joined);
    expect(view.blocks).toHaveLength(2);
    expect(kinds(view)).toEqual([]);
  });
});
