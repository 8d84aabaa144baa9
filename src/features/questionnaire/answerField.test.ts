import { describe, expect, it } from 'vitest';
import { fieldOf, givenBy } from './answerField';

const at = '2026-11-24T10:00:00.000Z';

describe('an answer and its radio button', () => {
  it.each([0, 1, 2, 3] as const)('rank %i goes there and back', (rank) => {
    expect(givenBy(fieldOf({ kind: 'scored', rank, at }))).toEqual({ kind: 'scored', rank });
  });

  it('keeps don’t know apart from unanswered and from not at all', () => {
    const fields = [
      fieldOf({ kind: 'dont-know', at }),
      fieldOf(undefined),
      fieldOf({ kind: 'scored', rank: 0, at }),
    ];
    expect(new Set(fields).size).toBe(3);
    expect(givenBy(fieldOf({ kind: 'dont-know', at }))).toEqual({ kind: 'dont-know' });
    expect(givenBy(fieldOf(undefined))).toBeNull();
  });

  it('takes nothing that the scale does not have', () => {
    expect(givenBy('4')).toBeNull();
  });
});
