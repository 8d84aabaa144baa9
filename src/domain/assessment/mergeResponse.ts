/**
 * Two versions of one response become one: each answer and each note by time (`latest.ts`), so that it does not
 * matter which of the two came first.
 */
import { type Given, lastGiven, laterOf, type Part, stands } from './latest';
import type { Instant, Response } from './model';

export function mergedResponse(one: Response, other: Response): Response {
  const later = isLater(one, other) ? one : other;
  const merged: Response = {
    ...later,
    started: earlierOf(one.started, other.started),
    changed: laterOf(one.changed, other.changed),
    revision: Math.max(one.revision, other.revision),
    ...mergedParts(one, other),
  };
  // Another revision tells everyone who holds one of the two that there is something new.
  const isKnown = sameContent(merged, one) || sameContent(merged, other);
  return isKnown ? merged : { ...merged, revision: merged.revision + 1 };
}

/** Whether a response says the same as another, save for its count of changes. */
export const sameContent = (one: Response, other: Response): boolean => contentOf(one) === contentOf(other);

/** Whether all that one has given or taken back is in the other, or has been given anew there since. */
export function isContained(one: Response, other: Response): boolean {
  return sameContent(mergedResponse(one, other), other);
}

function mergedParts(one: Response, other: Response): Pick<Response, 'answers' | 'notes' | 'withdrawn'> {
  const answers = mergedPart(one, other, 'answers');
  const notes = mergedPart(one, other, 'notes');
  return {
    answers: answers.there as Response['answers'],
    notes: notes.there as Response['notes'],
    withdrawn: { answers: answers.withdrawn, notes: notes.withdrawn },
  };
}

interface MergedPart {
  readonly there: Readonly<Record<string, Given>>;
  readonly withdrawn: Readonly<Record<string, Instant>>;
}

function mergedPart(one: Response, other: Response, part: Part): MergedPart {
  const there: [string, Given][] = [];
  const withdrawn: [string, Instant][] = [];
  const itemIds = [one, other].flatMap((response) => [
    ...Object.keys(response[part]),
    ...Object.keys(response.withdrawn[part]),
  ]);
  for (const itemId of [...new Set(itemIds)].toSorted()) {
    const known = lastGiven(other, part, itemId);
    const given = lastGiven(one, part, itemId);
    const last = given !== undefined && stands(given, known) ? given : known;
    if (last === undefined) continue;
    if ('kind' in last || 'text' in last) there.push([itemId, last]);
    else withdrawn.push([itemId, last.at]);
  }
  return { there: Object.fromEntries(there), withdrawn: Object.fromEntries(withdrawn) };
}

/**
 * Which of the two says how far it is (handed in or not), and whose it is: the one that was changed later. At the very
 * same moment that decides itself, and nothing else of the two, so that merging again changes nothing.
 */
function isLater(one: Response, other: Response): boolean {
  return comesLater(one.changed, other.changed, headOf(one), headOf(other));
}

const headOf = ({ origin, role, department, handedIn }: Response) => [handedIn, role, department, origin];

/** By time; at the very same moment by what is in them. */
export function comesLater(at: Instant, otherAt: Instant, one: unknown, other: unknown): boolean {
  const later = Date.parse(at) - Date.parse(otherAt);
  return later === 0 ? asText(one) >= asText(other) : later > 0;
}

export const earlierOf = (a: Instant, b: Instant): Instant => (laterOf(a, b) === a ? b : a);

/** As a text, the same for the same content: keys in one order, and the count of changes left out. */
function contentOf(response: Response): string {
  return asText({ ...response, revision: 0 });
}

/** JSON with the keys of each object in order. */
export function asText(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : Number(a > b))))
      : inner,
  );
}
