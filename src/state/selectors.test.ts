// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { questionnaire } from '../content/pack';
import type { Assessment, Response } from '../domain/assessment';
import { makeAssessment, makeResponse, makeRound, minute } from '../domain/testing/factories';
import { useRoundView } from './roundView/useRoundView';
import * as selectors from './selectors';
import { type Session, useSession } from './session';
import { reading, stopReading } from './testing/reading';

const fresh = useSession.getState();

afterEach(() => {
  stopReading();
  useSession.setState(fresh, true);
});

function hold(assessments: readonly Assessment[], responses: readonly Response[] = []): void {
  const byId = <Value extends { readonly id: string }>(values: readonly Value[]) =>
    Object.fromEntries(values.map((value) => [value.id, value]));
  act(() => useSession.setState({ assessments: byId(assessments), responses: byId(responses) }));
}

/** Gives an answer without a word to the disk. */
function answer(response: Response, itemId: string, at = minute(5)): Response {
  const answered = {
    ...response,
    changed: at,
    answers: { ...response.answers, [itemId]: { kind: 'scored', rank: 1, at } as const },
  };
  act(() =>
    useSession.setState(({ responses }) => ({ responses: { ...responses, [response.id]: answered } })),
  );
  return answered;
}

const assessment = makeAssessment();
const response = makeResponse({ K1: 3 }, { handedIn: null });

describe('an assessment', () => {
  it('is there unless it is deleted or unknown', () => {
    const deleted = makeAssessment({ id: 'deleted', deletedAt: minute(9) });
    hold([assessment, deleted]);
    expect(reading(() => selectors.useAssessment('assessment-1')).latest).toBe(assessment);
    expect(reading(() => selectors.useAssessment('deleted')).latest).toBeUndefined();
    expect(reading(() => selectors.useAssessment('nowhere')).latest).toBeUndefined();
  });

  it('stands in the list by its latest change, the deleted ones by when they were deleted', () => {
    const made = (id: string, changed: number, deletedAt: number | null = null) =>
      makeAssessment({
        id,
        changed: minute(changed),
        deletedAt: deletedAt === null ? null : minute(deletedAt),
      });
    hold([made('a', 1), made('b', 3), made('c', 2), made('d', 0, 5), made('e', 0, 7), made('f', 2)]);
    const ids = (list: readonly Assessment[]) => list.map(({ id }) => id).join('');
    expect(ids(reading(selectors.useLiveAssessments).latest)).toBe('bcfa');
    expect(ids(reading(selectors.useDeletedAssessments).latest)).toBe('ed');
  });

  it('was last changed when it or one of its responses was', () => {
    const others = makeResponse({}, { id: 'x', assessmentId: 'other', changed: minute(50) });
    hold([assessment], [makeResponse({}, { changed: minute(7) }), others]);
    expect(reading(() => selectors.useLatestChange(assessment)).latest).toBe(minute(7));
    const later = makeAssessment({ changed: minute(8) });
    expect(reading(() => selectors.useLatestChange(later)).latest).toBe(minute(8));
  });
});

describe('the session', () => {
  it('is ready once it has been read', () => {
    expect(reading(selectors.useSessionReady).latest).toBe(false);
    act(() => useSession.setState({ status: 'ready' }));
    expect(reading(selectors.useSessionReady).latest).toBe(true);
  });
});

describe('words on the storage', () => {
  const problem = { kind: 'full', detail: '' } as const;

  it('are not needed while all goes well', () => {
    expect(reading(selectors.useStorageNeedsWords).latest).toBe(false);
  });

  it.each<Partial<Session>>([
    { save: { kind: 'failed', problem, waiting: 1, savedAt: null, since: minute(0) } },
    { loadProblem: problem },
    { deletionProblem: problem },
    { givenUp: 'closed' },
    { heldByOtherTab: true },
    { refusedByStored: true },
    { unreadable: [{ store: 'responses', key: 'x', problem: '', raw: null }] },
  ])('are needed for %o', (part) => {
    act(() => useSession.setState(part));
    expect(reading(selectors.useStorageNeedsWords).latest).toBe(true);
  });
});

describe('the responses of a round', () => {
  const made = (id: string, started: number, roundId = 'round-1') =>
    makeResponse({}, { id, started: minute(started), roundId });

  it('stand in the order they were started, by id where that is the same', () => {
    hold([assessment], [made('c', 2), made('b', 2), made('a', 3), made('d', 1), made('e', 0, 'round-0')]);
    const ids = reading(() => selectors.useResponses(assessment)).latest.map(({ id }) => id);
    expect(ids.join('')).toBe('dbca');
    expect(reading(() => selectors.useFirstResponseId(assessment)).latest).toBe('d');
  });

  it('of which there are none have no first', () => {
    hold([assessment]);
    expect(reading(() => selectors.useResponses(assessment)).latest).toEqual([]);
    expect(reading(() => selectors.useFirstResponseId(assessment)).latest).toBeUndefined();
  });

  it('are seen by the rules of their round', () => {
    hold([assessment], [response]);
    const own = reading(() => useRoundView(assessment, null)).latest;
    expect(own).toMatchObject({ kind: 'shown', respondents: 1 });
    const confidential = makeAssessment({ rounds: [makeRound({ kind: 'confidential' })] });
    expect(reading(() => useRoundView(confidential, null)).latest.kind).toBe('hidden');
  });
});

