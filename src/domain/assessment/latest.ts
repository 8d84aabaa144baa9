/**
 * Which of two things given for one item stands: the later one, whatever the order in which they are written
 * (ADR 0026). For answers and notes, and for taking them back.
 */
import type { Answer, Instant, Note, Response } from './model';

/** What a respondent can give for an item, and take back. */
export type Part = 'answers' | 'notes';

/** An answer, a note, or only the moment at which one of them was taken back. */
export type Given = Answer | Note | { readonly at: Instant };

/** What was last given for an item, or that it was taken back; `undefined` where neither ever happened. */
export function lastGiven(
  response: Pick<Response, Part | 'withdrawn'>,
  part: Part,
  itemId: string,
): Given | undefined {
  const there = own<Given>(response[part], itemId);
  const at = own(response.withdrawn[part], itemId);
  return there ?? (at === undefined ? undefined : { at });
}

/**
 * Whether `given` stands in the place of `known`: by time. At the very same moment an answer stands over taking it
 * back, and one of two answers by what is in it, so that every tab comes to the same.
 */
export function stands(given: Given, known: Given | undefined): boolean {
  if (known === undefined) return true;
  const later = Date.parse(given.at) - Date.parse(known.at);
  // "at" sorts before "kind" and "text".
  return later === 0 ? JSON.stringify(given) >= JSON.stringify(known) : later > 0;
}

/**
 * The time of what is given now in the place of what was seen: a device's clock may have been set back since, and
 * what a person does last is what holds.
 */
export function timeAfter(now: Instant, seen: Given | undefined): Instant {
  if (seen === undefined) return now;
  const next = new Date(Date.parse(seen.at) + 1).toISOString();
  // Past the year 9999 it begins with a plus, which sorts first: no such time can be stored.
  return next > now ? next : now;
}

/** The later of two moments. */
export const laterOf = (a: Instant, b: Instant): Instant => (Date.parse(a) > Date.parse(b) ? a : b);

/** By item, and nothing of what every object has. */
function own<Value>(byItem: Readonly<Record<string, Value>>, itemId: string): Value | undefined {
  return Object.hasOwn(byItem, itemId) ? byItem[itemId] : undefined;
}
