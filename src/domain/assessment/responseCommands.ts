/** Commands on one response: a new value, or a named refusal. */
import type { Rank } from '../pack/schema';
import { done, type Result, refused } from '../result';
import { type Given, lastGiven, laterOf, type Part, stands } from './latest';
import {
  type Answer,
  cut,
  type Instant,
  longest,
  type Note,
  type Origin,
  type Response,
  type Round,
} from './model';

export interface NewResponse {
  readonly id: string;
  readonly assessmentId: string;
  readonly role: string;
  readonly department: string | null;
  readonly origin: Origin;
}

export type StartRefusal = { readonly kind: 'round-closed' } | { readonly kind: 'round-own-taken' };

/**
 * A response that has just been started. Its department is trimmed, and cut to the longest.
 * @param others how many responses the round already has
 */
export function newResponse(
  wanted: NewResponse,
  round: Round,
  others: number,
  now: Instant,
): Result<Response, StartRefusal> {
  if (round.closed !== null) return refused({ kind: 'round-closed' });
  if (round.kind === 'own' && others > 0) return refused({ kind: 'round-own-taken' });
  const department = cut(wanted.department ?? '', longest.department);
  return done({
    ...wanted,
    roundId: round.id,
    department: department === '' ? null : department,
    revision: 0,
    started: now,
    changed: now,
    handedIn: null,
    answers: {},
    notes: {},
    withdrawn: { answers: {}, notes: {} },
  });
}

/** What a respondent gives: a rank, or "don't know". */
export type GivenAnswer = { readonly kind: 'scored'; readonly rank: Rank } | { readonly kind: 'dont-know' };

export type AnswerRefusal = { readonly kind: 'round-closed' } | { readonly kind: 'sealed' };

/** Whether a response can still be changed: not once its round is closed, nor once it has been handed in. */
export function changeable<Some extends Pick<Response, 'handedIn'>>(
  response: Some,
  round: Round,
): Result<Some, AnswerRefusal> {
  if (round.closed !== null) return refused({ kind: 'round-closed' });
  // In an open round it can be taken back and handed in again; in a confidential one that would let the
  // others see afterwards whose answers moved.
  if (response.handedIn !== null) return refused({ kind: 'sealed' });
  return done(response);
}

/** Gives or changes the answer to one item. What was given or taken back later stands. */
export function withAnswer(
  response: Response,
  round: Round,
  itemId: string,
  given: GivenAnswer,
  now: Instant,
): Result<Response, AnswerRefusal> {
  return withGiven(response, round, 'answers', itemId, { ...given, at: now }, now);
}

/** Takes an answer back: the item is unanswered again, unless it was answered later. */
export function withoutAnswer(
  response: Response,
  round: Round,
  itemId: string,
  now: Instant,
): Result<Response, AnswerRefusal> {
  return withGiven(response, round, 'answers', itemId, null, now);
}

/** Writes the private note of one item; an empty text removes it. What was written or removed later stands. */
export function withNote(
  response: Response,
  round: Round,
  itemId: string,
  text: string,
  now: Instant,
): Result<Response, AnswerRefusal> {
  const note = text.trim() === '' ? null : { text: text.slice(0, longest.note), at: now };
  return withGiven(response, round, 'notes', itemId, note, now);
}

/**
 * Puts in what is given for an item, or with `null` takes it back. That something later stands is no refusal: the
 * change has been made, whichever order the two came in.
 */
function withGiven(
  response: Response,
  round: Round,
  part: Part,
  itemId: string,
  given: Answer | Note | null,
  now: Instant,
): Result<Response, AnswerRefusal> {
  const withdrawn = response.withdrawn[part];
  if (!stands(given ?? { at: now }, lastGiven(response, part, itemId))) return changed(response, round, now);
  return changed(response, round, now, {
    [part]: given === null ? without<Given>(response[part], itemId) : { ...response[part], [itemId]: given },
    withdrawn: {
      ...response.withdrawn,
      [part]: given === null ? { ...withdrawn, [itemId]: now } : without(withdrawn, itemId),
    },
  });
}

/** A change of a response, where it can still be changed. */
export function changed(
  response: Response,
  round: Round,
  now: Instant,
  part: Partial<Response> = {},
): Result<Response, AnswerRefusal> {
  const may = changeable(response, round);
  return may.ok ? done(next(response, now, part)) : may;
}

export function next(response: Response, now: Instant, part: Partial<Response>): Response {
  return {
    ...response,
    ...part,
    changed: laterOf(response.changed, now),
    revision: response.revision + 1,
  };
}

function without<Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));
}
