import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minute } from '../testing/factories';
import { type Vote, workshopLimits } from './model';
import {
  areDotsShown,
  canClose,
  canReopen,
  dotsGiven,
  dotsInAll,
  dotsOver,
  newVote,
  refusalOfBallot,
  resultOf,
  topOf,
  voteClosed,
  voteReopened,
  withBallot,
  withDots,
} from './votes';

const vote = newVote({ dotsEach: 2, people: 3, way: 'counted', options: ['a', 'b', 'c'] });
const withAll = (dots: Readonly<Record<string, number>>): Vote => ({ ...vote, dots });

describe('a new vote', () => {
  it('keeps its numbers within the limits, and names each option once', () => {
    const most = newVote({ dotsEach: 99, people: 9999, way: 'counted', options: ['a', 'a', 'b'] });
    expect(most).toMatchObject({
      dotsEach: workshopLimits.dotsEach,
      people: workshopLimits.people,
      options: ['a', 'b'],
      ballots: 0,
      closed: null,
    });
    expect(newVote({ dotsEach: Number.NaN, people: -1, way: 'counted', options: [] })).toMatchObject({
      dotsEach: 1,
      people: 1,
    });
  });
});

describe('dots counted by hands', () => {
  it('are put in the place of what was counted before', () => {
    expect(withDots(withDots(vote, 'a', 4), 'a', 2).dots).toEqual({ a: 2 });
  });

  it.each([
    ['x', 1],
    ['a', -1],
    ['a', 1.5],
    ['a', 7],
  ])('leave out what cannot be: %s %d', (option, dots) => {
    expect(withDots(vote, option, dots)).toBe(vote);
  });

  it('are no more taken when the vote is closed, until it is opened again', () => {
    const closed = voteClosed(withAll({ a: 2 }), minute(1));
    expect(withDots(closed, 'a', 1)).toBe(closed);
    expect(voteClosed(closed, minute(2)).closed).toBe(minute(1));
    expect(withDots(voteReopened(closed), 'a', 1).dots).toEqual({ a: 1 });
    expect(voteReopened(vote)).toBe(vote);
  });

  it('are seen by all as they are counted, and close the vote from the first on', () => {
    expect([areDotsShown(vote), canClose(vote), canReopen(vote)]).toEqual([true, false, false]);
    expect(voteClosed(vote, minute(1))).toBe(vote);
    expect(canClose(withAll({ a: 1 }))).toBe(true);
  });

  it('may be more than the room has, which is said', () => {
    expect(dotsInAll(vote)).toBe(6);
    expect(dotsOver(withAll({ a: 4, b: 2 }))).toBe(0);
    expect(dotsOver(withAll({ a: 5, b: 4 }))).toBe(3);
  });
});

describe('ballots one by one', () => {
  it.each([
    [{}, 'no-dots'],
    [{ a: 0 }, 'no-dots'],
    [{ a: 2, b: 1 }, 'too-many-dots'],
    [{ x: 1 }, 'no-such-option'],
    [{ a: -1, b: 2 }, 'no-such-option'],
    [{ a: 0.5 }, 'no-such-option'],
    [{ a: 2 }, null],
    [{ a: 1 }, null],
  ])('%j: %s', (ballot, refusal) => {
    expect(refusalOfBallot(vote, ballot as Record<string, number>)).toBe(refusal);
    expect(withBallot(vote, ballot as Record<string, number>) === vote).toBe(refusal !== null);
  });

  it('end when everyone has voted, or the vote is closed', () => {
    const full = { ...vote, ballots: 3 };
    expect(refusalOfBallot(full, { a: 1 })).toBe('everyone-has-voted');
    expect(refusalOfBallot({ ...vote, closed: minute(1) }, { a: 1 })).toBe('closed');
  });

  it('are secret until the vote is closed, and it closes on five at the least', () => {
    const secret = newVote({ dotsEach: 1, people: 9, way: 'one-by-one', options: ['a', 'b'] });
    const voted = (ballots: number) =>
      Array.from({ length: ballots }, () => ({ a: 1 })).reduce(withBallot, secret);
    expect(voteClosed(voted(4), minute(1))).toEqual(voted(4));
    const open = voted(5);
    expect([canClose(open), areDotsShown(open), topOf(open)]).toEqual([true, false, []]);
    const closed = voteClosed(open, minute(1));
    expect([areDotsShown(closed), topOf(closed)]).toEqual([true, ['a']]);
    // The next ballot could be told from the sums that have been seen.
    expect([canReopen(closed), voteReopened(closed)]).toEqual([false, closed]);
  });

  it('that were too few, in a file from elsewhere, stay secret, and more can be given', () => {
    const few = newVote({ dotsEach: 1, people: 9, way: 'one-by-one', options: ['a'] });
    const closed = { ...few, dots: { a: 4 }, ballots: 4, closed: minute(1) };
    expect([areDotsShown(closed), topOf(closed), canReopen(closed)]).toEqual([false, [], true]);
    expect(voteReopened(closed).closed).toBeNull();
  });

  it('leave nothing but sums, in whatever order they came', () => {
    const ballot = fc.record({ a: fc.nat(1), b: fc.nat(1) });
    fc.assert(
      fc.property(fc.array(ballot, { maxLength: 3 }), (ballots) => {
        const one = ballots.reduce(withBallot, vote);
        const other = ballots.toReversed().reduce(withBallot, vote);
        expect(other.ballots).toBe(one.ballots);
        expect(resultOf(other)).toEqual(resultOf(one));
        expect(dotsGiven(one)).toBeLessThanOrEqual(dotsInAll(one));
      }),
    );
  });
});

describe('the result', () => {
  it('has the most dots first, and says ties', () => {
    expect(resultOf(withAll({ a: 1, b: 3, c: 1 }))).toEqual([
      { option: 'b', dots: 3, place: 1, tied: false },
      { option: 'a', dots: 1, place: 2, tied: true },
      { option: 'c', dots: 1, place: 2, tied: true },
    ]);
  });

  it('calls nothing a tie that nobody has voted for', () => {
    expect(resultOf(vote).map(({ tied }) => tied)).toEqual([false, false, false]);
    expect(topOf(vote)).toEqual([]);
  });

  it('gives the first places, and all that share the last of them', () => {
    expect(topOf(withAll({ a: 1, b: 3, c: 2 }))).toEqual(['b', 'c']);
    expect(topOf(withAll({ a: 2, b: 3, c: 2 }))).toEqual(['b', 'a', 'c']);
    expect(topOf(withAll({ a: 2, b: 2, c: 1 }), 1)).toEqual(['a', 'b']);
  });
});
