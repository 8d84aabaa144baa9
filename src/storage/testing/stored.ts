/** What the tests of storage share: a database with raw records in it, and what lies in it. Imported by tests only. */
import { openDB } from 'idb';
import { type Database, databaseName, openDatabase, type Schema } from '../database';
import type { Loaded } from '../reading';
import type { Repository } from '../repository';

export const quiet = { onGivenUp: () => undefined, onHeld: () => undefined };

export interface Records {
  readonly assessments: readonly unknown[];
  readonly responses: readonly unknown[];
}

/** A database as that version of the app left it. */
export async function leftBy(version: number, records: Records) {
  const db = await openDB<Schema>(databaseName, version, {
    upgrade(fresh) {
      fresh.createObjectStore('assessments', { keyPath: 'id' });
      fresh.createObjectStore('responses', { keyPath: 'id' }).createIndex('by-assessment', 'assessmentId');
    },
  });
  await put(db, records);
}

/** Puts raw records into a fresh database of today's version. */
export async function stored(records: Records) {
  await put(await openDatabase(quiet), records);
}

async function put(db: Database, records: Records) {
  const tx = db.transaction(['assessments', 'responses'], 'readwrite');
  for (const record of records.assessments) await tx.objectStore('assessments').put(record);
  for (const record of records.responses) await tx.objectStore('responses').put(record);
  await tx.done;
  db.close();
}

export async function loaded(repository: Repository): Promise<Loaded> {
  const outcome = await repository.load();
  if (!outcome.ok) throw new Error(outcome.refusal.detail);
  return outcome.value;
}

export async function rawResponse(id: string): Promise<unknown> {
  const db = await openDatabase(quiet);
  const raw = await db.get('responses', id);
  db.close();
  return raw;
}
