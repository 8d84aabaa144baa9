/**
 * Where things stand on a 0–1 axis. Everything is placed in percent by SVG attributes, not by style: text keeps
 * its size at every width, and the prerendered page needs no style attribute, which its policy refuses.
 */

/** 0.364 → "36.4%", for an `x` attribute. */
export function at(value: number): string {
  return `${Math.round(value * 1000) / 10}%`;
}

export interface LabelPlace {
  readonly x: string;
  readonly textAnchor: 'start' | 'middle' | 'end';
}

/**
 * Where a label stands: over or under its mark; within `margin` of an end it aligns to that end instead, so that
 * it stays inside the plot.
 */
export function labelPlace(value: number, margin: number): LabelPlace {
  if (value < margin) return { x: '0%', textAnchor: 'start' };
  if (value > 1 - margin) return { x: '100%', textAnchor: 'end' };
  return { x: at(value), textAnchor: 'middle' };
}

/** On a wide plot a label needs an eighth of the axis to either side, on a narrow one a third. */
export const wideMargin = 0.12;
export const narrowMargin = 1 / 3;

/** Whether two labels on one line would run into each other on the narrowest plot. */
export function collide(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.45;
}
