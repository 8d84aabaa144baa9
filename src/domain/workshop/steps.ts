/**
 * What a slide reveals, one after the other. Step 0 shows the empty axis and the room's guess; each further step adds
 * one thing, and a step can be taken back.
 */
import type { Benchmark } from '../pack/schema';
import type { GuessOf } from './model';

/** The order in which a published figure is revealed: worst, best, own; in a trend the years, then own. */
export function revealedBy({ kind }: Pick<Benchmark, 'kind'>): readonly GuessOf[] {
  return kind === 'best-worst' ? ['worst', 'best', 'own'] : ['earlier', 'later', 'own'];
}

/** What has been revealed after so many steps. */
export function revealed(order: readonly GuessOf[], step: number): ReadonlySet<GuessOf> {
  return new Set(order.slice(0, Math.max(step, 0)));
}

/** What the next step reveals; `null` where all is shown. */
export const nextRevealed = (order: readonly GuessOf[], step: number): GuessOf | null => order[step] ?? null;

/** A step within what a slide has. */
export const stepWithin = (order: readonly GuessOf[], step: number): number =>
  Math.min(Math.max(step, 0), order.length);
