/** A new assessment and its round. What can be done to one that is there is in `assessmentChanges.ts`. */
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
    workshops: null,
  };
}

/** A round as each begins: its one response is its owner's, until it is shared. */
export function ownRound(id: string, now: Instant): Round {
  return { id, kind: 'own', threshold: defaultThreshold, breakdown: null, opened: now, closed: null };
}
