import { describe, expect, it } from 'vitest';
import { makeAssessment, makeResponse, makeRound, minute } from '../testing/factories';
import { ownRound } from './assessmentCommands';
import {
  type Assessment,
  currentRound,
  highestThreshold,
  lowestThreshold,
  mostRounds,
  type Round,
} from './model';
import {
  newRoundRefusal,
  undoingRefusal,
  withBreakdown,
  withClosedRound,
  withNewRound,
  withoutNewRound,
  withSharedRound,
} from './roundCommands';

const now = minute(30);
const earlier = makeRound({ id: 'round-0', kind: 'open', closed: minute(1) });
const withRounds = (...rounds: readonly [Round, ...Round[]]): Assessment => makeAssessment({ rounds });

describe('sharing an own round', () => {
  it.each(['open', 'confidential'] as const)(
    'makes it %s, with the threshold that was chosen; a confidential one by role group',
    (kind) => {
      const outcome = withSharedRound(makeAssessment(), kind, 7, now);
      const breakdown = kind === 'confidential' ? 'role-group' : null;
      const rounds = [makeRound({ kind, threshold: 7, breakdown })] as const;
      expect(outcome).toEqual({ ok: true, value: makeAssessment({ rounds, changed: now }) });
    },
  );

  it.each([
    ['open', 'confidential'],
    ['open', 'open'],
    ['confidential', 'open'],
    ['confidential', 'confidential'],
  ] as const)('happens once: an %s round does not become %s', (as, kind) => {
    const outcome = withSharedRound(makeAssessment({ rounds: [makeRound({ kind: as })] }), kind, 5, now);
    expect(outcome).toEqual({ ok: false, refusal: { kind: 'already-shared', as } });
  });

  it('is refused once the round is closed', () => {
    const closed = makeAssessment({ rounds: [makeRound({ kind: 'own', closed: minute(5) })] });
    expect(withSharedRound(closed, 'open', 5, now)).toEqual({ ok: false, refusal: { kind: 'round-closed' } });
  });

  it.each([lowestThreshold, highestThreshold])('takes a threshold of %d', (threshold) => {
    expect(withSharedRound(makeAssessment(), 'confidential', threshold, now).ok).toBe(true);
  });

  it.each([lowestThreshold - 1, highestThreshold + 1, 4.5, Number.NaN])(
    'refuses a threshold of %d',
    (threshold) => {
      expect(withSharedRound(makeAssessment(), 'confidential', threshold, now)).toEqual({
        ok: false,
        refusal: { kind: 'threshold-out-of-range', lowest: 3, highest: 50 },
      });
    },
  );
});

describe('closing a round', () => {
  const confidential = makeAssessment({ rounds: [makeRound({ kind: 'confidential', threshold: 5 })] });
  const open = makeAssessment({ rounds: [makeRound({ kind: 'open', threshold: 5 })] });

  it('is done at the threshold of a confidential round', () => {
    const outcome = withClosedRound(confidential, 5, now);
    const rounds = [makeRound({ kind: 'confidential', threshold: 5, closed: now })] as const;
    expect(outcome).toEqual({ ok: true, value: makeAssessment({ rounds, changed: now }) });
  });

  it.each([
    [4, 1],
    [0, 5],
  ])('is refused below the threshold: with %d responses, %d are missing', (handedIn, missing) => {
    const outcome = withClosedRound(confidential, handedIn, now);
    expect(outcome).toEqual({ ok: false, refusal: { kind: 'too-few', missing } });
  });

  it('needs two responses in an open round', () => {
    expect(withClosedRound(open, 2, now).ok).toBe(true);
    expect(withClosedRound(open, 1, now)).toEqual({ ok: false, refusal: { kind: 'too-few', missing: 1 } });
  });

  it('is not for an own round', () => {
    expect(withClosedRound(makeAssessment(), 1, now)).toEqual({ ok: false, refusal: { kind: 'round-own' } });
  });

  it('happens once', () => {
    const once = withClosedRound(open, 2, minute(5));
    const twice = once.ok && withClosedRound(once.value, 2, now);
    expect(twice).toEqual({ ok: false, refusal: { kind: 'round-closed' } });
  });
});

describe('the round that is worked on', () => {
  const middle = makeRound({ id: 'round-0b', kind: 'open', closed: minute(2) });
  const last = makeRound({ kind: 'own' });

  it('is the last one, or the only one', () => {
    expect(currentRound(makeAssessment({ rounds: [earlier, middle, last] }))).toBe(last);
    expect(currentRound(makeAssessment({ rounds: [last] }))).toBe(last);
  });

  it('is the only one that a command changes', () => {
    const outcome = withSharedRound(makeAssessment({ rounds: [earlier, middle, last] }), 'open', 5, now);
    expect(outcome.ok && outcome.value.rounds).toEqual([earlier, middle, { ...last, kind: 'open' }]);
  });
});

