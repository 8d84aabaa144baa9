/**
 * Rules 3 to 5 against an attacker who knows how many each group has, the threshold, the rules, and one
 * respondent's group and answer. Everything is enumerated:
 *
 * - rounds of 3 to 12 respondents in 2 to 4 groups of one or more, thresholds 3 to 5 (below its threshold a
 *   round is not shown, rule 1);
 * - tables of these groups by all six answers, don't know and unanswered among them;
 * - each answer of each group as the known one, each union of groups as the one that is asked about.
 *
 * A count is *fixed* when it is the same in all tables that look the same and hold the known answer, and is
 * not zero once the known answer is taken out. Of what is withheld:
 *
 * 1. Where the total alone is shown, no count is fixed but what the total fixes by itself, that is in all
 *    tables with this total, were there no rules.
 * 2. Where nothing is shown, no count is fixed, with one exception: `the exception` below.
 * 3. Where blocks are shown, nothing follows from the rules, which look at nothing but the counts of the
 *    blocks. Of a block of fewer than twice the threshold the shown counts fix no count of a part, other than
 *    all of it but the one whose answer is known.
 * 4. In no total or block that is shown and has fewer than twice the threshold does the known answer leave all
 *    the others with one and the same.
 *
 * Each item is looked at by itself: theme scores, which join items, are not in it, nor are several attackers.
 *
 * Groups stand in the order of their sizes and answers in that of their totals; `symmetry.test.ts` shows that
 * this is enough.
 */
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { asTheyAre, type Fixed, fixedCounts, inAnyOrder } from '../testing/attacker';
import {
  categories,
  countedIn,
  everySizes,
  range,
  rulesFor,
  sum,
  type Table,
  tablesWith,
  thresholds,
  totalsOf,
} from '../testing/smallTables';
import { formBlocks } from './blocks';
import { isAlike } from './roundView';

// So many tables take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 300_000 });

/** A count that someone has worked out. */
interface Found extends Fixed {
  readonly sizes: readonly number[];
  readonly threshold: number;
  /** The group of the known answer. */
  readonly group: number;
}

const seen = {
  tables: 0,
  attackers: 0,
  shown: { nothing: 0, total: 0, blocks: 0 },
  /** Fixed by the rules where the total alone is shown, and where nothing is. */
  besideTotal: [] as Found[],
  besideNothing: [] as Found[],
  /** Shown totals and blocks in which one known answer tells all the others. */
  toldByOne: [] as string[],
};

const groupsOf = (sizes: readonly number[]) => range(0, sizes.length - 1);
/** All groups of these sizes, as a union. */
const everyoneIn = (sizes: readonly number[]) => 2 ** sizes.length - 1;

/** Whether these groups are fewer than twice the threshold, and alike but for one whose answer may be known. */
function isToldByOne(table: Table, groups: readonly number[], threshold: number): boolean {
  const { counts, respondents } = countedIn(table, groups);
  const given = [...counts.byRank, counts.dontKnow, counts.unanswered].filter((count) => count > 0);
  return respondents < 2 * threshold && (given.length === 1 || (given.length === 2 && given.includes(1)));
}

/** Sorts the tables with one total by how much is shown of them, and attacks those whose total alone is. */
function attackTotal(
  tables: readonly Table[],
  sizes: readonly number[],
  threshold: number,
): readonly Table[] {
  const shownOf = rulesFor(sizes, threshold);
  const of = { nothing: [] as Table[], total: [] as Table[], blocks: [] as Table[] };
  for (const table of tables) of[shownOf(table)].push(table);
  const together = {
    nothing: [],
    total: [groupsOf(sizes)],
    blocks: [groupsOf(sizes), ...formBlocks(sizes, threshold)],
  };
  for (const shown of ['nothing', 'total', 'blocks'] as const) {
    seen.shown[shown] += of[shown].length;
    for (const table of of[shown]) {
      const told = together[shown].filter((groups) => isToldByOne(table, groups, threshold));
      if (told.length > 0) seen.toldByOne.push(`${sizes}, threshold ${threshold}: ${table}`);
    }
  }
  // The rules give nothing away where all tables are shown alike.
  if (of.total.length === tables.length) return of.nothing;

  const withheld = range(1, everyoneIn(sizes) - 1);
  for (const known of categories) {
    for (const group of groupsOf(sizes)) {
      seen.attackers += 1;
      const fixed = fixedCounts(asTheyAre(of.total, known), group, withheld);
      if (fixed.length === 0) continue;
      const byItself = fixedCounts(asTheyAre(tables, known), group, withheld);
      for (const count of fixed) {
        const { union, column } = count;
        if (byItself.some((other) => other.union === union && other.column === column)) continue;
        seen.besideTotal.push({ ...count, sizes, threshold, group });
      }
    }
  }
  return of.nothing;
}

