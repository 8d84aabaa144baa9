/**
 * The bands of the theme score: this tool's own convention. Nothing is published on this scale, so a band says
 * how the answers lie on it and nothing about how anybody else does.
 */
export const bands = [
  { id: 'early', from: 0 },
  { id: 'under-way', from: 40 },
  { id: 'well-under-way', from: 65 },
  { id: 'strong', from: 85 },
] as const;

export type Band = (typeof bands)[number]['id'];

/** A score as it is printed: a whole number from 0 to 100, halves up. */
export function printedScore(score: number): number {
  return Math.round(score);
}

/**
 * The band of a theme score from 0 to 100. A band begins with its lower limit, and goes by the score as it is
 * printed, so that nobody reads 65 beside the name of the band below it.
 */
export function bandOf(score: number): Band {
  const printed = printedScore(score);
  return bands.findLast(({ from }) => printed >= from)?.id ?? 'early';
}
