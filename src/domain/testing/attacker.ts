/**
 * What someone can work out of a table who knows how many each group has, and one respondent's group and
 * answer. Imported by tests only.
 */
import { categories, type Table, width } from './smallTables';

/** Some of the groups, as a bit for each: group g is in it where bit g is set. */
export type Union = number;

/** A table that is possible for all an attacker knows. */
export interface Possible {
  readonly table: Table;
  /** The categories to look at, that of the known answer first. */
  readonly columns: readonly number[];
}

/** A count that someone has worked out: so many of a union of groups are in a column. */
export interface Fixed {
  readonly union: Union;
  /** Index in `Possible.columns`. */
  readonly column: number;
  /** From 1, without the known answer. */
  readonly count: number;
}

/**
 * The non-zero counts on which all possible tables agree, for someone who knows one answer in a group.
 * @param unions whose counts are looked at
 */
export function fixedCounts(
  possible: Iterable<Possible>,
  group: number,
  unions: readonly Union[],
): readonly Fixed[] {
  let fixed: readonly Fixed[] | undefined;
  for (const world of possible) {
    const [known] = world.columns;
    // Tables that do not hold the known answer are not possible.
    if (known === undefined || !world.table[group * width + known]) continue;
    fixed =
      fixed === undefined
        ? nonZeroCounts(world, group, unions)
        : fixed.filter(({ union, column, count }) => count === countOf(world, group, union, column));
    if (fixed.length === 0) break;
  }
  return fixed ?? [];
}

/** The tables, each as it is. The known answer is in one category, and all the others are looked at. */
export function* asTheyAre(tables: readonly Table[], known: number): Generator<Possible> {
  const columns = [known, ...categories.filter((category) => category !== known)];
  for (const table of tables) yield { table, columns };
}

/**
 * The tables, each with its answers in any order. The known answer may then have been any, and one column is
 * enough for the rest: what one of them may hold, each may.
 */
export function* inAnyOrder(tables: readonly Table[]): Generator<Possible> {
  for (const table of tables) {
    for (const known of categories) {
      for (const other of categories) if (other !== known) yield { table, columns: [known, other] };
    }
  }
}

function nonZeroCounts(world: Possible, group: number, unions: readonly Union[]): readonly Fixed[] {
  return unions
    .flatMap((union) =>
      world.columns.map((_, column) => ({ union, column, count: countOf(world, group, union, column) })),
    )
    .filter(({ count }) => count > 0);
}

/** How many of a union are in a column, the one whose answer is known left out. */
function countOf({ table, columns }: Possible, group: number, union: Union, column: number): number {
  const category = columns[column] ?? 0;
  const isKnown = column === 0 && (union & (1 << group)) !== 0;
  let count = isKnown ? -1 : 0;
  for (let row = 0; row * width < table.length; row += 1) {
    if ((union & (1 << row)) !== 0) count += table[row * width + category] ?? 0;
  }
  return count;
}
