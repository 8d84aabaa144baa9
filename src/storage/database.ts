/**
 * The browser's database: one store of assessments, one of responses, a record each. The only file that
 * opens it. `schemaVersion` grows with every change of a stored field; each step has a migration and a
 * fixture of the version before (see `fixtures/`).
 */
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';

export const databaseName = 'kommunespejl';
/**
 * 2: a response remembers what has been taken back. A record of version 1 needs no rewriting for it, since the gate
 * reads its absence as »nothing that is known of«; the number keeps the older app out, which would drop it.
 * 3: an assessment may hold workshops, and the same is true of them.
 */
export const schemaVersion = 3;

/** Values are `unknown` until they have passed the gate in `records.ts`. */
export interface Schema extends DBSchema {
  assessments: { key: IDBValidKey; value: unknown };
  responses: { key: IDBValidKey; value: unknown; indexes: { 'by-assessment': string } };
}

export type Database = IDBPDatabase<Schema>;

export type GivenUp = 'newer-version' | 'cleared' | 'closed';

export interface DatabaseEvents {
  /**
   * This tab has had to let go of the database: a newer version of the app wants it, another tab has
   * cleared everything, or the browser has closed it.
   */
  readonly onGivenUp: (why: GivenUp) => void;
  /** An older tab keeps the database open. */
  readonly onHeld: () => void;
}

/** @throws DOMException also where the browser has no database at all, as in some private modes */
export async function openDatabase({ onGivenUp, onHeld }: DatabaseEvents): Promise<Database> {
  if (!globalThis.indexedDB) throw new DOMException('there is no IndexedDB', 'InvalidStateError');
  return openDB<Schema>(databaseName, schemaVersion, {
    upgrade(database) {
      // They are as they were in version 1.
      if (database.objectStoreNames.length > 0) return;
      database.createObjectStore('assessments', { keyPath: 'id' });
      database.createObjectStore('responses', { keyPath: 'id' }).createIndex('by-assessment', 'assessmentId');
    },
    blocked: onHeld,
    blocking(_current, wanted, event) {
      // Holding on would hang the other tab; what is not yet written is kept in memory and tried again.
      (event.target as IDBDatabase).close();
      onGivenUp(wanted === null ? 'cleared' : 'newer-version');
    },
    terminated: () => onGivenUp('closed'),
  });
}

/** Whether there is a database: to look into it would make one. Where the browser does not tell, there may be. */
export async function mayBeThere(): Promise<boolean> {
  const databases = await indexedDB.databases?.();
  return databases?.some(({ name }) => name === databaseName) ?? true;
}

/** Deletes everything; other tabs are told through their `versionchange` event and let go. */
export function deleteDatabase(): Promise<void> {
  return deleteDB(databaseName);
}
