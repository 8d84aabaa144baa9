/** What holds of changes to one response, in whatever order tabs come to write them. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeResponse, makeRound, minute } from '../testing/factories';
import { lastGiven, timeAfter } from './latest';
import type { Response } from './model';
import { type GivenAnswer, withAnswer, withNote, withoutAnswer } from './responseCommands';

const round = makeRound();
const begun = makeResponse({ P1: 2, P2: 'dk' }, { handedIn: null });

type Change = (response: Response) => Response;

const taken = (outcome: ReturnType<typeof withAnswer>): Response => {
  if (!outcome.ok) throw new Error(outcome.refusal.kind);
  return outcome.value;
};

const item = fc.constantFrom('P1', 'P2', 'P3');
// Few moments, so that many changes fall on the same one, and some before what is stored.
const at = fc.nat({ max: 6 }).map(minute);
const given = fc.constantFrom<GivenAnswer>(
  { kind: 'dont-know' },
  { kind: 'scored', rank: 0 },
  { kind: 'scored', rank: 3 },
);
const answering = fc.tuple(item, at, given).map(
  ([itemId, when, answer]): Change =>
    (response) =>
      taken(withAnswer(response, round, itemId, answer, when)),
);
const takingBack = fc.tuple(item, at).map(
  ([itemId, when]): Change =>
    (response) =>
      taken(withoutAnswer(response, round, itemId, when)),
);
const noting = fc.tuple(item, at, fc.constantFrom('', 'en note', 'to noter')).map(
  ([itemId, when, text]): Change =>
    (response) =>
      taken(withNote(response, round, itemId, text, when)),
);
const changes = fc.array(fc.oneof(answering, takingBack, noting), { minLength: 2, maxLength: 12 });
const written = (ofThem: readonly Change[], on = begun) =>
  ofThem.reduce((response, change) => change(response), on);

describe('any order of writing', () => {
  it('gives the same response', () => {
    const inTwoOrders = changes.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
    );
    fc.assert(
      fc.property(inTwoOrders, ([one, other]) => {
        expect(written(other)).toEqual(written(one));
      }),
      { numRuns: 500 },
    );
  });

  it('writing a change twice, as after a crash in between, says nothing else than writing it once', () => {
    fc.assert(
      fc.property(changes, fc.nat(), (all, which) => {
        const again = all[which % all.length] as Change;
        const { revision, ...once } = written(all);
        const { revision: twice, ...rest } = written([...all, again]);
        expect(rest).toEqual(once);
        expect(twice).toBe(revision + 1);
      }),
    );
  });

  it('an item is answered or has been taken back, never both', () => {
    fc.assert(
      fc.property(changes, (all) => {
        const { answers, notes, withdrawn } = written(all);
        expect(Object.keys(answers).filter((id) => Object.hasOwn(withdrawn.answers, id))).toEqual([]);
        expect(Object.keys(notes).filter((id) => Object.hasOwn(withdrawn.notes, id))).toEqual([]);
      }),
    );
  });
});

it('what a person does last holds, wherever her clock stands', () => {
  fc.assert(
    fc.property(changes, at, item, (all, clock, itemId) => {
      const seen = written(all);
      const when = timeAfter(clock, lastGiven(seen, 'answers', itemId));
      const last = { kind: 'scored', rank: 1 } as const;
      const outcome = taken(withAnswer(seen, round, itemId, last, when));
      expect(outcome.answers[itemId]).toEqual({ ...last, at: when });
      expect(taken(withoutAnswer(seen, round, itemId, when)).answers[itemId]).toBeUndefined();
    }),
  );
});