describe('a breakdown', () => {
  const confidential = makeRound({ kind: 'confidential', breakdown: 'role-group' });

  it.each(['department', null] as const)('is changed to %s while the round is open', (breakdown) => {
    const assessment = withRounds(earlier, confidential);
    expect(withBreakdown(assessment, breakdown, now)).toEqual({
      ok: true,
      value: { ...assessment, rounds: [earlier, { ...confidential, breakdown }], changed: now },
    });
  });

  it('that is chosen again changes nothing', () => {
    const assessment = withRounds(confidential);
    const outcome = withBreakdown(assessment, 'role-group', now);
    expect(outcome.ok && outcome.value).toBe(assessment);
  });

  it('stands once the round is closed', () => {
    const assessment = withRounds({ ...confidential, closed: minute(5) });
    const refusal = { kind: 'round-closed' };
    expect(withBreakdown(assessment, 'department', now)).toEqual({ ok: false, refusal });
    expect(withBreakdown(assessment, 'role-group', now)).toEqual({ ok: false, refusal });
  });

  it.each(['own', 'open'] as const)('is not for an %s round', (as) => {
    expect(withBreakdown(withRounds(makeRound({ kind: as })), 'department', now)).toEqual({
      ok: false,
      refusal: { kind: 'not-confidential', as },
    });
  });
});

describe('a new round', () => {
  const own = makeRound({ kind: 'own' });
  const answered = makeResponse({ P1: 0 }, { handedIn: null });
  const dontKnow = makeResponse({ P1: 'dk' }, { handedIn: null });
  const empty = makeResponse({}, { handedIn: null, notes: { P1: { text: 'Ask', at: now } } });
  const fresh = ownRound('round-2', now);

  it.each([answered, dontKnow])('follows an own round that holds an answer, which is closed by it', (one) => {
    const assessment = withRounds(earlier, own);
    expect(withNewRound(assessment, [one], 'round-2', now)).toEqual({
      ok: true,
      value: { ...assessment, rounds: [earlier, { ...own, closed: now }, fresh], changed: now },
    });
  });

  it.each(['own', 'open', 'confidential'] as const)(
    'follows a closed %s round, which stays as it is',
    (kind) => {
      const closed = makeRound({ kind, threshold: 7, breakdown: 'department', closed: minute(5) });
      const outcome = withNewRound(withRounds(closed), [], 'round-2', now);
      expect(outcome.ok && outcome.value.rounds).toEqual([closed, fresh]);
    },
  );

  it('keeps the decisions on advice, which are the assessment’s', () => {
    const decisions = [{ recommendationId: 'r', decision: 'not-for-us', at: minute(4) }] as const;
    const outcome = withNewRound(makeAssessment({ rounds: [own], decisions }), [answered], 'round-2', now);
    expect(outcome.ok && outcome.value.decisions).toEqual(decisions);
  });

  it.each(['open', 'confidential'] as const)('is refused while an %s round takes answers', (as) => {
    const outcome = withNewRound(withRounds(makeRound({ kind: as })), [answered], 'round-2', now);
    expect(outcome).toEqual({ ok: false, refusal: { kind: 'round-open', as } });
  });

  it.each([
    ['nobody has begun', []],
    ['nothing is answered, notes being no answers', [empty]],
    ['only an earlier round is answered', [{ ...answered, roundId: 'round-0' }]],
  ])('is refused in an own round where %s: it is new already', (_, responses) => {
    const outcome = withNewRound(withRounds(earlier, own), responses, 'round-2', now);
    expect(outcome).toEqual({ ok: false, refusal: { kind: 'round-new' } });
  });

  it('is refused after the most rounds there may be', () => {
    const closed = (count: number) =>
      withRounds(
        earlier,
        ...Array.from({ length: count - 1 }, (_, n) => ({ ...earlier, id: `round-${n + 1}` })),
      );
    const refusal = { kind: 'too-many-rounds', most: 99 };
    expect(newRoundRefusal(closed(mostRounds - 1), [])).toBeNull();
    expect(newRoundRefusal(closed(mostRounds), [])).toEqual(refusal);
    expect(withNewRound(closed(mostRounds), [], 'round-99', now)).toEqual({ ok: false, refusal });
  });

  it('can be taken back before anybody has begun in it: an own round before it takes answers again', () => {
    const assessment = withRounds(earlier, own);
    const begun = withNewRound(assessment, [answered], 'round-2', minute(20));
    expect(begun.ok && withoutNewRound(begun.value, [answered], now)).toEqual({
      ok: true,
      value: { ...assessment, changed: now },
    });
  });

  it.each(['open', 'confidential'] as const)('taken back leaves an %s round closed', (kind) => {
    const assessment = withRounds(makeRound({ kind, closed: minute(5) }));
    const begun = withNewRound(assessment, [], 'round-2', minute(20));
    expect(begun.ok && withoutNewRound(begun.value, [], now)).toEqual({
      ok: true,
      value: { ...assessment, changed: now },
    });
  });

  it('is not taken back once somebody has begun in it, nor once it is shared', () => {
    const refusal = { kind: 'round-begun' };
    expect(withoutNewRound(withRounds(earlier, own), [empty], now)).toEqual({ ok: false, refusal });
    for (const kind of ['open', 'confidential'] as const)
      expect(undoingRefusal(withRounds(earlier, makeRound({ kind })), [])).toEqual(refusal);
  });

  it('that is the only one is not taken back', () => {
    expect(withoutNewRound(withRounds(own), [], now)).toEqual({ ok: false, refusal: { kind: 'only-round' } });
  });
});
