import { describe, expect, it } from 'vitest';
import { makeResponse, makeRound, minute } from '../testing/factories';
import { handedIn, takenBack } from './handingIn';
import { longest, type Response, type RoundKind } from './model';
import { changeable, newResponse, withAnswer, withNote, withoutAnswer } from './responseCommands';

const now = minute(30);
const round = makeRound();
const closed = makeRound({ closed: minute(20) });
const started = makeResponse({ P1: 3, P2: 'dk' }, { handedIn: null });
const finished = makeResponse({ P1: 3 });
const kinds: readonly RoundKind[] = ['own', 'open', 'confidential'];
const refusal = (kind: string) => ({ ok: false, refusal: { kind } });
/** What a command made of the response that has been started. */
const made = (part: Partial<Response>) => ({
  ok: true,
  value: { ...started, revision: 1, changed: now, ...part },
});

describe('a new response', () => {
  const wanted = {
    id: 'response-1',
    assessmentId: 'assessment-1',
    role: 'citizen',
    department: ' Care ',
    origin: 'this-device',
  } as const;

  it('belongs to its round and holds nothing yet', () => {
    expect(newResponse(wanted, round, 0, now)).toEqual({
      ok: true,
      value: {
        ...wanted,
        department: 'Care',
        roundId: 'round-1',
        revision: 0,
        started: now,
        changed: now,
        handedIn: null,
        answers: {},
        notes: {},
        withdrawn: { answers: {}, notes: {} },
      },
    });
  });

  it.each([null, '', '  '])('has no department when %j is given', (department) => {
    const outcome = newResponse({ ...wanted, department }, round, 0, now);
    expect(outcome.ok && outcome.value.department).toBeNull();
  });

  it('has its department cut to the longest that is allowed, which ends with no space', () => {
    const departmentOf = (department: string) => {
      const outcome = newResponse({ ...wanted, department }, round, 0, now);
      return outcome.ok && outcome.value.department;
    };
    expect(departmentOf(` ${'x'.repeat(longest.department)}y`)).toBe('x'.repeat(longest.department));
    expect(departmentOf(`${'x'.repeat(longest.department - 1)} y`)).toBe('x'.repeat(longest.department - 1));
  });

  it('is the only one in an own round', () => {
    const own = makeRound({ kind: 'own' });
    expect(newResponse(wanted, own, 0, now).ok).toBe(true);
    expect(newResponse(wanted, own, 1, now)).toEqual(refusal('round-own-taken'));
  });

  it.each(['open', 'confidential'] as const)('may be one of many in an %s round', (kind) => {
    expect(newResponse(wanted, makeRound({ kind }), 40, now).ok).toBe(true);
  });

  it('is refused once the round is closed', () => {
    expect(newResponse(wanted, closed, 0, now)).toEqual(refusal('round-closed'));
  });
});

describe('an answer', () => {
  it('is given with its time', () => {
    const outcome = withAnswer(started, round, 'P3', { kind: 'scored', rank: 0 }, now);
    expect(outcome).toEqual(
      made({ answers: { ...started.answers, P3: { kind: 'scored', rank: 0, at: now } } }),
    );
  });

  it("replaces the earlier answer to the same item, don't know among them", () => {
    const outcome = withAnswer(started, round, 'P1', { kind: 'dont-know' }, now);
    expect(outcome).toEqual(made({ answers: { ...started.answers, P1: { kind: 'dont-know', at: now } } }));
  });

  it('can be taken back: the item is unanswered again, and when that was is kept', () => {
    const outcome = withoutAnswer(started, round, 'P1', now);
    const withdrawn = { answers: { P1: now }, notes: {} };
    expect(outcome).toEqual(made({ answers: makeResponse({ P2: 'dk' }).answers, withdrawn }));
  });

  it.each(['P3', 'constructor'])('that is not there (yet) can be taken back all the same (%s)', (itemId) => {
    const withdrawn = { answers: { [itemId]: now }, notes: {} };
    expect(withoutAnswer(started, round, itemId, now)).toEqual(made({ withdrawn }));
  });

  it('can be given again, and then nothing is left of its having been taken back', () => {
    const withdrawn = { answers: { P3: minute(20), P4: minute(20) }, notes: { P3: minute(20) } };
    const outcome = withAnswer({ ...started, withdrawn }, round, 'P3', { kind: 'dont-know' }, now);
    expect(outcome).toEqual(
      made({
        answers: { ...started.answers, P3: { kind: 'dont-know', at: now } },
        withdrawn: { answers: { P4: minute(20) }, notes: { P3: minute(20) } },
      }),
    );
  });

  it('leaves the response as it was, to go back to', () => {
    const before = structuredClone(started);
    withAnswer(started, round, 'P1', { kind: 'scored', rank: 1 }, now);
    withoutAnswer(started, round, 'P1', now);
    expect(started).toEqual(before);
  });
});

