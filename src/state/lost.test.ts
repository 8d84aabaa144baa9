// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databaseName } from '../storage/database';
import { purge } from '../storage/removal';
import { purgeAssessment, retrySaving } from './deviceCommands';
import { holdLost } from './lost';
import { answerItem } from './responseCommands';
import { loadSession, repository, saveQueue, useSession } from './session';
import {
  assessmentIn,
  freshDevice,
  nextTurn,
  otherTab,
  responseIn,
  saved,
  saveKind,
  started,
  stored,
  waiting,
} from './testing/device';
import { allWritten, endFailures, holdAttempts, planned } from './testing/failures';

const high = { kind: 'scored', rank: 3 } as const;

beforeEach(async () => {
  await freshDevice();
  localStorage.clear();
  holdAttempts();
});
afterEach(endFailures);

/** As the browser clears up: the records go, and with them what local storage says of others. */
async function browserClears(): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(databaseName);
    request.onsuccess = () => resolve(request.result);
  });
  const tx = db.transaction(['assessments', 'responses'], 'readwrite');
  tx.objectStore('assessments').clear();
  tx.objectStore('responses').clear();
  await new Promise((resolve) => {
    tx.oncomplete = resolve;
  });
  db.close();
  localStorage.clear();
}

async function answered() {
  const ids = await started();
  answerItem(ids.response, 'K1', high);
  await saved();
  return ids;
}

async function untilFailed(): Promise<void> {
  while (saveKind() !== 'failed') await nextTurn();
}

describe('what the browser has cleared away under the page', () => {
  it('stays on the screen, and is no longer called saved', async () => {
    const { assessment, response } = await answered();
    await browserClears();
    await loadSession();
    await untilFailed();
    expect(useSession.getState().save).toMatchObject({
      problem: { kind: 'lost' },
      waiting: 1,
      savedAt: null,
    });
    expect(assessmentIn(assessment).title).toBe('Forår');
    expect(responseIn(response).answers).toMatchObject({ K1: high });
    // It may have been somebody's wish.
    expect(planned).toEqual([]);
    expect((await stored()).assessments).toEqual([]);
  });

  it.each(['on request', 'with the next answer'])('is written again whole %s', async (how) => {
    const one = await answered();
    const other = await answered();
    await browserClears();
    await loadSession();
    await untilFailed();
    if (how === 'on request') retrySaving();
    else answerItem(one.response, 'K2', high);
    await allWritten();
    await saved();
    expect(saveKind()).toBe('saved');
    const { assessments, responses } = await stored();
    expect(assessments.map(({ id }) => id).sort()).toEqual([one.assessment, other.assessment].sort());
    expect(responses.find(({ id }) => id === one.response)).toEqual(responseIn(one.response));
    expect(responses.find(({ id }) => id === other.response)).toEqual(responseIn(other.response));
  });

  it('is told once, however often it is looked for', async () => {
    const { assessment } = await answered();
    await browserClears();
    await loadSession();
    await untilFailed();
    await loadSession();
    holdLost([assessment, 'never there'], { repository, saveQueue, session: useSession.getState });
    for (let turn = 0; turn < 5; turn++) await nextTurn();
    expect(waiting()).toBe(1);
  });

  it('is not written over what another tab has written again', async () => {
    const { assessment, response } = await answered();
    await browserClears();
    await loadSession();
    await untilFailed();
    const theirs = { ...responseIn(response), role: 'it-employee' };
    const titled = { ...assessmentIn(assessment), title: 'Deres' };
    await otherTab().addResponse(titled, (known) => ({
      ok: true,
      value: { assessment: known, response: theirs },
    }));
    retrySaving();
    await allWritten();
    const there = await stored();
    expect(there.assessments).toEqual([titled]);
    expect(there.responses).toEqual([theirs]);
  });

  it('can be deleted for good all the same', async () => {
    const { assessment } = await answered();
    await browserClears();
    await loadSession();
    await untilFailed();
    await purgeAssessment(assessment);
    await saved();
    expect([useSession.getState().assessments, saveKind(), waiting()]).toEqual([{}, 'saved', 0]);
    expect((await stored()).assessments).toEqual([]);
  });

  it('is not what another tab has deleted for good', async () => {
    const { assessment } = await answered();
    await purge(otherTab(), assessment);
    await loadSession();
    expect(useSession.getState()).toMatchObject({ assessments: {}, responses: {}, save: { kind: 'saved' } });
  });
});
