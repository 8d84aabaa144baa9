import { describe, expect, it } from 'vitest';
import { makeResponses } from '../testing/factories';
import { countAnswers, noCounts, scoredIn, withRanks } from './counts';

const counts = countAnswers(makeResponses({ P1: [0, 3, 3, 'dk', null, 2, 3, 'dk'], P2: [1] }), 'P1');

describe('the counts of an item', () => {
  it("keep ranks, don't-knows and unanswered apart", () => {
    expect(counts).toEqual({ byRank: [1, 0, 1, 3], dontKnow: 2, unanswered: 1 });
  });

  it('are those of that item alone; a response that does not hold it is unanswered', () => {
    const responses = makeResponses({ P1: [0, 3, 3], P2: [1] });
    expect(countAnswers(responses, 'P2')).toEqual({ byRank: [0, 1, 0, 0], dontKnow: 0, unanswered: 2 });
  });

  it('are none where nobody responded', () => {
    expect(countAnswers([], 'P1')).toEqual(noCounts);
  });
});

describe('scored answers', () => {
  it('are those that carry a rank', () => {
    expect(scoredIn(counts)).toBe(5);
    expect(scoredIn(noCounts)).toBe(0);
  });

  it('can be counted for some of the ranks', () => {
    expect(withRanks(counts, [3, 2])).toBe(4);
    expect(withRanks(counts, [1])).toBe(0);
    expect(withRanks(counts, [])).toBe(0);
  });
});
