/**
 * What can be done to an assessment that is there: a new value, or a named refusal. Not among what `index.ts` gathers:
 * nothing before the first answer needs it.
 */
import { done, type Result, refused } from '../result';
import { type NewAssessment, newAssessment } from './assessmentCommands';
import { laterOf } from './latest';
import { type Assessment, type Instant, longest } from './model';

/**
 * The same questions to the same subject, without anybody's answers or decisions: a round is copied
 * without its responses.
 */
export function withoutResponses(
  source: Assessment,
  wanted: Pick<NewAssessment, 'id' | 'roundId' | 'title' | 'pack'>,
  now: Instant,
): Assessment {
  return newAssessment({ ...source, ...wanted }, now);
}

export type RenameRefusal = { readonly kind: 'title-empty' } | { readonly kind: 'title-too-long' };

export function renamed(
  assessment: Assessment,
  title: string,
  now: Instant,
): Result<Assessment, RenameRefusal> {
  const wanted = title.trim();
  if (wanted === '') return refused({ kind: 'title-empty' });
  if (wanted.length > longest.title) return refused({ kind: 'title-too-long' });
  return done({ ...assessment, title: wanted, changed: now });
}

/** Into the bin. Not before it was last changed: a clock far behind would have it look old there (`bin.ts`). */
export const deleted = (assessment: Assessment, now: Instant): Assessment => ({
  ...assessment,
  deletedAt: laterOf(now, assessment.changed),
});

export const restored = (assessment: Assessment): Assessment => ({ ...assessment, deletedAt: null });

/** "Not for us": folds a recommendation away. Saying it twice changes nothing. */
export function withDecision(assessment: Assessment, recommendationId: string, now: Instant): Assessment {
  if (assessment.decisions.some((decision) => decision.recommendationId === recommendationId)) {
    return assessment;
  }
  const decision = { recommendationId, decision: 'not-for-us', at: now } as const;
  return { ...assessment, decisions: [...assessment.decisions, decision], changed: now };
}

/** Takes the decision on a recommendation back. Where there is none, nothing changes. */
export function withoutDecision(assessment: Assessment, recommendationId: string, now: Instant): Assessment {
  const decisions = assessment.decisions.filter((decision) => decision.recommendationId !== recommendationId);
  if (decisions.length === assessment.decisions.length) return assessment;
  return { ...assessment, decisions, changed: now };
}
