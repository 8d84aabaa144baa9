/** Every small table of groups by answers to one item, and what is shown of it. Imported by tests only. */
import { formBlocks } from '../disclosure/blocks';
import { viewCounts } from '../disclosure/roundView';

/** The six answers of rule 4: four ranks, don't know, unanswered. */
export const categories = [0, 1, 2, 3, 4, 5] as const;
export const width = categories.length;

/** How many of each group gave each answer, row by row: group g and category c at `g * width + c`. */
export type Table = Uint8Array;

/** The ways to write `n` as a sum of at most `most` whole numbers from 1, the largest first. */
export function partitions(n: number, most: number, largest = n): readonly (readonly number[])[] {
  if (n === 0) return [[]];
  if (most === 0) return [];
  const firsts = Array.from({ length: Math.min(n, largest) }, (_, index) => index + 1);
  return firsts.flatMap((first) =>
    partitions(n - first, most - 1, first).map((rest) => [first, ...rest] as const),
  );
}

/**
 * Every table with these sizes of groups and these totals of answers.
 * @param totals one for each category, together as many as the sizes
 */
export function tablesWith(sizes: readonly number[], totals: readonly number[]): readonly Table[] {
  const tables: Table[] = [];
  const left = [...totals];
  const table = new Uint8Array(sizes.length * width);
  /** Fills what is left of a group's row, from a category on; `open` respondents are still without an answer. */
  const fill = (group: number, category: number, open: number): void => {
    if (group === sizes.length) {
      tables.push(table.slice());
      return;
    }
    const available = left[category] ?? 0;
    const last = category === width - 1;
    for (let count = last ? open : 0; count <= Math.min(open, available); count += 1) {
      table[group * width + category] = count;
      left[category] = available - count;
      if (last) fill(group + 1, 0, sizes[group + 1] ?? 0);
      else fill(group, category + 1, open - count);
    }
    table[group * width + category] = 0;
    left[category] = available;
  };
  fill(0, 0, sizes[0] ?? 0);
  return tables;
}

export const thresholds = [3, 4, 5] as const;

/** Sizes of 2 to 4 groups with 3 to 12 respondents together, the largest group first. */
export const everySizes: readonly (readonly number[])[] = range(3, 12).flatMap((respondents) =>
  partitions(respondents, 4).filter(({ length }) => length >= 2),
);

/** How many gave each of the six answers, the most frequent first. */
export function totalsOf(respondents: number): readonly (readonly number[])[] {
  return partitions(respondents, width).map((parts) => categories.map((category) => parts[category] ?? 0));
}

/** The counts of some of the groups of a table, as the rules take them. */
export function countedIn(table: Table, groups: readonly number[]) {
  const at: [number, number, number, number, number, number] = [0, 0, 0, 0, 0, 0];
  for (const group of groups) {
    for (const category of categories) at[category] += table[group * width + category] ?? 0;
  }
  const [none, less, some, high, dontKnow, unanswered] = at;
  const counts = { byRank: [none, less, some, high] as const, dontKnow, unanswered };
  return { respondents: sum(at), counts };
}

export type Shown = 'nothing' | 'total' | 'blocks';

/**
 * How much the rules show of a table. There is one reason for withholding an item, so that nothing more can be
 * told from it than that it is withheld.
 * @returns a function of tables with these sizes
 */
export function rulesFor(sizes: readonly number[], threshold: number): (table: Table) => Shown {
  const blocks = formBlocks(sizes, threshold);
  const everyone = range(0, sizes.length - 1);
  return (table) => {
    const inBlocks = blocks.map((block) => countedIn(table, block));
    const view = viewCounts(countedIn(table, everyone), inBlocks, threshold);
    if (view.kind === 'hidden') return 'nothing';
    return view.byBlock === null ? 'total' : 'blocks';
  };
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The whole numbers from the first to the last. */
export function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
