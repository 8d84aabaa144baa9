/** Commands on an assessment and its rounds: a new value, or a named refusal. */
import { done, type Result, refused } from '../result';
import {
  type Assessment,
  currentRound,
  cut,
  defaultThreshold,
  type Form,
  fewestInOpenRound,
  highestThreshold,
  type Instant,
  longest,
  lowestThreshold,
  type PackReference,
  type Round,
  type RoundKind,
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
    rounds: [
      {
        id: wanted.roundId,
        kind: 'own',
        threshold: defaultThreshold,
        breakdown: null,
        opened: now,
        closed: null,
      },
    ],
    decisions: [],
  };
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

export type SharingRefusal =
  | { readonly kind: 'already-shared'; readonly as: RoundKind }
  | { readonly kind: 'round-closed' }
  | { readonly kind: 'threshold-out-of-range'; readonly lowest: number; readonly highest: number };

/**
 * Turns an own round open or confidential, so that more people can answer. Nothing turns back, and
 * nothing turns from the one into the other: people have answered on those terms.
 */
export function withSharedRound(
  assessment: Assessment,
  kind: 'open' | 'confidential',
  threshold: number,
  now: Instant,
): Result<Assessment, SharingRefusal> {
  const round = currentRound(assessment);
  if (round.closed !== null) return refused({ kind: 'round-closed' });
  if (round.kind !== 'own') return refused({ kind: 'already-shared', as: round.kind });
  if (!Number.isInteger(threshold) || threshold < lowestThreshold || threshold > highestThreshold) {
    return refused({ kind: 'threshold-out-of-range', lowest: lowestThreshold, highest: highestThreshold });
  }
  return done(withCurrentRound(assessment, { ...round, kind, threshold }, now));
}

export type ClosingRefusal =
  | { readonly kind: 'round-closed' }
  | { readonly kind: 'round-own' }
  | { readonly kind: 'too-few'; readonly missing: number };

/**
 * Why a round cannot be closed, or `null`. A confidential round shows its results once it is closed, and is
 * therefore not closed below its threshold; an open one needs two responses to be a round of several.
 * @param handedIn how many responses of the round have been handed in
 */
export function closingRefusal(round: Round, handedIn: number): ClosingRefusal | null {
  if (round.closed !== null) return { kind: 'round-closed' };
  if (round.kind === 'own') return { kind: 'round-own' };
  const needed = round.kind === 'confidential' ? round.threshold : fewestInOpenRound;
  return handedIn < needed ? { kind: 'too-few', missing: needed - handedIn } : null;
}

/** Closes the round: it takes no more answers, and a confidential one shows its results from then on. */
export function withClosedRound(
  assessment: Assessment,
  handedIn: number,
  now: Instant,
): Result<Assessment, ClosingRefusal> {
  const round = currentRound(assessment);
  const refusal = closingRefusal(round, handedIn);
  return refusal === null
    ? done(withCurrentRound(assessment, { ...round, closed: now }, now))
    : refused(refusal);
}

function withCurrentRound(assessment: Assessment, round: Round, now: Instant): Assessment {
  const [first, ...rest] = assessment.rounds;
  const rounds: readonly [Round, ...Round[]] =
    rest.length === 0 ? [round] : [first, ...rest.slice(0, -1), round];
  return { ...assessment, rounds, changed: now };
}
