import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeAssessment, makeResponse, makeRound, minute } from '../testing/factories';
import { drawnContent, drawnWhole } from '../testing/wholeAssessments';
import { isSame } from './compareVersions';
import { lastGiven, laterOf } from './latest';
import { merged } from './merge';
import { asText, mergedResponse, sameContent } from './mergeResponse';
import type { Assessment, Response, Round, WholeAssessment } from './model';

const scored = (rank: 0 | 1 | 2 | 3, at: string) => ({ kind: 'scored', rank, at }) as const;

function whole(
  round: Partial<Round>,
  responses: readonly Response[],
  more: Partial<Assessment> = {},
): WholeAssessment {
  return { assessment: makeAssessment({ rounds: [makeRound(round)], ...more }), responses };
}

function value(result: ReturnType<typeof merged>): WholeAssessment {
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value;
}

const refusalOf = (result: ReturnType<typeof merged>) => (result.ok ? null : result.refusal.kind);

const ann = makeResponse({ P1: 3 }, { id: 'ann', handedIn: null });
const bob = makeResponse({ P1: 0 }, { id: 'bob', handedIn: null });

describe('two versions of a response', () => {
  const two = fc.tuple(drawnContent, drawnContent).map(([one, other]) => ({
    one: makeResponse({}, { ...one }),
    other: makeResponse({}, { ...other }),
  }));

  it('become the same whichever comes first, and nothing more when merged again', () => {
    fc.assert(
      fc.property(two, ({ one, other }) => {
        const both = mergedResponse(one, other);
        expect(asText(both)).toBe(asText(mergedResponse(other, one)));
        expect(asText(mergedResponse(both, one))).toBe(asText(both));
        expect(asText(mergedResponse(both, other))).toBe(asText(both));
        expect(sameContent(mergedResponse(one, one), one)).toBe(true);
      }),
    );
  });

  it('keep for each item what was given last, and lose no item', () => {
    fc.assert(
      fc.property(two, ({ one, other }) => {
        const both = mergedResponse(one, other);
        for (const part of ['answers', 'notes'] as const) {
          const items = [one, other].flatMap((version) => [
            ...Object.keys(version[part]),
            ...Object.keys(version.withdrawn[part]),
          ]);
          for (const item of items) {
            const times = [one, other].map((version) => lastGiven(version, part, item)?.at ?? minute(0));
            expect(lastGiven(both, part, item)?.at).toBe(laterOf(times[0] ?? '', times[1] ?? ''));
            expect(Object.hasOwn(both[part], item) && Object.hasOwn(both.withdrawn[part], item)).toBe(false);
          }
        }
      }),
    );
  });

  it('are a new revision for all who hold one of the two', () => {
    fc.assert(
      fc.property(two, ({ one, other }) => {
        const both = mergedResponse(one, other);
        for (const version of [one, other]) {
          if (!sameContent(both, version)) {
            expect([both.revision, both.changed]).not.toEqual([version.revision, version.changed]);
          }
        }
      }),
    );
  });

  it('an answer that was taken back later stays taken back', () => {
    const taken = { ...ann, answers: {}, withdrawn: { answers: { P1: minute(9) }, notes: {} } };
    expect(mergedResponse(ann, taken).answers).toEqual({});
    expect(mergedResponse(taken, { ...ann, answers: { P1: scored(1, minute(10)) } }).answers).toEqual({
      P1: scored(1, minute(10)),
    });
  });
});

