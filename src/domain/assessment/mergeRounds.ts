/**
 * The rounds of two versions of one self-assessment. A round may go on in one of them (shared, closed, followed by
 * another); where both have gone on in different ways there is no merged version.
 */
import { asText, comesLater } from './mergeResponse';
import type { Assessment, Round } from './model';

/** The rounds of both, where those of the one go on from those of the other; else `null`. */
export function mergedRounds(a: Assessment, b: Assessment): Assessment['rounds'] | null {
  const longer = a.rounds.length >= b.rounds.length ? a : b;
  const shorter = longer === a ? b : a;
  const rounds: Round[] = [];
  for (const [index, round] of longer.rounds.entries()) {
    const other = shorter.rounds[index];
    const isRoundLater =
      other !== undefined && comesLater(longer.changed, shorter.changed, round.breakdown, other.breakdown);
    const both = other === undefined ? round : mergedRound(round, other, isRoundLater);
    if (both === null) return null;
    rounds.push(both);
  }
  const [first, ...rest] = rounds;
  // An earlier round is closed: a version that has gone on has closed it.
  const allClosed = rounds.slice(0, -1).every(({ closed }) => closed !== null);
  return first === undefined || !allClosed ? null : [first, ...rest];
}

function mergedRound(round: Round, other: Round, isRoundLater: boolean): Round | null {
  if (round.id !== other.id || round.opened !== other.opened) return null;
  if (round.closed !== null || other.closed !== null) {
    if (round.closed === null) return hasBecome(round, other) ? other : null;
    if (other.closed === null) return hasBecome(other, round) ? round : null;
    return asText(round) === asText(other) ? round : null;
  }
  if (round.kind !== other.kind) {
    if (hasBecome(round, other)) return other;
    return hasBecome(other, round) ? round : null;
  }
  // The breakdown can be changed until the round is closed; the threshold is part of what people were told.
  if (round.threshold !== other.threshold) return null;
  return isRoundLater ? round : other;
}

/** Whether a round may have become the other: an own one is shared, and then stays of its kind. */
const hasBecome = (before: Round, after: Round): boolean =>
  before.kind === 'own' || (before.kind === after.kind && before.threshold === after.threshold);
