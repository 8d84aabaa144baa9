/** What the tests of the session share: a device, what lies on it, and another tab. Imported by tests only. */
import type { Response } from '../../domain/assessment';
import { createRepository, type Loaded, type Repository } from '../../storage';
import { clearDevice } from '../deviceCommands';
import { loadSession, saveQueue, useSession } from '../session';
import { type Respondent, startAssessment } from '../startAssessment';

/** The session as a page that has just been opened on an empty device. */
export async function freshDevice(): Promise<void> {
  await saved();
  await clearDevice();
  useSession.setState({ loadProblem: null, givenUp: null, heldByOtherTab: false, refusedByStored: false });
  await loadSession();
}

/** Waits until nothing is being written any more, be it that it could not be. */
export async function saved(): Promise<void> {
  while (useSession.getState().save.kind === 'saving') await nextTurn();
}

export const nextTurn = () => new Promise((resolve) => setTimeout(resolve));

/** Another tab: it knows the same database and nothing of this session. */
export const otherTab = (): Repository =>
  createRepository({ onGivenUp: () => undefined, onHeld: () => undefined });

/** What lies on the device, as the next visit will find it. */
export async function stored(): Promise<Loaded> {
  const loaded = await otherTab().load();
  if (!loaded.ok) throw new Error(loaded.refusal.detail);
  return loaded.value;
}

const employee: Respondent = { role: 'employee', department: null };

/** A self-assessment with its first response, both stored. */
export async function started(): Promise<{ readonly assessment: string; readonly response: string }> {
  const ids = startAssessment(
    {
      subject: { kind: 'municipality', code: '0751', name: 'Aarhus Kommune' },
      title: 'Forår',
      form: 'short',
    },
    employee,
  );
  await saved();
  return ids;
}

export function assessmentIn(id: string) {
  const assessment = useSession.getState().assessments[id];
  if (assessment === undefined) throw new Error(`no assessment ${id}`);
  return assessment;
}

export function responseIn(id: string): Response {
  const response = useSession.getState().responses[id];
  if (response === undefined) throw new Error(`no response ${id}`);
  return response;
}

export const saveKind = () => useSession.getState().save.kind;
export const waiting = () => saveQueue.waiting;
