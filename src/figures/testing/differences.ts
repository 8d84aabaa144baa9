/** The figure of differences of made-up rounds. Imported by tests only. */
import type { ThemeAnswer } from '../../domain/statistics';
import { type DifferencesFigure, differencesFigure, type NoBlocks } from '../differences';
import { type openRound, tableText, themes } from './findings';
import { speechIn } from './speaking';

export type View = ReturnType<typeof openRound>;
/** The figure of a round that is shown by block. */
export const made = (view: View, language: 'da' | 'en' = 'da') => {
  const figure = differencesFigure(view, themes, speechIn(language));
  if (figure.kind === 'no-blocks') throw new Error(figure.title);
  return figure;
};
/** The figure, or why there is none. */
export const noBlocks = (view: View, language: 'da' | 'en' = 'da') =>
  differencesFigure(view, themes, speechIn(language)) as DifferencesFigure | NoBlocks;
/** The row of an item in its table, with cells parted by a bar. */
export const rowOf = (figure: DifferencesFigure, id: string) =>
  tableText(figure.table).find((row) => row.startsWith(`${id} `));

/** So many with one of the two highest ranks of so many, spread so that they are not alike. */
export function share(k: number, n: number): readonly ThemeAnswer[] {
  const high = Array.from({ length: k }, (_, index) => (index % 2 === 0 ? 3 : 2) as ThemeAnswer);
  const low = Array.from({ length: n - k }, (_, index) => (index % 2 === 0 ? 1 : 0) as ThemeAnswer);
  return [...high, ...low];
}
