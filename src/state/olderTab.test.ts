import 'fake-indexeddb/auto';
import type * as Idb from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { databaseName, deleteDatabase, schemaVersion } from '../storage/database';
import { loadSession, useSession } from './session';
import { nextTurn, saved, started, stored } from './testing/device';

// This tab runs the next version of the app: all is its own code, but the number it asks for.
vi.mock('idb', async (importOriginal) => {
  const idb = await importOriginal<typeof Idb>();
  return {
    ...idb,
    openDB: ((name, version, callbacks) =>
      idb.openDB(name, (version ?? 0) + 1, callbacks)) as typeof idb.openDB,
  };
});

/** A tab of the older version that does not let go when it is asked to. */
function olderTab(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, schemaVersion);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

afterEach(deleteDatabase);

describe('an older tab that keeps the database open', () => {
  it('is told for as long as it holds it; what is done meanwhile is written when it has let go', async () => {
    const older = await olderTab();
    const loading = loadSession();
    while (!useSession.getState().heldByOtherTab) await nextTurn();
    expect(useSession.getState()).toMatchObject({ status: 'loading', loadProblem: null, givenUp: null });

    const begun = started();
    for (let turn = 0; turn < 5; turn++) await nextTurn();
    expect(useSession.getState().save.kind).toBe('saving');
    older.close();
    await loading;
    const { assessment } = await begun;
    await saved();
    expect(useSession.getState()).toMatchObject({
      status: 'ready',
      heldByOtherTab: false,
      save: { kind: 'saved' },
    });
    expect((await stored()).assessments.map(({ id }) => id)).toEqual([assessment]);
  });
});
