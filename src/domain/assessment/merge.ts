/**
 * Two versions of one self-assessment, as two devices hold them, become one: all responses of both, and each answer
 * by time. Which of the two is named first makes no difference.
 *
 * What is closed stays as it was closed: a closed round is never merged into, and neither is a response that has been
 * handed in to a confidential round. Where the other version has something that the closed one lacks, the two cannot
 * be merged, and the refusal says why.
 *
 * Not among what `index.ts` gathers: nothing before the first answer needs it.
 */
import { done, type Result, refused } from '../result';
import { laterOf } from './latest';
import { asText, comesLater, earlierOf, isContained, mergedResponse, sameContent } from './mergeResponse';
import { mergedRounds } from './mergeRounds';
import type { Assessment, Response, Round, WholeAssessment } from './model';

export type MergeRefusal =
  /** Another self-assessment under the same id: another form, other questions, or an example. */
  | { readonly kind: 'other-assessment' }
  /** The two have gone different ways: other rounds, or one round shared in two ways. */
  | { readonly kind: 'rounds-differ' }
  /** A round is closed, and the two versions do not have the same answers in it. */
  | { readonly kind: 'round-closed' }
  /** A response has been handed in to a confidential round, and the other version of it has other answers. */
  | { readonly kind: 'sealed' }
  /** An own round has one response, and the two versions have different ones. */
  | { readonly kind: 'two-own-responses' };

export function merged(one: WholeAssessment, other: WholeAssessment): Result<WholeAssessment, MergeRefusal> {
  const [a, b] = [one.assessment, other.assessment];
  if (a.id !== b.id || !isSameAsked(a, b)) return refused({ kind: 'other-assessment' });
  const rounds = mergedRounds(a, b);
  if (rounds === null || !areInOneRound(one, other)) return refused({ kind: 'rounds-differ' });
  const responses: Response[] = [];
  for (const round of rounds) {
    const mergedOnes = mergedInRound(round, versionOf(one, round), versionOf(other, round));
    if (!mergedOnes.ok) return mergedOnes;
    responses.push(...mergedOnes.value);
  }
  return done({ assessment: mergedAssessment(a, b, rounds), responses });
}

const isSameAsked = (a: Assessment, b: Assessment): boolean =>
  a.form === b.form && a.example === b.example && asText(a.pack) === asText(b.pack);

/** Whether each response is in the same round in both versions. */
function areInOneRound(one: WholeAssessment, other: WholeAssessment): boolean {
  const roundIds = new Map(one.responses.map(({ id, roundId }) => [id, roundId]));
  return other.responses.every(({ id, roundId }) => (roundIds.get(id) ?? roundId) === roundId);
}

/** What each version has of a round; no round where it has not begun there. */
interface Version {
  readonly round: Round | undefined;
  readonly responses: readonly Response[];
}

const versionOf = ({ assessment, responses }: WholeAssessment, { id }: Round): Version => ({
  round: assessment.rounds.find((round) => round.id === id),
  responses: responses.filter(({ roundId }) => roundId === id),
});

function mergedInRound(
  round: Round,
  one: Version,
  other: Version,
): Result<readonly Response[], MergeRefusal> {
  const closed = [one, other].filter(
    (version) => version.round !== undefined && version.round.closed !== null,
  );
  const [first] = closed;
  if (first !== undefined) {
    const rest = first === one ? other : one;
    // The closed version as it is, where the other one adds nothing to it.
    return addsNothing(rest, first, closed.length === 2)
      ? done(inOrder(first.responses))
      : refused({ kind: 'round-closed' });
  }
  return mergedOpen(round, one.responses, other.responses);
}

/** @param bothClosed then the two must be the same in everything; else the first may be an earlier state. */
function addsNothing(version: Version, closed: Version, bothClosed: boolean): boolean {
  if (bothClosed && version.responses.length !== closed.responses.length) return false;
  return version.responses.every((response) => {
    const there = closed.responses.find(({ id }) => id === response.id);
    if (there === undefined) return false;
    return bothClosed ? sameContent(response, there) : isContained(response, there);
  });
}

function mergedOpen(
  round: Round,
  one: readonly Response[],
  other: readonly Response[],
): Result<readonly Response[], MergeRefusal> {
  const responses: Response[] = [];
  for (const id of new Set([...one, ...other].map((response) => response.id))) {
    const mine = one.find((response) => response.id === id);
    const theirs = other.find((response) => response.id === id);
    const both = mine !== undefined && theirs !== undefined ? mergedVersions(round, mine, theirs) : null;
    const alone = mine ?? theirs;
    if (both === null && alone !== undefined) responses.push(alone);
    else if (both?.ok) responses.push(both.value);
    else if (both !== null) return both;
  }
  if (round.kind === 'own' && responses.length > 1) return refused({ kind: 'two-own-responses' });
  return done(inOrder(responses));
}

function mergedVersions(round: Round, mine: Response, theirs: Response): Result<Response, MergeRefusal> {
  if (round.kind !== 'confidential' || (mine.handedIn === null && theirs.handedIn === null)) {
    return done(mergedResponse(mine, theirs));
  }
  const sealed = mine.handedIn !== null ? mine : theirs;
  const open = sealed === mine ? theirs : mine;
  const same = open.handedIn !== null ? sameContent(open, sealed) : isContained(open, sealed);
  return same ? done(sealed) : refused({ kind: 'sealed' });
}

function mergedAssessment(a: Assessment, b: Assessment, rounds: Assessment['rounds']): Assessment {
  const later = comesLater(a.changed, b.changed, headOf(a), headOf(b)) ? a : b;
  return {
    ...later,
    created: earlierOf(a.created, b.created),
    changed: laterOf(a.changed, b.changed),
    // What a person wants to see of the two is not deleted.
    deletedAt: a.deletedAt === null || b.deletedAt === null ? null : laterOf(a.deletedAt, b.deletedAt),
    rounds,
    decisions: mergedDecisions(a, b),
  };
}

/** All decisions of both: that one was taken back is not known, and is decided again with a click. */
function mergedDecisions(a: Assessment, b: Assessment): Assessment['decisions'] {
  const byId = new Map<string, Assessment['decisions'][number]>();
  for (const decision of [...a.decisions, ...b.decisions]) {
    const known = byId.get(decision.recommendationId);
    const isFirst = known === undefined || earlierOf(decision.at, known.at) !== known.at;
    if (isFirst) byId.set(decision.recommendationId, decision);
  }
  return [...byId.values()].toSorted(
    (one, other) =>
      Date.parse(one.at) - Date.parse(other.at) || compare(one.recommendationId, other.recommendationId),
  );
}

const headOf = ({ subject, title }: Assessment) => [title, subject];

const inOrder = (responses: readonly Response[]): readonly Response[] =>
  responses.toSorted((a, b) => compare(a.id, b.id));

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
