/**
 * Handing a response in, and taking it back. Not among what `index.ts` gathers: nothing before the first answer needs
 * it.
 */
import { done, type Result, refused } from '../result';
import type { Instant, Response, Round } from './model';
import { type AnswerRefusal, changed, next } from './responseCommands';

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
  return done(next(response, now, { handedIn: null }));
}
