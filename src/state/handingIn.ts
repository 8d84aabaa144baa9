/** What a respondent does at the end: hand in, and take it back. */
import type { AnswerRefusal } from '../domain/assessment';
import { handedIn, type TakeBackRefusal, takenBack } from '../domain/assessment/handingIn';
import { changeResponse } from './apply';
import { now } from './environment';

export function handIn(responseId: string): AnswerRefusal | null {
  const at = now();
  return changeResponse(responseId, (response, round) => handedIn(response, round, at));
}

export function takeBack(responseId: string): TakeBackRefusal | null {
  const at = now();
  return changeResponse(responseId, (response, round) => takenBack(response, round, at));
}
