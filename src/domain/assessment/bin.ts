/**
 * How long what has been deleted lies in the bin: thirty days, by a clock that may be wrong. A clock set forward makes
 * all of it look old, and so does one that was far behind when it was deleted. So nothing goes the first time it is
 * found to be due: it stays some days more, in which it says when it will go (ADR 0026).
 *
 * Not among what `index.ts` gathers: nothing before the first answer needs it.
 */
import type { Instant } from './model';

export const binDays = 30;
/** How much longer it stays once it has been found to be due: longer than a weekend. */
export const graceDays = 3;

const day = 86_400_000;

export interface InBin {
  readonly id: string;
  readonly deletedAt: Instant;
}

/** By id: when a self-assessment was first found to be due. */
export type FoundDue = Readonly<Record<string, Instant>>;

/** When it may go at the earliest, as far as can be said now. */
export function goesFromBin({ id, deletedAt }: InBin, found: FoundDue, now: Instant): Instant {
  const due = after(deletedAt, binDays);
  // Deleted in what is now the future: the clock has been set back since, and nobody knows how far.
  if (isBefore(now, deletedAt)) return after(now, binDays);
  if (isBefore(now, due)) return due;
  const first = Object.hasOwn(found, id) ? found[id] : undefined;
  // What was found before it was deleted (again), or after now, was found by a wrong clock.
  const isBelieved = first !== undefined && !isBefore(first, due) && !isBefore(now, first);
  return after(isBelieved ? first : now, graceDays);
}

export interface Emptying {
  /** What goes now. */
  readonly go: readonly InBin[];
  /** What has been found to be due, to be remembered until next time. */
  readonly found: FoundDue;
}

export function emptying(bin: readonly InBin[], found: FoundDue, now: Instant): Emptying {
  const due = bin.filter(({ deletedAt }) => !isBefore(now, after(deletedAt, binDays)));
  const go = due.filter((one) => !isBefore(now, goesFromBin(one, found, now)));
  const stays = due.filter((one) => !go.includes(one));
  return {
    go,
    found: Object.fromEntries(
      stays.map((one) => [one.id, after(goesFromBin(one, found, now), -graceDays)] as const),
    ),
  };
}

/** Whole days until then, at least one. */
export function daysUntil(then: Instant, now: Instant): number {
  return Math.max(1, Math.ceil((Date.parse(then) - Date.parse(now)) / day));
}

const after = (instant: Instant, days: number): Instant =>
  new Date(Date.parse(instant) + days * day).toISOString();

const isBefore = (a: Instant, b: Instant): boolean => Date.parse(a) < Date.parse(b);
