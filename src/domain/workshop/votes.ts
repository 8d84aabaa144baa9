/** Dots on recommendations: a vote of the room, counted by hands or given one after the other on the device. */
import type { Instant } from '../assessment/model';
import { type Vote, workshopLimits } from './model';

type Plan = Pick<Vote, 'dotsEach' | 'people' | 'way' | 'options'>;

/**
 * The fewest ballots, given one after the other, whose sums are shown: as many as the answers of a confidential round
 * need. Sums of fewer, or sums that grow ballot by ballot, would show what one person chose.
 */
export const fewestBallots = 5;

/** A vote that nobody has voted in; numbers are kept within their limits. */
export function newVote(plan: Plan): Vote {
  return {
    ...plan,
    dotsEach: within(plan.dotsEach, 1, workshopLimits.dotsEach),
    people: within(plan.people, 1, workshopLimits.people),
    options: [...new Set(plan.options)].slice(0, workshopLimits.options),
    dots: {},
    ballots: 0,
    closed: null,
  };
}

const within = (number: number, least: number, most: number) =>
  Math.min(Math.max(Math.round(Number.isFinite(number) ? number : least), least), most);

/** All the dots there are to give. */
export const dotsInAll = ({ people, dotsEach }: Vote): number => people * dotsEach;

export const dotsGiven = ({ dots }: Vote): number => Object.values(dots).reduce((sum, one) => sum + one, 0);

/** How many more dots were counted than the room has; 0 where it is not over. */
export const dotsOver = (vote: Vote): number => Math.max(dotsGiven(vote) - dotsInAll(vote), 0);

/** Counted by hands: so many dots for an option. Unchanged where it is closed, is no option or no such number. */
export function withDots(vote: Vote, option: string, dots: number): Vote {
  const isPossible = Number.isInteger(dots) && dots >= 0 && dots <= dotsInAll(vote);
  if (vote.closed !== null || !vote.options.includes(option) || !isPossible) return vote;
  return { ...vote, dots: { ...vote.dots, [option]: dots } };
}

export type BallotRefusal = 'closed' | 'everyone-has-voted' | 'too-many-dots' | 'no-dots' | 'no-such-option';

/** Why a ballot cannot be taken, or `null`. */
export function refusalOfBallot(vote: Vote, ballot: Readonly<Record<string, number>>): BallotRefusal | null {
  if (vote.closed !== null) return 'closed';
  if (vote.ballots >= vote.people) return 'everyone-has-voted';
  const given = Object.entries(ballot);
  if (given.some(([option, dots]) => !vote.options.includes(option) || !Number.isInteger(dots) || dots < 0)) {
    return 'no-such-option';
  }
  const sum = given.reduce((total, [, dots]) => total + dots, 0);
  if (sum === 0) return 'no-dots';
  return sum > vote.dotsEach ? 'too-many-dots' : null;
}

/** With a ballot: only the sums are kept, so nobody's dots can be told from them later. Unchanged where refused. */
export function withBallot(vote: Vote, ballot: Readonly<Record<string, number>>): Vote {
  if (refusalOfBallot(vote, ballot) !== null) return vote;
  const dots = { ...vote.dots };
  for (const [option, given] of Object.entries(ballot)) dots[option] = (dots[option] ?? 0) + given;
  return { ...vote, dots, ballots: vote.ballots + 1 };
}

/** Whether there is enough to close it on: a dot counted, or as many ballots as can be shown. */
export const canClose = (vote: Vote): boolean =>
  vote.way === 'counted' ? dotsGiven(vote) > 0 : vote.ballots >= fewestBallots;

/** Closed; unchanged where there is too little to close it on. */
export const voteClosed = (vote: Vote, now: Instant): Vote =>
  canClose(vote) ? { ...vote, closed: vote.closed ?? now } : vote;

/** Whether anybody may see the dots: hands are counted in front of all; ballots are secret until the vote is closed. */
export const areDotsShown = (vote: Vote): boolean =>
  vote.way === 'counted' || (vote.closed !== null && canClose(vote));

/** Whether it can be opened again: not once the sums of ballots have been seen, which the next would be told from. */
export const canReopen = (vote: Vote): boolean =>
  vote.closed !== null && (vote.way === 'counted' || !areDotsShown(vote));

/** Open again; unchanged where it may not be. */
export const voteReopened = (vote: Vote): Vote => (canReopen(vote) ? { ...vote, closed: null } : vote);

/** The options by dots; those with as many share a place, and stand among each other as on the wall. */
export interface VoteRow {
  readonly option: string;
  readonly dots: number;
  /** From 1; two with as many dots have the same, and the next one's is two further. */
  readonly place: number;
  readonly tied: boolean;
}

export function resultOf({ options, dots }: Vote): readonly VoteRow[] {
  const counted = options.map((option) => ({ option, dots: dots[option] ?? 0 }));
  return counted
    .map((row) => ({
      ...row,
      place: 1 + counted.filter((other) => other.dots > row.dots).length,
      tied: row.dots > 0 && counted.filter((other) => other.dots === row.dots).length > 1,
    }))
    .toSorted((a, b) => a.place - b.place);
}

/**
 * The options that become decisions: those in the first places with at least one dot, at most so many; where a tie
 * reaches past that, all that share the place, since the room has not told them apart. None while the dots are secret.
 */
export function topOf(vote: Vote, most = 2): readonly string[] {
  if (!areDotsShown(vote)) return [];
  return resultOf(vote)
    .filter(({ dots, place }) => dots > 0 && place <= most)
    .map(({ option }) => option);
}
