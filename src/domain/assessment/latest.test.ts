import { describe, expect, it } from 'vitest';
import { makeResponse, minute } from '../testing/factories';
import { type Given, lastGiven, laterOf, stands, timeAfter } from './latest';

const scored = (rank: 0 | 1 | 2 | 3, at: string): Given => ({ kind: 'scored', rank, at });
const dontKnow = (at: string): Given => ({ kind: 'dont-know', at });
const takenBack = (at: string): Given => ({ at });

describe('of two things given for one item', () => {
  it('the later one stands, whatever it says', () => {
    expect(stands(scored(0, minute(2)), scored(3, minute(1)))).toBe(true);
    expect(stands(scored(3, minute(1)), scored(0, minute(2)))).toBe(false);
    expect(stands(takenBack(minute(2)), dontKnow(minute(1)))).toBe(true);
    expect(stands(dontKnow(minute(1)), takenBack(minute(2)))).toBe(false);
    expect(stands(scored(3, minute(1)), undefined)).toBe(true);
  });

  it('the later one stands also where a time is written without its thousandths', () => {
    const whole = '2026-03-02T10:00:00Z';
    const after = '2026-03-02T10:00:00.001Z';
    expect(stands(scored(1, after), scored(2, whole))).toBe(true);
    expect(stands(scored(2, whole), scored(1, after))).toBe(false);
  });

  it('at the very same moment the same one stands in both orders, and an answer over taking it back', () => {
    const at = minute(1);
    const all = [takenBack(at), dontKnow(at), scored(0, at), scored(3, at)];
    for (const [index, one] of all.entries()) {
      for (const [place, other] of all.entries()) expect(stands(one, other)).toBe(index >= place);
    }
    expect(stands({ text: 'b', at }, { text: 'a', at })).toBe(true);
    expect(stands(takenBack(at), { text: 'a', at })).toBe(false);
  });
});

describe('what was last given for an item', () => {
  const response = makeResponse(
    { P1: 3 },
    {
      notes: { P2: { text: 'a note', at: minute(5) } },
      withdrawn: { answers: { P2: minute(6) }, notes: { P1: minute(7) } },
    },
  );

  it('is the answer or the note, or that it was taken back, or nothing', () => {
    expect(lastGiven(response, 'answers', 'P1')).toEqual(scored(3, minute(2)));
    expect(lastGiven(response, 'answers', 'P2')).toEqual({ at: minute(6) });
    expect(lastGiven(response, 'notes', 'P1')).toEqual({ at: minute(7) });
    expect(lastGiven(response, 'notes', 'P2')).toEqual({ text: 'a note', at: minute(5) });
    expect(lastGiven(response, 'notes', 'P3')).toBeUndefined();
    expect(lastGiven(response, 'answers', 'constructor')).toBeUndefined();
  });
});

describe('the time of what is given now', () => {
  it('is now', () => {
    expect(timeAfter(minute(5), undefined)).toBe(minute(5));
    expect(timeAfter(minute(5), takenBack(minute(4)))).toBe(minute(5));
  });

  it('is later than what it replaces, also where the clock has been set back or stands still', () => {
    expect(timeAfter(minute(5), scored(1, minute(9)))).toBe('2026-03-02T10:09:00.001Z');
    expect(timeAfter(minute(5), scored(1, minute(5)))).toBe('2026-03-02T10:05:00.001Z');
    expect(timeAfter(minute(5), scored(1, '2026-03-02T10:05:00Z'))).toBe('2026-03-02T10:05:00.001Z');
  });

  it('is never one that cannot be stored', () => {
    expect(timeAfter(minute(5), scored(1, '9999-12-31T23:59:59.999Z'))).toBe(minute(5));
  });
});

it('the later of two moments is told by time, not by text', () => {
  expect(laterOf(minute(1), minute(2))).toBe(minute(2));
  expect(laterOf(minute(2), minute(1))).toBe(minute(2));
  expect(laterOf('2026-03-02T10:00:00Z', '2026-03-02T10:00:00.001Z')).toBe('2026-03-02T10:00:00.001Z');
});