describe('an earlier round', () => {
  const earlier = makeRound({ id: 'round-0', kind: 'own', closed: minute(9) });
  const several = makeAssessment({ rounds: [earlier, makeRound({ kind: 'own' })] });
  const before = makeResponse({ K1: 0 }, { id: 'before', roundId: 'round-0', handedIn: null });

  it('is seen by its number, by its own responses; else the last is', () => {
    hold([several], [before, response]);
    const countsOf = (number: number | null) => {
      const view = reading(() => useRoundView(several, number)).latest;
      return view.kind === 'shown' && view.items.get('K1');
    };
    expect(countsOf(1)).toMatchObject({ counts: { byRank: [1, 0, 0, 0] } });
    for (const last of [2, 3, null])
      expect(countsOf(last)).toMatchObject({ counts: { byRank: [0, 0, 0, 1] } });
  });

  it('has its own first response', () => {
    hold([several], [before, response]);
    expect(reading(() => selectors.useFirstResponseId(several, earlier)).latest).toBe('before');
    expect(reading(() => selectors.useFirstResponseId(several)).latest).toBe('response-1');
  });
});

describe('one answer renders what shows it, and nothing else', () => {
  it('what depends on whether its item is answered, once', () => {
    hold([assessment], [response]);
    const K3 = reading(() => selectors.useIsAnswered('response-1', 'K3'));
    answer(response, 'K1');
    expect([K3.renders, K3.latest]).toEqual([1, false]);
    answer(response, 'K3');
    expect([K3.renders, K3.latest]).toEqual([2, true]);
    answer(response, 'K3');
    expect(K3.renders).toBe(2);
  });

  it('not what follows it without rendering: that is handed each answer, until it has had enough', () => {
    hold([assessment], [response]);
    const taken: unknown[] = [];
    const end = selectors.followAnswer('response-1', 'K1', (given) => taken.push(given));
    answer(response, 'K1');
    end();
    answer(response, 'K1');
    expect(taken).toMatchObject([{ rank: 3 }, { rank: 1 }]);
  });

  it('not the head of the response, which stays the same value', () => {
    hold([assessment], [response]);
    const head = reading(() => selectors.useResponseHead('response-1'));
    const before = head.latest;
    answer(response, 'K2');
    expect([head.renders, head.latest === before]).toEqual([1, true]);
    expect(before).toMatchObject({ id: 'response-1', role: 'employee', handedIn: null });
    expect(before).not.toHaveProperty('answers');
  });

  it('the progress only when a count changes', () => {
    hold([assessment], [response]);
    const progress = reading(() => selectors.useProgress('response-1', assessment));
    expect(progress.latest).toEqual({ answered: 1, items: 26 });
    const again = answer(response, 'K1');
    expect(progress.renders).toBe(1);
    answer(again, 'K2');
    expect([progress.renders, progress.latest.answered]).toEqual([2, 2]);
  });

  it('the progress of its own theme', () => {
    const [K, M] = questionnaire.themes;
    if (K === undefined || M === undefined) throw new Error('no themes');
    hold([assessment], [response]);
    const own = reading(() => selectors.useThemeProgress('response-1', K));
    const other = reading(() => selectors.useThemeProgress('response-1', M));
    answer(response, 'K2');
    expect([own.latest, other.latest.answered, other.renders]).toEqual([{ answered: 2, items: 6 }, 0, 1]);
  });
});

describe('a response that does not exist', () => {
  it('has no head, no answer and no progress, and renders once', () => {
    const [K] = questionnaire.themes;
    if (K === undefined) throw new Error('no themes');
    expect(reading(() => selectors.useResponseHead('nowhere')).latest).toBeUndefined();
    expect(reading(() => selectors.useIsAnswered('nowhere', 'K1')).latest).toBe(false);
    const answers = reading(() => selectors.useAnswers('nowhere'));
    hold([assessment]);
    expect([answers.latest, answers.renders]).toEqual([{}, 1]);
    expect(reading(() => selectors.useProgress('nowhere', assessment)).latest).toEqual({
      answered: 0,
      items: 26,
    });
    expect(reading(() => selectors.useThemeProgress('nowhere', K)).latest).toEqual({ answered: 0, items: 6 });
  });
});

describe('an answer is told to be unsaved', () => {
  const full = { kind: 'full', detail: '' } as const;
  const failed = (savedAt: string | null) =>
    act(() =>
      useSession.setState({ save: { kind: 'failed', problem: full, waiting: 1, savedAt, since: minute(1) } }),
    );
  const unsaved = (itemId: string) => reading(() => selectors.useAnswerUnsaved('response-1', itemId)).latest;

  it('where it was given after all was last saved', () => {
    hold([assessment], [response]);
    answer(response, 'K2', minute(9));
    failed(minute(5));
    expect([unsaved('K1'), unsaved('K2'), unsaved('K3')]).toEqual([false, true, false]);
  });

  it('where nothing has been saved in this visit: since it began', () => {
    hold([assessment], [response]);
    failed(null);
    expect(unsaved('K1')).toBe(true);
  });

  it('and no answer is while saving goes well', () => {
    hold([assessment], [response]);
    act(() => useSession.setState({ save: { kind: 'saved', at: minute(1) } }));
    expect(unsaved('K1')).toBe(false);
  });
});

describe('all answers of a response', () => {
  it('are those it holds', () => {
    hold([assessment], [response]);
    expect(reading(() => selectors.useAnswers('response-1')).latest).toBe(response.answers);
  });
});
