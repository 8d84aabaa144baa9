import { describe, expect, it } from 'vitest';
import { minute } from '../domain/testing/factories';
import { newWorkshop } from '../domain/workshop';
import { mergedStored, readWorkshops, workshopsOfRounds } from './workshops';

const kept = (changed: string, roundId = 'r1') => ({
  workshops: [{ ...newWorkshop(roundId, changed), began: changed }],
  actions: [
    {
      id: 'x1',
      roundId,
      recommendationId: null,
      title: 'Lær',
      owner: '',
      firstStep: '',
      due: null,
      decided: minute(1),
      changed,
      removed: null,
    },
  ],
});
const broken = { workshops: [{ roundId: 'r1' }], actions: [] };

describe('the gate for workshops', () => {
  it('reads nothing as nothing, and what was written as it was', () => {
    expect(readWorkshops(null)).toEqual({ kept: { workshops: [], actions: [] } });
    expect(readWorkshops(kept(minute(1)))).toEqual({ kept: kept(minute(1)) });
  });

  it.each([
    ['nej', 'Invalid type: Expected Object but received "nej"'],
    [undefined, 'Invalid type: Expected Object but received undefined'],
  ])('names what is wrong with %j', (stored, problem) => {
    expect(readWorkshops(stored)).toEqual({ problem });
  });

  it('names the place', () => {
    expect(readWorkshops(broken)).toEqual({ problem: expect.stringMatching(/^workshops\.0\./) });
  });
});

describe('two versions', () => {
  it('are merged; what cannot be read is neither taken nor written over', () => {
    expect(mergedStored(kept(minute(1)), kept(minute(2)))).toEqual(kept(minute(2)));
    expect(mergedStored(kept(minute(1)), null)).toEqual(kept(minute(1)));
    expect(mergedStored(null, kept(minute(1)))).toEqual(kept(minute(1)));
    expect(mergedStored(broken, kept(minute(1)))).toBe(broken);
    expect(mergedStored(broken, null)).toBe(broken);
    expect(mergedStored(kept(minute(1)), broken)).toEqual(kept(minute(1)));
  });
});

describe('the workshops of a copy', () => {
  it('belong to its own rounds', () => {
    const rounds = new Map([['r1', 'r9']]);
    expect(workshopsOfRounds(kept(minute(1)), rounds)).toEqual(kept(minute(1), 'r9'));
    expect(workshopsOfRounds(kept(minute(1), 'elsewhere'), rounds)).toEqual({ workshops: [], actions: [] });
    expect(workshopsOfRounds(null, rounds)).toBeNull();
    expect(workshopsOfRounds(broken, rounds)).toBeNull();
  });
});