describe('two versions of a self-assessment', () => {
  /** One self-assessment, and what each of two devices has made of it since. */
  const diverged = fc
    .tuple(drawnWhole(), fc.array(drawnContent, { minLength: 8, maxLength: 8 }), fc.boolean())
    .map(([base, drawn, renamed]) => {
      const version = (from: number): WholeAssessment => ({
        assessment: renamed ? { ...base.assessment, title: `Title ${from}` } : base.assessment,
        responses: base.responses.map((response, index) => {
          const round = base.assessment.rounds.find(({ id }) => id === response.roundId);
          const may = round?.closed === null && response.handedIn === null;
          return may ? { ...response, ...drawn[from + (index % 4)], handedIn: null } : response;
        }),
      });
      return { one: version(0), other: version(4) };
    });

  it('merge the same way round, and once is enough', () => {
    fc.assert(
      fc.property(diverged, ({ one, other }) => {
        const both = value(merged(one, other));
        expect(asText(both)).toBe(asText(value(merged(other, one))));
        expect(isSame(value(merged(both, one)), both)).toBe(true);
        expect(isSame(value(merged(both, other)), both)).toBe(true);
        expect(isSame(value(merged(one, one)), one)).toBe(true);
      }),
    );
  });

  it('lose no response and no answer, and change no closed round', () => {
    fc.assert(
      fc.property(diverged, ({ one, other }) => {
        const both = value(merged(one, other));
        for (const version of [one, other]) {
          for (const response of version.responses) {
            const there = both.responses.find(({ id }) => id === response.id);
            for (const item of Object.keys(response.answers)) {
              expect(there && lastGiven(there, 'answers', item)).toBeDefined();
            }
            const round = version.assessment.rounds.find(({ id }) => id === response.roundId);
            if (round?.closed !== null) expect(there).toEqual(response);
          }
          for (const round of version.assessment.rounds) {
            if (round.closed !== null) expect(both.assessment.rounds).toContainEqual(round);
          }
        }
      }),
    );
  });

  it('never merge into a round that differs from its closed version, whatever differs', () => {
    fc.assert(
      fc.property(drawnWhole(), drawnContent, (base, content) => {
        const closed: WholeAssessment = {
          ...base,
          assessment: {
            ...base.assessment,
            rounds: [{ ...base.assessment.rounds[0], closed: minute(50) }],
          },
          responses: [ann],
        };
        const roundId = closed.assessment.rounds[0].id;
        const mine = { ...closed, responses: [{ ...ann, roundId, assessmentId: base.assessment.id }] };
        const theirs = {
          ...mine,
          responses: mine.responses.map((response) => ({ ...response, ...content })),
        };
        const both = merged(mine, theirs);
        if (both.ok) expect(isSame(mine, theirs)).toBe(true);
        else expect(both.refusal.kind).toBe('round-closed');
      }),
    );
  });

  it('are no two to merge where one of them closed a round with fewer responses', () => {
    const closed = { closed: minute(40) };
    const [both, fewer] = [whole(closed, [ann, bob]), whole(closed, [ann])];
    expect(refusalOf(merged(both, fewer))).toBe('round-closed');
    expect(refusalOf(merged(fewer, both))).toBe('round-closed');
  });

  it('have the responses of both', () => {
    const both = value(merged(whole({}, [ann]), whole({}, [bob])));
    expect(both.responses).toEqual([ann, bob]);
  });

  it('go on to the closed round where the open one has nothing more', () => {
    const open = whole({}, [ann]);
    const closed = whole({ closed: minute(40) }, [ann, bob]);
    expect(value(merged(open, closed))).toEqual(closed);
    expect(refusalOf(merged(whole({}, [ann, makeResponse({}, { id: 'cy' })]), closed))).toBe('round-closed');
    const newer = { ...ann, answers: { P1: scored(1, minute(39)) }, changed: minute(39) };
    expect(refusalOf(merged(whole({}, [newer]), closed))).toBe('round-closed');
  });

  it('go on to the later rounds of one of them', () => {
    const first = makeRound({ closed: minute(40) });
    const later = makeRound({ id: 'round-2', kind: 'own', opened: minute(40) });
    const further = whole({}, [ann], { rounds: [first, later] });
    expect(value(merged(further, whole({ closed: minute(40) }, [ann]))).assessment.rounds).toEqual([
      first,
      later,
    ]);
    expect(value(merged(whole({}, [ann]), further)).assessment.rounds).toEqual([first, later]);
    const elsewhere = whole({}, [ann], { rounds: [first, { ...later, id: 'round-x' }] });
    expect(refusalOf(merged(further, elsewhere))).toBe('rounds-differ');
  });

  it('go on to the shared round, and keep to one way of sharing', () => {
    const own = whole({ kind: 'own' }, [ann]);
    const shared = whole({ kind: 'confidential', breakdown: 'role-group' }, [bob]);
    expect(value(merged(own, shared)).assessment.rounds[0].kind).toBe('confidential');
    expect(refusalOf(merged(shared, whole({ kind: 'open' }, [ann])))).toBe('rounds-differ');
    expect(refusalOf(merged(shared, whole({ kind: 'confidential', threshold: 3 }, [ann])))).toBe(
      'rounds-differ',
    );
  });

  it('take the later choice of breakdown', () => {
    const before = whole({ kind: 'confidential', breakdown: 'role-group' }, []);
    const after = whole({ kind: 'confidential', breakdown: null }, [], { changed: minute(5) });
    expect(value(merged(before, after)).assessment.rounds[0].breakdown).toBe(null);
    expect(value(merged(after, before)).assessment.rounds[0].breakdown).toBe(null);
  });

  it('leave an own round its one response', () => {
    expect(refusalOf(merged(whole({ kind: 'own' }, [ann]), whole({ kind: 'own' }, [bob])))).toBe(
      'two-own-responses',
    );
  });

  it('leave a response alone that has been handed in to a confidential round', () => {
    const sealed = { ...ann, handedIn: minute(20), changed: minute(20), revision: 1 };
    const round = { kind: 'confidential' } as const;
    expect(value(merged(whole(round, [ann]), whole(round, [sealed]))).responses).toEqual([sealed]);
    const more = { ...ann, answers: { ...ann.answers, P2: scored(0, minute(19)) }, changed: minute(19) };
    expect(refusalOf(merged(whole(round, [sealed]), whole(round, [more])))).toBe('sealed');
    expect(refusalOf(merged(whole({ kind: 'open' }, [sealed]), whole({ kind: 'open' }, [more])))).toBe(null);
  });

  it('are no two where the questions are others, or a response is in another round', () => {
    const other = makeAssessment({ rounds: [makeRound()], form: 'short' });
    expect(refusalOf(merged(whole({}, []), { assessment: other, responses: [] }))).toBe('other-assessment');
    const rounds = [makeRound({ closed: minute(40) }), makeRound({ id: 'round-2' })] as const;
    const moved = { ...ann, roundId: 'round-2' };
    expect(refusalOf(merged(whole({}, [ann], { rounds }), whole({}, [moved], { rounds })))).toBe(
      'rounds-differ',
    );
  });

  const decided = (recommendationId: string, at: string) =>
    ({ recommendationId, decision: 'not-for-us', at }) as const;

  it('keep all decisions, and the later title', () => {
    const one = whole({}, [], {
      decisions: [decided('low-P1', minute(3))],
      title: 'Old',
      changed: minute(3),
    });
    const other = whole({}, [], {
      decisions: [decided('low-P1', minute(1)), decided('low-Q1', minute(2))],
      title: 'New',
      changed: minute(4),
    });
    expect(value(merged(one, other)).assessment).toMatchObject({
      title: 'New',
      decisions: [decided('low-P1', minute(1)), decided('low-Q1', minute(2))],
    });
  });

  it('keep the decisions in the order they were taken in, those of one moment by their ids', () => {
    const one = whole({}, [], { decisions: [decided('c', minute(2)), decided('e', minute(3))] });
    const other = whole({}, [], {
      decisions: [decided('d', minute(1)), decided('b', minute(2)), decided('a', minute(2))],
    });
    for (const both of [merged(one, other), merged(other, one)]) {
      const ids = value(both).assessment.decisions.map(({ recommendationId }) => recommendationId);
      expect(ids).toEqual(['d', 'a', 'b', 'c', 'e']);
    }
  });

  it('have the responses in the order of their ids', () => {
    const { responses } = value(merged(whole({}, [bob]), whole({}, [ann])));
    expect(responses.map(({ id }) => id)).toEqual(['ann', 'bob']);
  });

  it('are in the bin where both are, since the later time', () => {
    const binned = (deletedAt: string | null) => whole({}, [], { deletedAt });
    const since = (a: string | null, b: string | null) =>
      value(merged(binned(a), binned(b))).assessment.deletedAt;
    expect(since(minute(2), minute(1))).toBe(minute(2));
    expect(since(minute(1), minute(2))).toBe(minute(2));
    expect(since(null, minute(2))).toBeNull();
    expect(since(minute(2), null)).toBeNull();
  });
});

describe('content as a text', () => {
  it('is the same whatever order its keys came in, and keeps the order of lists', () => {
    expect(asText({ b: [3, { z: 1, y: null }], c: 'x', a: { e: 2, d: 1 } })).toBe(
      '{"a":{"d":1,"e":2},"b":[3,{"y":null,"z":1}],"c":"x"}',
    );
  });
});
