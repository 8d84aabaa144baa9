import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { databaseName, schemaVersion } from '../storage/database';
import { renameAssessment } from './assessmentCommands';
import { clearDevice, purgeAssessment, removeUnreadable, reopenStorage, retrySaving } from './deviceCommands';
import { answerItem } from './responseCommands';
import { loadSession, useSession } from './session';
import { freshDevice, responseIn, saved, saveKind, started, stored } from './testing/device';
import { allWritten, endFailures, fullDevice, holdAttempts, planned } from './testing/failures';

const high = { kind: 'scored', rank: 3 } as const;

/** A browser that does not let the page open its database. */
const closedBrowser = () =>
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('not here', 'SecurityError');
  });

beforeEach(async () => {
  await freshDevice();
  holdAttempts();
});
afterEach(endFailures);

describe('while nothing can be written', () => {
  it('the answer stays on the screen, and the save state says what is wrong and how much waits', async () => {
    const { response } = await started();
    fullDevice();
    answerItem(response, 'K1', high);
    answerItem(response, 'K2', high);
    await saved();
    expect(Object.keys(responseIn(response).answers)).toEqual(['K1', 'K2']);
    expect(useSession.getState().save).toMatchObject({
      kind: 'failed',
      problem: { kind: 'full', detail: 'QuotaExceededError: no room' },
      waiting: 2,
    });
    expect((await stored()).responses[0]?.answers).toEqual({});
  });

  it('it is written in order as soon as it can be: on request, and with the next change', async () => {
    const { response } = await started();
    const full = fullDevice();
    answerItem(response, 'K1', high);
    await saved();
    full.mockRestore();
    retrySaving();
    await allWritten();
    expect(saveKind()).toBe('saved');
    expect(Object.keys((await stored()).responses[0]?.answers ?? {})).toEqual(['K1']);

    const again = fullDevice();
    answerItem(response, 'K1', null);
    await saved();
    again.mockRestore();
    answerItem(response, 'K2', high);
    await allWritten();
    expect(Object.keys((await stored()).responses[0]?.answers ?? {})).toEqual(['K2']);
  });

  it('it is tried again by itself after ten seconds', async () => {
    const { response } = await started();
    const full = fullDevice();
    answerItem(response, 'K1', high);
    await saved();
    full.mockRestore();
    expect(planned).toHaveLength(1);
    planned.pop()?.();
    await allWritten();
    expect(saveKind()).toBe('saved');
    expect(Object.keys((await stored()).responses[0]?.answers ?? {})).toEqual(['K1']);
  });

  it('reading anew keeps what waits, and takes over the rest', async () => {
    const one = await started();
    const other = await started();
    const full = fullDevice();
    answerItem(one.response, 'K1', high);
    await saved();
    full.mockRestore();
    useSession.setState({ responses: { [one.response]: responseIn(one.response) }, assessments: {} });
    await loadSession();
    expect(Object.keys(responseIn(one.response).answers)).toEqual(['K1']);
    expect(responseIn(other.response).answers).toEqual({});
    expect(Object.keys(useSession.getState().assessments)).toHaveLength(2);
  });
});

describe('a request that fails after it was made', () => {
  it('is told like any other failure, and the transaction it ends is nobody’s loose end', async () => {
    const { assessment, response } = await started();
    // Adding a record that is there already fails as running out of room does: later, ending the transaction.
    const failing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      record,
    ) {
      return this.add(record);
    });
    answerItem(response, 'K1', high);
    renameAssessment(assessment, 'Efterår');
    await saved();
    expect(useSession.getState().save).toMatchObject({ kind: 'failed', waiting: 2 });
    failing.mockRestore();
    retrySaving();
    await allWritten();
    expect((await stored()).assessments[0]?.title).toBe('Efterår');
  });
});

describe('a browser that keeps nothing', () => {
  it('lets the page work in memory, says why, and reads what there is when it can', async () => {
    const { assessment } = await started();
    await freshBrowser();
    const closed = closedBrowser();
    await loadSession();
    expect(useSession.getState()).toMatchObject({ status: 'ready', loadProblem: { kind: 'unavailable' } });
    closed.mockRestore();
    await reopenStorage();
    expect(useSession.getState().loadProblem).toBeNull();
    expect(Object.keys(useSession.getState().assessments)).toEqual([assessment]);
  });

  it('says why something cannot be removed, and leaves it on the screen', async () => {
    const { assessment } = await started();
    await freshBrowser();
    closedBrowser();
    expect(await purgeAssessment(assessment)).toMatchObject({ kind: 'unavailable' });
    expect(await removeUnreadable('responses', 'x')).toMatchObject({ kind: 'unavailable' });
    vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => {
      throw new DOMException('not here', 'SecurityError');
    });
    expect(await clearDevice()).toMatchObject({ kind: 'unavailable' });
    expect(Object.keys(useSession.getState().assessments)).toEqual([assessment]);
  });

  /** Makes this tab open its database anew next time, as after a newer version has asked for it. */
  async function freshBrowser(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open(databaseName, schemaVersion + 1);
      request.onupgradeneeded = () => request.transaction?.abort();
      request.onerror = () => resolve();
      request.onsuccess = () => reject(new Error('the newer version was not undone'));
    });
    expect(useSession.getState().givenUp).toBe('newer-version');
    useSession.setState({ givenUp: null });
  }
});
