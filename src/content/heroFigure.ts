/**
 * The two shares that the start page draws. A copy of the pack's B1, so that the first load need not carry all
 * the benchmarks with their texts; `heroFigure.test.ts` holds it to them.
 */
export const heroFigure = { item: 'B1', worst: 0.14, best: 0.86 } as const;
