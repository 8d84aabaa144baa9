import { describe, expect, it } from 'vitest';
import { makeAssessment, makeResponse, makeRound, minute } from '../testing/factories';
import { compareVersions as compared } from './compareVersions';
import { merged } from './merge';
import type { Response, Round, WholeAssessment } from './model';

const scored = (rank: 0 | 1 | 2 | 3, at: string) => ({ kind: 'scored', rank, at }) as const;
const whole = (round: Partial<Round>, responses: readonly Response[]): WholeAssessment => ({
  assessment: makeAssessment({ rounds: [makeRound(round)] }),
  responses,
});
const compareVersions = (here: WholeAssessment | null, file: WholeAssessment) => compared(here, file, merged);
const ann = makeResponse({ P1: 3 }, { id: 'ann', handedIn: null });
const bob = makeResponse({ P1: 0 }, { id: 'bob', handedIn: null });

describe('a file beside what is here', () => {
  const here = whole({}, [ann]);

  it('is new, the same, older, mergeable or in conflict', () => {
    expect(compareVersions(null, here).kind).toBe('new');
    expect(compareVersions(here, here).kind).toBe('same');
    expect(compareVersions(whole({}, [ann, bob]), here).kind).toBe('older');
    expect(compareVersions(here, whole({}, [ann, bob])).kind).toBe('mergeable');
    expect(compareVersions(whole({ closed: minute(9) }, []), here)).toEqual({
      kind: 'conflict',
      refusal: { kind: 'round-closed' },
    });
  });

  it('is the same though what is here has been deleted', () => {
    const inBin = { ...here, assessment: { ...here.assessment, deletedAt: minute(30) } };
    expect(compareVersions(inBin, here).kind).toBe('same');
  });

  it('is the same whatever order the responses came in, and however often they were written', () => {
    const again = { ...ann, revision: ann.revision + 3 };
    expect(compareVersions(whole({}, [ann, bob]), whole({}, [bob, again])).kind).toBe('same');
  });

  it('counts no response as changed that is the same in both', () => {
    const more = { ...bob, answers: { P1: scored(1, minute(5)) }, changed: minute(5) };
    expect(compareVersions(whole({}, [ann, bob]), whole({}, [ann, more]))).toMatchObject({
      gains: { responses: 0, changed: 1, fromFile: 1, kept: 0 },
    });
  });

  it('says in numbers what merging would bring', () => {
    const mine = {
      ...ann,
      answers: { P1: scored(3, minute(2)), P2: scored(3, minute(8)) },
      changed: minute(8),
    };
    const theirs = {
      ...ann,
      answers: { P1: scored(1, minute(5)), P2: scored(0, minute(4)), P3: scored(2, minute(6)) },
      changed: minute(6),
    };
    expect(compareVersions(whole({}, [mine]), whole({}, [theirs, bob]))).toEqual({
      kind: 'mergeable',
      gains: { responses: 1, changed: 1, fromFile: 2, kept: 1 },
    });
  });
});
