/** Commands on an assessment: a new value, or a named refusal. */
import { done, type Result, refused } from '../result';
import {
  type Assessment,
  cut,
  defaultThreshold,
  type Form,
  type Instant,
  longest,
  type PackReference,
  type Round,
  type Subject,
} from './model';

export interface NewAssessment {
  readonly id: string;
  readonly roundId: string;
  readonly subject: Subject;
  readonly title: string;
  readonly form: Form;
  readonly pack: PackReference;
}

/**
 * A fresh assessment with one own round and no responses. Its title and the name of its subject are trimmed,
 * and cut to the longest.
 */
export function newAssessment(wanted: NewAssessment, now: Instant): Assessment {
  return {
    id: wanted.id,
    subject: { ...wanted.subject, name: cut(wanted.subject.name, longest.name) },
    title: cut(wanted.title, longest.title),
    form: wanted.form,
    pack: wanted.pack,
    example: false,
    created: now,
    changed: now,
    deletedAt: null,
    rounds: [ownRound(wanted.roundId, now)],
    decisions: [],
  };
}

/** A round as each begins: its one response is its owner's, until it is shared. */
export function ownRound(id: string, now: Instant): Round {
  return { id, kind: 'own', threshold: defaultThreshold, breakdown: null, opened: now, closed: null };
}

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

export const deleted = (assessment: Assessment, now: Instant): Assessment => ({
  ...assessment,
  deletedAt: now,
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
