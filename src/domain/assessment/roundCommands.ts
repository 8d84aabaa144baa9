/**
 * Commands on the rounds of an assessment: a new value, or a named refusal. Only the last round is worked on;
 * every round before it is closed and stays as it is.
 *
 * Not among what `index.ts` gathers: nothing before the first answer needs them.
 */
import { done, type Result, refused } from '../result';
import { ownRound } from './assessmentCommands';
import {
  type Assessment,
  currentRound,
  fewestInOpenRound,
  highestThreshold,
  type Instant,
  lowestThreshold,
  mostRounds,
  type Response,
  type Round,
  type RoundKind,
} from './model';

export type SharingRefusal =
  | { readonly kind: 'already-shared'; readonly as: RoundKind }
  | { readonly kind: 'round-closed' }
  | { readonly kind: 'threshold-out-of-range'; readonly lowest: number; readonly highest: number };

/**
 * Turns an own round open or confidential, so that more people can answer. Nothing turns back, and
 * nothing turns from the one into the other: people have answered on those terms. A confidential round is
 * broken down by role group unless another breakdown is chosen (`withBreakdown`).
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
  const breakdown = kind === 'confidential' ? 'role-group' : null;
  return done(withCurrentRound(assessment, { ...round, kind, threshold, breakdown }, now));
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

export type BreakdownRefusal =
  | { readonly kind: 'round-closed' }
  | { readonly kind: 'not-confidential'; readonly as: RoundKind };

/**
 * Chooses the one breakdown of a confidential round, or none. It can be changed until the round is closed:
 * who has seen the results may not choose what they show.
 */
export function withBreakdown(
  assessment: Assessment,
  breakdown: Round['breakdown'],
  now: Instant,
): Result<Assessment, BreakdownRefusal> {
  const round = currentRound(assessment);
  if (round.closed !== null) return refused({ kind: 'round-closed' });
  if (round.kind !== 'confidential') return refused({ kind: 'not-confidential', as: round.kind });
  if (round.breakdown === breakdown) return done(assessment);
  return done(withCurrentRound(assessment, { ...round, breakdown }, now));
}

export type NewRoundRefusal =
  /** An open or confidential round still takes answers: it is closed first. */
  | { readonly kind: 'round-open'; readonly as: 'open' | 'confidential' }
  /** An own round in which nothing has been answered is new already. */
  | { readonly kind: 'round-new' }
  | { readonly kind: 'too-many-rounds'; readonly most: number };

/**
 * Why no new round can be begun, or `null`.
 * @param responses all of the assessment; those of other rounds than the last are passed over
 */
export function newRoundRefusal(
  assessment: Assessment,
  responses: readonly Response[],
): NewRoundRefusal | null {
  const round = currentRound(assessment);
  if (round.closed === null && round.kind !== 'own') return { kind: 'round-open', as: round.kind };
  if (round.closed === null && !isAnswered(round, responses)) return { kind: 'round-new' };
  return assessment.rounds.length >= mostRounds ? { kind: 'too-many-rounds', most: mostRounds } : null;
}

/**
 * Begins a new own round after the last one: the same questions, and nobody's answers. An own round is closed
 * by that, since a round that is not the last takes no more answers.
 */
export function withNewRound(
  assessment: Assessment,
  responses: readonly Response[],
  roundId: string,
  now: Instant,
): Result<Assessment, NewRoundRefusal> {
  const refusal = newRoundRefusal(assessment, responses);
  if (refusal !== null) return refused(refusal);
  const round = currentRound(assessment);
  const before = withCurrentRound(assessment, { ...round, closed: round.closed ?? now }, now);
  return done({ ...before, rounds: [...before.rounds, ownRound(roundId, now)] });
}

export type UndoingRefusal =
  | { readonly kind: 'only-round' }
  /** Somebody has begun to answer in it. */
  | { readonly kind: 'round-begun' };

/** Why the last round cannot be taken back, or `null`. */
export function undoingRefusal(
  assessment: Assessment,
  responses: readonly Response[],
): UndoingRefusal | null {
  if (assessment.rounds.length === 1) return { kind: 'only-round' };
  const round = currentRound(assessment);
  const begun = round.kind !== 'own' || responses.some(({ roundId }) => roundId === round.id);
  return begun ? { kind: 'round-begun' } : null;
}

/**
 * Takes a new round back as long as nobody has begun in it, as if it had not been begun: an own round before
 * it takes answers again. A round of several stays closed, as it was closed by itself.
 */
export function withoutNewRound(
  assessment: Assessment,
  responses: readonly Response[],
  now: Instant,
): Result<Assessment, UndoingRefusal> {
  const refusal = undoingRefusal(assessment, responses);
  if (refusal !== null) return refused(refusal);
  const [first, ...later] = assessment.rounds;
  const before: Assessment = { ...assessment, rounds: [first, ...later.slice(0, -1)] };
  const round = currentRound(before);
  return done(withCurrentRound(before, round.kind === 'own' ? { ...round, closed: null } : round, now));
}

function isAnswered(round: Round, responses: readonly Response[]): boolean {
  return responses.some(({ roundId, answers }) => roundId === round.id && Object.keys(answers).length > 0);
}

function withCurrentRound(assessment: Assessment, round: Round, now: Instant): Assessment {
  const [first, ...rest] = assessment.rounds;
  const rounds: readonly [Round, ...Round[]] =
    rest.length === 0 ? [round] : [first, ...rest.slice(0, -1), round];
  return { ...assessment, rounds, changed: now };
}