describe('a note', () => {
  it('stands beside the answers, not in them', () => {
    const outcome = withNote(started, round, 'P1', 'Ask the team', now);
    expect(outcome).toEqual(made({ notes: { P1: { text: 'Ask the team', at: now } } }));
  });

  it.each(['', ' \n'])('is removed by %j, and no other with it', (empty) => {
    const notes = { P1: { text: 'one', at: minute(1) }, P2: { text: 'two', at: minute(1) } };
    const outcome = withNote({ ...started, notes }, round, 'P1', empty, now);
    const withdrawn = { answers: {}, notes: { P1: now } };
    expect(outcome).toEqual(made({ notes: { P2: notes.P2 }, withdrawn }));
  });

  it('is cut to the longest that is allowed', () => {
    const outcome = withNote(started, round, 'P1', 'x'.repeat(longest.note + 1), now);
    expect(outcome.ok && outcome.value.notes['P1']?.text).toBe('x'.repeat(longest.note));
  });
});

describe('what is written late', () => {
  const later = minute(40);
  const answered = { ...started, answers: { P1: { kind: 'dont-know', at: later } as const } };
  const noted = { ...started, notes: { P1: { text: 'later', at: later } } };
  const cleared = {
    ...started,
    answers: {},
    withdrawn: { answers: { P1: later }, notes: { P1: later } },
  };
  const give = (response: Response, at: string) =>
    withAnswer(response, round, 'P1', { kind: 'scored', rank: 1 }, at);
  const counted = (response: Response, changed = now) => ({
    ok: true,
    value: { ...response, changed, revision: 1 },
  });

  it('does not take the place of what was given later: it only counts as a change', () => {
    expect(give(answered, now)).toEqual(counted(answered));
    expect(withoutAnswer(answered, round, 'P1', now)).toEqual(counted(answered));
    expect(withNote(noted, round, 'P1', 'earlier', now)).toEqual(counted(noted));
    expect(withNote(noted, round, 'P1', '', now)).toEqual(counted(noted));
  });

  it('does not bring back what was taken back later', () => {
    expect(give(cleared, now)).toEqual(counted(cleared));
    expect(withNote(cleared, round, 'P1', 'earlier', now)).toEqual(counted(cleared));
  });

  it('leaves the time of the last change at the latest of them', () => {
    expect(give({ ...answered, changed: later }, now)).toEqual(counted(answered, later));
    const finishedLater = { ...started, changed: later };
    expect(handedIn(finishedLater, round, now)).toMatchObject({ value: { changed: later, handedIn: now } });
  });
});

describe('handing in', () => {
  it('is kept with its time', () => {
    expect(handedIn(started, round, now)).toEqual(made({ handedIn: now }));
  });

  it('happens once', () => {
    expect(handedIn(finished, round, now)).toEqual(refusal('sealed'));
  });

  it.each(kinds)('can be taken back only where others cannot see whose answers moved: %s', (kind) => {
    const outcome = takenBack(finished, makeRound({ kind }), now);
    const open = { ok: true, value: { ...finished, handedIn: null, revision: 1, changed: now } };
    expect(outcome).toEqual(kind === 'confidential' ? refusal('sealed') : open);
  });

  it('cannot be taken back before it happened, nor once the round is closed', () => {
    expect(takenBack(started, round, now)).toEqual(refusal('not-handed-in'));
    expect(takenBack(finished, closed, now)).toEqual(refusal('round-closed'));
  });
});

describe('a response that cannot be changed', () => {
  const commands: Readonly<Record<string, (response: Response, in_: typeof round) => unknown>> = {
    'giving an answer': (response, in_) => withAnswer(response, in_, 'P1', { kind: 'dont-know' }, now),
    'taking an answer back': (response, in_) => withoutAnswer(response, in_, 'P1', now),
    'taking back what was not given': (response, in_) => withoutAnswer(response, in_, 'P9', now),
    'writing a note': (response, in_) => withNote(response, in_, 'P1', 'note', now),
    'removing a note that is not there': (response, in_) => withNote(response, in_, 'P1', '', now),
    'handing in': (response, in_) => handedIn(response, in_, now),
    'asking whether it can be': (response, in_) => changeable(response, in_),
  };

  it.each(Object.entries(commands))(
    'refuses %s once it is handed in, in every kind of round',
    (_, command) => {
      for (const kind of kinds) expect(command(finished, makeRound({ kind }))).toEqual(refusal('sealed'));
    },
  );

  it.each(Object.entries(commands))('refuses %s once the round is closed', (_, command) => {
    expect(command(started, closed)).toEqual(refusal('round-closed'));
  });

  it('is any other than one under way in a round under way', () => {
    expect(changeable(started, round)).toEqual({ ok: true, value: started });
  });
});
