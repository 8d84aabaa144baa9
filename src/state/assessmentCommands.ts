/** What a person can do to an assessment that is there: rename, copy, delete, decide on its advice. */
import { packReference } from '../content/pack';
import {
  deleted,
  type RenameRefusal,
  renamed,
  restored,
  withDecision,
  withoutDecision,
  withoutResponses,
} from '../domain/assessment/assessmentChanges';
import { done } from '../domain/result';
import { assessmentOf, changeAssessment } from './apply';
import { newId, now } from './environment';

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
