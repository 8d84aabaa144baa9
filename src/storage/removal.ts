/** Deletes what is stored for good: a self-assessment, a record that cannot be read. Not in the first load. */
import { done, type Result, refused } from '../domain/result';
import { completed, type WriteRefusal } from './attempt';
import type { StorageProblem } from './problem';
import { rememberPurged } from './purgedMarks';
import type { StoreName } from './records';
import { durable, type Repository } from './repository';

/**
 * Deletes a self-assessment and all its responses.
 * @param isWanted is handed what is stored of it, when it comes to it: another tab may have changed it since
 * @returns whether it was wanted, and is gone
 */
export function purge(
  repository: Repository,
  assessmentId: string,
  isWanted: (stored: unknown) => boolean = () => true,
): Promise<Result<boolean, StorageProblem>> {
  return storageOnly(
    repository.inDatabase((db) => {
      const tx = db.transaction(['assessments', 'responses'], 'readwrite', durable);
      return completed(tx, async () => {
        if (!isWanted(await tx.objectStore('assessments').get(assessmentId))) return done(false);
        const responses = tx.objectStore('responses');
        await tx.objectStore('assessments').delete(assessmentId);
        for (const key of await responses.index('by-assessment').getAllKeys(assessmentId)) {
          await responses.delete(key);
        }
        rememberPurged(assessmentId);
        return done(true);
      });
    }),
  );
}

export function removeRecord(
  repository: Repository,
  store: StoreName,
  key: IDBValidKey,
): Promise<Result<null, StorageProblem>> {
  return storageOnly(
    repository.inDatabase((db) => {
      const tx = db.transaction(store, 'readwrite', durable);
      return completed(tx, async () => {
        await tx.store.delete(key);
        return done(null);
      });
    }),
  );
}

/** Nothing stored can refuse to be deleted: what goes wrong is the storage. */
async function storageOnly<Value>(
  outcome: Promise<Result<Value, WriteRefusal<never>>>,
): Promise<Result<Value, StorageProblem>> {
  const written = await outcome;
  if (written.ok) return written;
  const { refusal } = written;
  return refused(refusal.kind === 'storage' ? refusal.problem : { kind: 'failed', detail: refusal.kind });
}
