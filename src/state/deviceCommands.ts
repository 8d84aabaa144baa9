/** What a person can do to what is stored on the device. */
import type { StorageProblem, StoreName } from '../storage';
import { clearDatabase } from '../storage/clearDatabase';
import { purge, removeRecord } from '../storage/removal';
import {
  forgetEverything,
  loadSession,
  rememberReturning,
  repository,
  saveQueue,
  tellOtherTabs,
  useSession,
} from './session';

/** Deletes an assessment and its responses for good, since a person has asked for it. */
export async function purgeAssessment(id: string): Promise<StorageProblem | null> {
  const problem = await removeForGood(id);
  useSession.setState({ deletionProblem: problem });
  return problem;
}

/**
 * Deletes an assessment and its responses for good, and with them what waits to be written to them.
 * @param isWanted is handed what is stored of it, when it comes to it; where it is not wanted, all is read anew
 */
export async function removeForGood(
  id: string,
  isWanted?: (stored: unknown) => boolean,
): Promise<StorageProblem | null> {
  const responseIds = Object.values(useSession.getState().responses)
    .filter(({ assessmentId }) => assessmentId === id)
    .map((response) => response.id);
  const ended = await saveQueue.setAside([id, ...responseIds]);
  const purged = await purge(repository, id, isWanted);
  ended(purged.ok && purged.value);
  if (!purged.ok) return purged.refusal;
  if (!purged.value) {
    await loadSession();
    return null;
  }
  tellOtherTabs([id, ...responseIds]);
  useSession.setState(({ assessments, responses }) => ({
    assessments: omit(assessments, ({ id: other }) => other === id),
    responses: omit(responses, ({ assessmentId }) => assessmentId === id),
  }));
  rememberReturning();
  return null;
}

export function dismissRefusedByStored(): void {
  useSession.setState({ refusedByStored: false });
}

/** Removes a record that cannot be read, after the person has saved it or let it go. */
export async function removeUnreadable(store: StoreName, key: IDBValidKey): Promise<StorageProblem | null> {
  const removed = await removeRecord(repository, store, key);
  useSession.setState({ deletionProblem: removed.ok ? null : removed.refusal });
  if (!removed.ok) return removed.refusal;
  await loadSession();
  return null;
}

/** Deletes the database with all that is in it. What else the app has left here is gone with `clearing.ts`. */
export async function clearDevice(): Promise<StorageProblem | null> {
  const cleared = await clearDatabase(repository);
  if (!cleared.ok) return cleared.refusal;
  forgetEverything();
  tellOtherTabs('cleared');
  return null;
}

/** Tries again to read what is stored. */
export function reopenStorage(): Promise<void> {
  return loadSession();
}

/** Tries again to write what could not be written. */
export function retrySaving(): void {
  saveQueue.retry();
}

function omit<Value>(
  values: Readonly<Record<string, Value>>,
  unwanted: (value: Value) => boolean,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => !unwanted(value)));
}
