/**
 * The rules know neither the order of the groups nor the meaning of the answers. So the tables of
 * `enumeration.test.ts`, which stand in one order, stand for those in any.
 */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  categories,
  everySizes,
  rulesFor,
  sum,
  type Table,
  tablesWith,
  thresholds,
  totalsOf,
  width,
} from '../testing/smallTables';
import { formBlocks } from './blocks';

// So many tables take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

/** All different orders of some numbers. */
function ordersOf(numbers: readonly number[]): readonly (readonly number[])[] {
  if (numbers.length === 0) return [[]];
  return [...new Set(numbers)].flatMap((first) => {
    const rest = numbers.toSpliced(numbers.indexOf(first), 1);
    return ordersOf(rest).map((order) => [first, ...order]);
  });
}

/** The answers of a table in another order, the same for all groups. */
const reordered = (table: Table, order: readonly number[]): Table =>
  table.map((_, cell) => table[cell - (cell % width) + (order[cell % width] ?? 0)] ?? 0);

describe('another order', () => {
  it('of the groups changes nothing of the sizes that are shown together', () => {
    const together = (sizes: readonly number[], threshold: number) =>
      formBlocks(sizes, threshold)
        .map((block) => String(block.map((index) => sizes[index] ?? 0).toSorted((a, b) => b - a)))
        .toSorted();
    let orders = 0;
    for (const sizes of everySizes) {
      for (const order of ordersOf(sizes)) {
        orders += 1;
        for (const threshold of thresholds) {
          expect(together(order, threshold)).toEqual(together(sizes, threshold));
        }
      }
    }
    // The ways to write 3 to 12 as a sum of 2 to 4 numbers, minding their order: 65 + 220 + 495.
    expect(orders).toBe(780);
  });

  it('of the answers changes nothing of how much is shown: all tables of up to six respondents', () => {
    // All 720 orders of six answers are made of these two.
    const firstTwoSwapped = [1, 0, 2, 3, 4, 5];
    const allMoved = [1, 2, 3, 4, 5, 0];
    let tables = 0;
    const different: string[] = [];
    for (const sizes of everySizes.filter((small) => sum(small) <= 6)) {
      for (const threshold of thresholds) {
        const shownOf = rulesFor(sizes, threshold);
        for (const table of totalsOf(sum(sizes))
          .flatMap(ordersOf)
          .flatMap((totals) => tablesWith(sizes, totals))) {
          tables += 1;
          const shown = shownOf(table);
          if (
            shown !== shownOf(reordered(table, firstTwoSwapped)) ||
            shown !== shownOf(reordered(table, allMoved))
          ) {
            different.push(`${sizes}, threshold ${threshold}: ${table}`);
          }
        }
      }
    }
    expect(different).toEqual([]);
    expect(tables).toBe(211_260);
  });

  it('of the answers changes nothing of how much is shown: random tables of up to 28 respondents', () => {
    const group = fc.array(fc.constantFrom(...categories), { minLength: 1, maxLength: 7 });
    const alikeGroup = fc.tuple(fc.constantFrom(...categories), fc.integer({ min: 3, max: 7 }));
    const anyGroup = fc.oneof(
      group,
      alikeGroup.map(([same, length]) => Array.from({ length }, () => same)),
    );
    const groups = fc.array(anyGroup, { minLength: 2, maxLength: 4 });
    const newOrder = fc.shuffledSubarray([...categories], { minLength: width });
    fc.assert(
      fc.property(groups, newOrder, fc.constantFrom(...thresholds), (answers, order, threshold) => {
        const shownOf = rulesFor(
          answers.map(({ length }) => length),
          threshold,
        );
        const table = Uint8Array.from(
          answers.flatMap((given) =>
            categories.map((one) => given.filter((answer) => answer === one).length),
          ),
        );
        expect(shownOf(reordered(table, order))).toBe(shownOf(table));
      }),
      { numRuns: 2000 },
    );
  });
});
