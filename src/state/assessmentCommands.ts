/** What a person can do to an assessment: start, rename, copy, delete, decide on its advice. */
import { packReference } from '../content/pack';
import {
  currentRound,
  deleted,
  type NewAssessment,
  newAssessment,
  newResponse,
  type RenameRefusal,
  renamed,
  restored,
  withDecision,
  withoutDecision,
  withoutResponses,
} from '../domain/assessment';
import { done } from '../domain/result';
import { addTo, assessmentOf, changeAssessment } from './apply';
import { newId, now } from './environment';

/** Who answers. */
export interface Respondent {
  readonly role: string;
  readonly department: string | null;
}

/** Starts an assessment with its first response. Returns both ids. */
export function startAssessment(
  wanted: Omit<NewAssessment, 'id' | 'roundId' | 'pack'>,
  respondent: Respondent,
): { readonly assessment: string; readonly response: string } {
  const at = now();
  const assessment = newAssessment({ ...wanted, id: newId(), roundId: newId(), pack: packReference }, at);
  const response = {
    ...respondent,
    id: newId(),
    assessmentId: assessment.id,
    origin: 'this-device',
  } as const;
  const added = addTo(assessment, (stored) => {
    const made = newResponse(response, currentRound(stored), 0, at);
    return made.ok ? done({ assessment: stored, response: made.value }) : made;
  });
  if (added !== null) throw new Error(`A fresh round refused its first response: ${added.kind}`);
  return { assessment: assessment.id, response: response.id };
}

/** The same questions again, without anybody's answers. Returns the new assessment's id. */
export function duplicateAssessment(id: string, title: string): string {
  const copy = withoutResponses(
    assessmentOf(id),
    { id: newId(), roundId: newId(), title, pack: packReference },
    now(),
  );
  changeAssessment(copy, done);
  return copy.id;
}

export function renameAssessment(id: string, title: string): RenameRefusal | null {
  const at = now();
  return changeAssessment(assessmentOf(id), (assessment) => renamed(assessment, title, at));
}

export function deleteAssessment(id: string): void {
  const at = now();
  changeAssessment(assessmentOf(id), (assessment) => done(deleted(assessment, at)));
}

export function restoreAssessment(id: string): void {
  changeAssessment(assessmentOf(id), (assessment) => done(restored(assessment)));
}

export function decideNotForUs(assessmentId: string, recommendationId: string): void {
  const at = now();
  changeAssessment(assessmentOf(assessmentId), (assessment) =>
    done(withDecision(assessment, recommendationId, at)),
  );
}

export function undoNotForUs(assessmentId: string, recommendationId: string): void {
  const at = now();
  changeAssessment(assessmentOf(assessmentId), (assessment) =>
    done(withoutDecision(assessment, recommendationId, at)),
  );
}
