/** What a person can do to the rounds: add a response, share, break down and close a round, begin a new one. */
import {
  type Assessment,
  currentRound,
  newResponse,
  type Response,
  type Round,
  type StartRefusal,
} from '../domain/assessment';
import {
  type BreakdownRefusal,
  type ClosingRefusal,
  type NewRoundRefusal,
  type SharingRefusal,
  type UndoingRefusal,
  withBreakdown,
  withClosedRound,
  withNewRound,
  withoutNewRound,
  withSharedRound,
} from '../domain/assessment/roundCommands';
import { countingResponses } from '../domain/disclosure';
import { done, type Result, refused } from '../domain/result';
import { addTo, assessmentOf, changeAssessment } from './apply';
import { newId, now } from './environment';
import type { Respondent } from './startAssessment';

/** How an own round becomes a round of several. */
export interface Sharing {
  readonly kind: 'open' | 'confidential';
  readonly threshold: number;
}

/** The round that is on the screen is not the last one any more: another tab has begun a new one. */
export interface RoundPassed {
  readonly kind: 'round-passed';
}

export type AddingRefusal = StartRefusal | SharingRefusal | RoundPassed;

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
  const onScreen = assessmentOf(assessmentId);
  const refusal = addTo<AddingRefusal>(onScreen, (stored, responses) => {
    if (!isSameRound(onScreen, stored)) return refused({ kind: 'round-passed' });
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

/** Chooses how the results of the confidential round will be broken down. */
export function chooseBreakdown(
  assessmentId: string,
  breakdown: Round['breakdown'],
): BreakdownRefusal | RoundPassed | null {
  const at = now();
  return changeRound(assessmentId, (assessment) => withBreakdown(assessment, breakdown, at));
}

export function closeRound(assessmentId: string): ClosingRefusal | RoundPassed | null {
  const at = now();
  return changeRound(assessmentId, (assessment, responses) =>
    withClosedRound(assessment, countingResponses(currentRound(assessment), responses).length, at),
  );
}

/**
 * Begins a new round after the one on the screen.
 * @returns the id of the round, or why not
 */
export function startRound(assessmentId: string): Result<string, NewRoundRefusal | RoundPassed> {
  const at = now();
  const id = newId();
  const refusal = changeRound(assessmentId, (assessment, responses) =>
    withNewRound(assessment, responses, id, at),
  );
  return refusal === null ? done(id) : refused(refusal);
}

/** Takes the new round on the screen back, as long as nobody has begun in it. */
export function undoStartRound(assessmentId: string): UndoingRefusal | RoundPassed | null {
  const at = now();
  return changeRound(assessmentId, (assessment, responses) => withoutNewRound(assessment, responses, at));
}

/** Changes the round that is on the screen, and no other that may have come after it. */
function changeRound<Refusal>(
  assessmentId: string,
  change: (assessment: Assessment, responses: readonly Response[]) => Result<Assessment, Refusal>,
): Refusal | RoundPassed | null {
  const onScreen = assessmentOf(assessmentId);
  return changeAssessment<Refusal | RoundPassed>(onScreen, (stored, responses) =>
    isSameRound(onScreen, stored) ? change(stored, responses) : refused({ kind: 'round-passed' }),
  );
}

function isSameRound(onScreen: Assessment, stored: Assessment): boolean {
  return currentRound(onScreen).id === currentRound(stored).id;
}
