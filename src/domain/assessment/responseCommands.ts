/** Commands on one response: a new value, or a named refusal. */
import type { Rank } from '../pack/schema';
import { done, type Result, refused } from '../result';
import { type Answer, cut, type Instant, longest, type Origin, type Response, type Round } from './model';

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

/** Gives or changes the answer to one item. */
export function withAnswer(
  response: Response,
  round: Round,
  itemId: string,
  given: GivenAnswer,
  now: Instant,
): Result<Response, AnswerRefusal> {
  const answer: Answer = { ...given, at: now };
  return changed(response, round, now, { answers: { ...response.answers, [itemId]: answer } });
}

/** Takes an answer back: the item is unanswered again. Where it is so already, nothing changes. */
export function withoutAnswer(
  response: Response,
  round: Round,
  itemId: string,
  now: Instant,
): Result<Response, AnswerRefusal> {
  if (!Object.hasOwn(response.answers, itemId)) return changeable(response, round);
  return changed(response, round, now, { answers: without(response.answers, itemId) });
}

/** Writes the private note of one item; an empty text removes it. Where there is none to remove, nothing changes. */
export function withNote(
  response: Response,
  round: Round,
  itemId: string,
  text: string,
  now: Instant,
): Result<Response, AnswerRefusal> {
  if (text.trim() === '') return withoutNote(response, round, itemId, now);
  const note = { text: text.slice(0, longest.note), at: now };
  return changed(response, round, now, { notes: { ...response.notes, [itemId]: note } });
}

function withoutNote(
  response: Response,
  round: Round,
  itemId: string,
  now: Instant,
): Result<Response, AnswerRefusal> {
  if (!Object.hasOwn(response.notes, itemId)) return changeable(response, round);
  return changed(response, round, now, { notes: without(response.notes, itemId) });
}

/** Hands the response in: from now on it counts. In a confidential round it is sealed with that. */
export function handedIn(response: Response, round: Round, now: Instant): Result<Response, AnswerRefusal> {
  return changed(response, round, now, { handedIn: now });
}

export type TakeBackRefusal =
  | { readonly kind: 'round-closed' }
  | { readonly kind: 'sealed' }
  | { readonly kind: 'not-handed-in' };

/** Takes a handed-in response back, so that it can be changed; it does not count meanwhile. */
export function takenBack(response: Response, round: Round, now: Instant): Result<Response, TakeBackRefusal> {
  if (round.closed !== null) return refused({ kind: 'round-closed' });
  if (round.kind === 'confidential') return refused({ kind: 'sealed' });
  if (response.handedIn === null) return refused({ kind: 'not-handed-in' });
  return done({ ...response, handedIn: null, changed: now, revision: response.revision + 1 });
}

function changed(
  response: Response,
  round: Round,
  now: Instant,
  part: Partial<Pick<Response, 'answers' | 'notes' | 'handedIn'>>,
): Result<Response, AnswerRefusal> {
  const may = changeable(response, round);
  if (!may.ok) return may;
  return done({ ...response, ...part, changed: now, revision: response.revision + 1 });
}

function without<Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));
}
