/**
 * Which words have room on a slide. Nothing is measured: it goes by the number of letters, a line of labels holding
 * about 80 of them across the slide and 55 beside a count.
 */
import type { DontKnowRow } from '../../../figures/dontKnows';

/** Names over two marks: each has half of the line at most, and both have room beside each other. */
const atMarks = { one: 24, both: 40 } as const;

/** Whether the names of two blocks have room at their marks; where not, they stand in a key below. */
export function namesFitAtMarks(names: readonly string[]): boolean {
  const lengths = names.map(({ length }) => length);
  return Math.max(...lengths) <= atMarks.one && lengths.reduce((sum, one) => sum + one, 0) <= atMarks.both;
}

/** Two lines in the key. A department has at most 80 letters; only several put together have more. */
const longestInKey = 120;

/** The name of a block in the key, cut where it is several departments with long names. */
export function nameInKey(name: string): string {
  return name.length > longestInKey ? `${name.slice(0, longestInKey - 1).trimEnd()}…` : name;
}

/** How many statements with their groups have room: three where the groups of each keep to a line, else two. */
const withGroups = { short: { rows: 3, longest: 55 }, long: { rows: 2, longest: 165 } } as const;

/**
 * The statements on the slide of don't-knows. Groups that would need more than three lines are left out of all of
 * them; the results page has them.
 * @param rows the most don't-knows first
 */
export function dontKnowsThatFit(rows: readonly DontKnowRow[]): readonly DontKnowRow[] {
  const { short, long } = withGroups;
  const keepTo = (some: readonly DontKnowRow[], longest: number) =>
    some.every(({ byGroup }) => byGroup === null || byGroup.length <= longest);
  const three = rows.slice(0, short.rows);
  if (keepTo(three, short.longest)) return three;
  const two = rows.slice(0, long.rows);
  return keepTo(two, long.longest) ? two : three.map((row) => ({ ...row, byGroup: null }));
}
