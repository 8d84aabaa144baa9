/**
 * Where things stand on a 0–1 axis. Everything is placed in percent by SVG attributes, not by style: text keeps
 * its size at every width, and the prerendered page needs no style attribute, which its policy refuses. Nothing
 * can be measured there either, so the width of a label is reckoned from its letters.
 */

import { at } from './at';

export interface LabelPlace {
  readonly x: string;
  readonly dx?: string;
  readonly textAnchor: 'start' | 'middle' | 'end';
}

/** Whether a plot is as wide as a label drawn for wide plots may count on (`24rem` in the style sheets). */
export type PlotWidth = 'wide' | 'narrow';

/** The narrowest plot of each kind, in rem: 24 where the style sheets change over, 13.5 on a 320 px page. */
const narrowest: Readonly<Record<PlotWidth, number>> = { wide: 24, narrow: 13.5 };

/** Within this of an end of a wide plot, a label aligns to that end. */
const nearEnd = 0.12;
/** How far a label may reach past an end of the plot, in rem; the strip has more room than that beside it. */
const overhang = 0.75;
/** What a letter takes, in rem; a little more than most do. */
const letter = { label: 0.4625, figure: 0.9 } as const;

const halfOf = (text: string, size: keyof typeof letter) => (text.length * letter[size]) / 2;

/**
 * Where the text of a mark stands: over or under it. Close to an end of a wide plot it aligns to that end; where
 * it would reach further past an end than there is room for, it stands as close to its mark as it can. A figure
 * and the label with it have places of their own, so that a long label does not draw the figure from its mark.
 */
export function labelPlace(
  value: number,
  text: string,
  width: PlotWidth,
  size: keyof typeof letter = 'label',
): LabelPlace {
  if (width === 'wide' && value < nearEnd) return { x: '0%', dx: `-${overhang}rem`, textAnchor: 'start' };
  if (width === 'wide' && value > 1 - nearEnd) return { x: '100%', dx: `${overhang}rem`, textAnchor: 'end' };
  const plot = narrowest[width];
  const least = Math.min(halfOf(text, size) - overhang, plot / 2);
  if (value * plot < least) return { x: '0%', dx: `${least}rem`, textAnchor: 'middle' };
  if ((1 - value) * plot < least) return { x: '100%', dx: `-${least}rem`, textAnchor: 'middle' };
  return { x: at(value), textAnchor: 'middle' };
}

interface Labelled {
  readonly value: number;
  readonly label: string;
}

/** Whether two labels on one line would run into each other on the narrowest plot. */
export function collide(a: Labelled, b: Labelled): boolean {
  const least = 0.5;
  return Math.abs(middleOf(a) - middleOf(b)) < halfOf(a.label, 'label') + halfOf(b.label, 'label') + least;
}

/** The middle of a label on the narrowest plot, in rem from its left end. */
function middleOf({ value, label }: Labelled): number {
  const plot = narrowest.narrow;
  const least = Math.min(halfOf(label, 'label') - overhang, plot / 2);
  return Math.min(Math.max(value * plot, least), plot - least);
}
