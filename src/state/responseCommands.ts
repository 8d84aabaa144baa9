/** What a respondent can do: answer, take an answer back, write a note, hand in. */
import {
  type AnswerRefusal,
  type GivenAnswer,
  handedIn,
  type TakeBackRefusal,
  takenBack,
  withAnswer,
  withNote,
  withoutAnswer,
} from '../domain/assessment';
import { changeResponse } from './apply';
import { now } from './environment';

/** Gives an answer, or takes it back with `null`. */
export function answerItem(
  responseId: string,
  itemId: string,
  given: GivenAnswer | null,
): AnswerRefusal | null {
  const at = now();
  return changeResponse(responseId, (response, round) =>
    given === null
      ? withoutAnswer(response, round, itemId, at)
      : withAnswer(response, round, itemId, given, at),
  );
}

export function writeNote(responseId: string, itemId: string, text: string): AnswerRefusal | null {
  const at = now();
  return changeResponse(
    responseId,
    (response, round) => withNote(response, round, itemId, text, at),
    // Each keystroke is a change; only the last of those that wait needs to be written.
    `note ${responseId} ${itemId}`,
  );
}

export function handIn(responseId: string): AnswerRefusal | null {
  const at = now();
  return changeResponse(responseId, (response, round) => handedIn(response, round, at));
}

export function takeBack(responseId: string): TakeBackRefusal | null {
  const at = now();
  return changeResponse(responseId, (response, round) => takenBack(response, round, at));
}
