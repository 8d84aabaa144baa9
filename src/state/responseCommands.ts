/** What a respondent can do: answer, take an answer back, write a note. Handing in is in `handingIn.ts`. */
import {
  type AnswerRefusal,
  type GivenAnswer,
  lastGiven,
  type Part,
  timeAfter,
  withAnswer,
  withNote,
  withoutAnswer,
} from '../domain/assessment';
import { changeResponse, responseOf } from './apply';
import { now } from './environment';

/** Gives an answer, or takes it back with `null`. */
export function answerItem(
  responseId: string,
  itemId: string,
  given: GivenAnswer | null,
): AnswerRefusal | null {
  const at = timeOf(responseId, 'answers', itemId);
  return changeResponse(responseId, (response, round) =>
    given === null
      ? withoutAnswer(response, round, itemId, at)
      : withAnswer(response, round, itemId, given, at),
  );
}

export function writeNote(responseId: string, itemId: string, text: string): AnswerRefusal | null {
  const at = timeOf(responseId, 'notes', itemId);
  return changeResponse(
    responseId,
    (response, round) => withNote(response, round, itemId, text, at),
    // Each keystroke is a change; only the last of those that wait needs to be written.
    `note ${responseId} ${itemId}`,
  );
}

/** What a person changes comes after what is on her screen, wherever the clock stands. */
const timeOf = (responseId: string, part: Part, itemId: string) =>
  timeAfter(now(), lastGiven(responseOf(responseId), part, itemId));
