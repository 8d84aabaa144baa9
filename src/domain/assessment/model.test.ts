import { describe, expect, it } from 'vitest';
import { makeAssessment, makeRound } from '../testing/factories';
import { currentRound, roundNumbered } from './model';

const first = makeRound({ id: 'round-1' });
const second = makeRound({ id: 'round-2' });
const third = makeRound({ id: 'round-3' });

describe('the round that is worked on', () => {
  it('is the last one', () => {
    expect(currentRound(makeAssessment({ rounds: [first] }))).toBe(first);
    expect(currentRound(makeAssessment({ rounds: [first, second, third] }))).toBe(third);
  });
});

describe('the round with a number', () => {
  it.each([
    [1, first],
    [2, second],
    [3, third],
  ])('%d counts from 1', (number, round) => {
    expect(roundNumbered(makeAssessment({ rounds: [first, second, third] }), number)).toBe(round);
  });

  it.each([null, 0, 3, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
    '%s is none of two rounds: the one that is worked on',
    (number) => {
      expect(roundNumbered(makeAssessment({ rounds: [first, second] }), number)).toBe(second);
    },
  );

  it('is the only one where there is one', () => {
    for (const number of [null, 1, 2]) {
      expect(roundNumbered(makeAssessment({ rounds: [first] }), number)).toBe(first);
    }
  });
});
