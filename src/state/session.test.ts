// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { done } from '../domain/result';
import { makeAssessment } from '../domain/testing/factories';
import * as storage from '../storage';
import { deleteAssessment, restoreAssessment } from './assessmentCommands';
import { newId, now } from './environment';
import { followOtherTabs, loadSession, repository, useSession } from './session';
import { freshDevice, nextTurn, otherTab, started } from './testing/device';

beforeEach(freshDevice);

describe('the session', () => {
  it('is loading until what is stored has been read', async () => {
    vi.resetModules();
    const { useSession: another, loadSession: load } = await import('./session');
    expect(another.getState().status).toBe('loading');
    await load();
    expect(another.getState()).toMatchObject({
      status: 'ready',
      loadProblem: null,
      save: { kind: 'untouched' },
    });
  });

  it('says while an older tab holds the database, and while the browser has closed it', async () => {
    vi.resetModules();
    let told: Parameters<typeof storage.createRepository>[0] | undefined;
    vi.doMock('../storage', () => ({
      ...storage,
      createRepository: (events: Parameters<typeof storage.createRepository>[0]) => {
        told = events;
        return otherTab();
      },
    }));
    const { useSession: another, loadSession: load } = await import('./session');
    told?.onHeld();
    expect(another.getState().heldByOtherTab).toBe(true);
    await load();
    expect(another.getState().heldByOtherTab).toBe(false);

    told?.onGivenUp('closed');
    expect(another.getState().givenUp).toBe('closed');
    await load();
    expect(another.getState().givenUp).toBeNull();

    // And by itself, when the browser has had the time to end what it is at.
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    told?.onGivenUp('closed');
    vi.advanceTimersByTime(999);
    expect(another.getState().givenUp).toBe('closed');
    vi.advanceTimersByTime(1);
    vi.useRealTimers();
    while (another.getState().givenUp !== null) await nextTurn();
    vi.doUnmock('../storage');
  });

  it('lets the next visit’s first paint know whether there is a list', async () => {
    expect(storage.readPreference('returning')).toBeNull();
    const { assessment } = await started();
    expect(storage.readPreference('returning')).toBe('1');
    deleteAssessment(assessment);
    expect(storage.readPreference('returning')).toBeNull();
    restoreAssessment(assessment);
    expect(storage.readPreference('returning')).toBe('1');
  });
});

describe('a database that does not answer', () => {
  it('is told after five seconds: the page works in memory, and goes on when it answers', async () => {
    const { assessment } = await started();
    let answer: () => void = () => undefined;
    const loading = vi.spyOn(repository, 'load').mockImplementation(
      () =>
        new Promise((resolve) => {
          answer = () => void otherTab().load().then(resolve);
        }),
    );
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    useSession.setState({ status: 'loading', assessments: {}, responses: {} });
    const loaded = loadSession();
    vi.advanceTimersByTime(4999);
    expect(useSession.getState()).toMatchObject({ status: 'loading', loadProblem: null });
    vi.advanceTimersByTime(1);
    expect(useSession.getState()).toMatchObject({ status: 'ready', loadProblem: { kind: 'silent' } });
    vi.useRealTimers();
    answer();
    await loaded;
    expect(useSession.getState()).toMatchObject({ status: 'ready', loadProblem: null });
    expect(Object.keys(useSession.getState().assessments)).toEqual([assessment]);
    loading.mockRestore();
  });

  it('is not told of where it has answered, or where an older tab holds it, which has a word of its own', async () => {
    const loading = vi.spyOn(repository, 'load');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.spyOn(globalThis, 'clearTimeout');
    loading.mockImplementation(() => new Promise(() => undefined));
    useSession.setState({ status: 'loading', heldByOtherTab: true });
    void loadSession();
    vi.advanceTimersByTime(6000);
    expect(useSession.getState()).toMatchObject({ status: 'loading', loadProblem: null });
    loading.mockResolvedValue({ ok: true, value: { assessments: [], responses: [], unreadable: [] } });
    await loadSession();
    vi.advanceTimersByTime(6000);
    expect(useSession.getState()).toMatchObject({
      status: 'ready',
      loadProblem: null,
      heldByOtherTab: false,
    });
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
});

describe('coming back to the tab', () => {
  it('reads what another one has stored; leaving it does not', async () => {
    followOtherTabs();
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    await otherTab().changeAssessment(makeAssessment({ id: 'theirs' }), done);
    document.dispatchEvent(new Event('visibilitychange'));
    for (let turn = 0; turn < 10; turn++) await nextTurn();
    expect(useSession.getState().assessments).toEqual({});
    visibility.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    while (useSession.getState().assessments['theirs'] === undefined) await nextTurn();
    visibility.mockRestore();
    await loadSession();
    expect(Object.keys(useSession.getState().assessments)).toEqual(['theirs']);
  });
});

describe('the clock and the ids', () => {
  it('are instants in UTC, and twenty characters that nobody mistakes for others', () => {
    expect(now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    const ids = Array.from({ length: 500 }, newId);
    expect(ids.every((id) => /^[a-km-np-z2-9]{20}$/.test(id))).toBe(true);
    expect(new Set(ids).size).toBe(500);
  });
});
