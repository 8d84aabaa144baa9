/** What a person can do to a round: add a response, turn it into a round of several, close it. */
import {
  type ClosingRefusal,
  currentRound,
  newResponse,
  type SharingRefusal,
  type StartRefusal,
  withClosedRound,
  withSharedRound,
} from '../domain/assessment';
import { countingResponses } from '../domain/disclosure';
import { done, type Result } from '../domain/result';
import { addTo, assessmentOf, changeAssessment } from './apply';
import type { Respondent } from './assessmentCommands';
import { newId, now } from './environment';

/** How an own round becomes a round of several. */
export interface Sharing {
  readonly kind: 'open' | 'confidential';
  readonly threshold: number;
}

export type AddingRefusal = StartRefusal | SharingRefusal;

/**
 * Adds a response to the round.
 * @param sharing given where the round is an own one that already has a response
 * @returns the id of the response, or why not
 */
export function addResponse(
  assessmentId: string,
  respondent: Respondent,
  sharing: Sharing | null,
): Result<string, AddingRefusal> {
  const at = now();
  const response = { ...respondent, id: newId(), assessmentId, origin: 'this-device' } as const;
  const refusal = addTo<AddingRefusal>(assessmentOf(assessmentId), (stored, responses) => {
    const shared =
      sharing === null ? done(stored) : withSharedRound(stored, sharing.kind, sharing.threshold, at);
    if (!shared.ok) return shared;
    const round = currentRound(shared.value);
    const others = responses.filter(({ roundId, id }) => roundId === round.id && id !== response.id).length;
    const made = newResponse(response, round, others, at);
    return made.ok ? done({ assessment: shared.value, response: made.value }) : made;
  });
  return refusal === null ? done(response.id) : { ok: false, refusal };
}

export function closeRound(assessmentId: string): ClosingRefusal | null {
  const at = now();
  return changeAssessment(assessmentOf(assessmentId), (assessment, responses) =>
    withClosedRound(assessment, countingResponses(currentRound(assessment), responses).length, at),
  );
}