/** Attacks the tables of which nothing is shown, whatever their totals. */
function attackNothing(tables: readonly Table[], sizes: readonly number[], threshold: number): void {
  const withheld = range(1, everyoneIn(sizes));
  for (const group of groupsOf(sizes)) {
    seen.attackers += 1;
    for (const count of fixedCounts(inAnyOrder(tables), group, withheld)) {
      seen.besideNothing.push({ ...count, sizes, threshold, group });
    }
  }
}

describe('an attacker who knows one answer', () => {
  beforeAll(() => {
    for (const sizes of everySizes) {
      const withheld = thresholds
        .filter((threshold) => threshold <= sum(sizes))
        .map((threshold) => ({ threshold, tables: [] as Table[] }));
      for (const totals of totalsOf(sum(sizes))) {
        const tables = tablesWith(sizes, totals);
        seen.tables += tables.length;
        for (const of of withheld) {
          for (const table of attackTotal(tables, sizes, of.threshold)) of.tables.push(table);
        }
      }
      for (const { threshold, tables } of withheld) attackNothing(tables, sizes, threshold);
    }
  });

  it('learns from a total that is shown alone no more than the total says', () => {
    expect(seen.besideTotal).toEqual([]);
  });

  it('learns no count of a group, a block or a part of the round from an item that is withheld', () => {
    const ofSome = seen.besideNothing.filter((found) => !isOfAllOthers(found));
    expect(ofSome).toEqual([]);
  });

  /**
   * The exception. At threshold 3 and with two blocks of three, an item is withheld for a block that is alike
   * only while no answer was given by three or more. Twelve respondents have then given each of the six
   * answers twice: the total can be told from its being withheld. It says of each answer that two gave it,
   * and of no one who. Larger rounds have the like: at threshold 5, 24 in blocks of 5, 5 and 14.
   */
  it('learns the total of a withheld item in one case: twelve of whom two gave each answer', () => {
    const rounds = seen.besideNothing.map(({ sizes, threshold }) => `${sizes}, threshold ${threshold}`);
    expect(new Set(rounds)).toEqual(
      new Set(['3,3,3,3, threshold 3', '6,3,2,1, threshold 3', '6,3,3, threshold 3']),
    );
    for (const { column, count } of seen.besideNothing) expect(count).toBe(column === 0 ? 1 : 2);
  });

  it('never learns the answers of all the others from a total or a block that is shown', () => {
    expect(seen.toldByOne).toEqual([]);
  });

  it('has been tried on every table', () => {
    expect(seen.tables).toBe(1_312_891);
    expect(seen.attackers).toBe(153_858);
    expect(seen.shown).toEqual({ nothing: 350_330, total: 1_595_107, blocks: 1_993_102 });
  });
});

/** Whether a count is of everyone but the one whose answer is known: it is the total's. */
function isOfAllOthers({ union, sizes, group }: Pick<Found, 'union' | 'sizes' | 'group'>): boolean {
  const left = everyoneIn(sizes) - union;
  return left === 0 || (left === 2 ** group && sizes[group] === 1);
}

describe('the counts of a block that are shown, or of a round', () => {
  it('fix no count of a part of it, where it has fewer than twice the threshold', () => {
    let tables = 0;
    const ofParts: Fixed[] = [];
    for (const sizes of everySizes) {
      const respondents = sum(sizes);
      for (const totals of totalsOf(respondents)) {
        const { counts } = countedIn(Uint8Array.from(totals), [0]);
        const isShown = thresholds.some(
          (t) => t <= respondents && respondents < 2 * t && !isAlike(counts, respondents, t),
        );
        if (!isShown) continue;
        const withTotals = tablesWith(sizes, totals);
        tables += withTotals.length;
        for (const known of categories) {
          for (const group of groupsOf(sizes)) {
            const fixed = fixedCounts(asTheyAre(withTotals, known), group, range(1, everyoneIn(sizes)));
            ofParts.push(...fixed.filter(({ union }) => !isOfAllOthers({ union, sizes, group })));
          }
        }
      }
    }
    expect(ofParts).toEqual([]);
    expect(tables).toBe(58_131);
  });
});
