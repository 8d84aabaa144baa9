/** What a person can do to what is stored on the device. */
import type { StorageProblem, StoreName } from '../storage';
import {
  forgetEverything,
  loadSession,
  rememberReturning,
  repository,
  saveQueue,
  useSession,
} from './session';

/** Deletes an assessment and its responses for good, and with them what waits to be written to them. */
export async function purgeAssessment(id: string): Promise<StorageProblem | null> {
  const responseIds = Object.values(useSession.getState().responses)
    .filter(({ assessmentId }) => assessmentId === id)
    .map((response) => response.id);
  const ended = await saveQueue.setAside([id, ...responseIds]);
  const purged = await repository.purge(id);
  ended(purged.ok);
  useSession.setState({ deletionProblem: purged.ok ? null : purged.refusal });
  if (!purged.ok) return purged.refusal;
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
  const removed = await repository.removeRecord(store, key);
  useSession.setState({ deletionProblem: removed.ok ? null : removed.refusal });
  if (!removed.ok) return removed.refusal;
  await loadSession();
  return null;
}

/**
 * Deletes every self-assessment with all that belongs to it, and what has been remembered of deleted ones. The
 * reader's own choices stay (language, theme, single keys, group size, tour), and so do the places on pages, which
 * go with the tab.
 */
export async function clearDevice(): Promise<StorageProblem | null> {
  const cleared = await repository.clear();
  if (!cleared.ok) return cleared.refusal;
  forgetEverything();
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
