/**
 * What the app holds of the database: all assessments and responses, how saving goes, and what could not be
 * read. The store holds values; the `…Commands.ts` change them.
 */
import { create } from 'zustand';
import type { Assessment, Response } from '../domain/assessment';
import {
  createRepository,
  type GivenUp,
  type StorageProblem,
  type UnreadableRecord,
  writePreference,
} from '../storage';
import { now } from './environment';
import { createSaveQueue, type SaveState } from './saveQueue';

export interface Session {
  readonly status: 'loading' | 'ready';
  /** Why the database could not be read; the app then works in memory. */
  readonly loadProblem: StorageProblem | null;
  /** This tab has had to let go of the database. */
  readonly givenUp: GivenUp | null;
  /** An older tab holds the database, so that this one waits. */
  readonly heldByOtherTab: boolean;
  /** A change was refused by what another tab had stored; what is shown has been read anew. */
  readonly refusedByStored: boolean;
  /** Why something could not be deleted. */
  readonly deletionProblem: StorageProblem | null;
  readonly save: SaveState;
  /** By id. */
  readonly assessments: Readonly<Record<string, Assessment>>;
  readonly responses: Readonly<Record<string, Response>>;
  readonly unreadable: readonly UnreadableRecord[];
}

const nothing = { assessments: {}, responses: {}, unreadable: [] } as const;

export const useSession = create<Session>(() => ({
  status: 'loading',
  loadProblem: null,
  givenUp: null,
  heldByOtherTab: false,
  refusedByStored: false,
  deletionProblem: null,
  save: { kind: 'untouched' },
  ...nothing,
}));

export const repository = createRepository({
  onHeld: () => useSession.setState({ heldByOtherTab: true }),
  onGivenUp: (why) => {
    useSession.setState({ givenUp: why });
    // Cleared in another tab: what was here is gone by a person's wish, and is not written again.
    if (why === 'cleared') forgetEverything();
  },
});

/** To the other tabs; none before the app has been started. */
let channel: BroadcastChannel | null = null;

export const saveQueue = createSaveQueue({
  now,
  onState: (save) => {
    // What has been written has been written to an open database.
    useSession.setState(save.kind === 'saved' ? { save, givenUp: null } : { save });
    if (save.kind === 'saved') channel?.postMessage('stored');
  },
  later: (run) => {
    setTimeout(run, 10_000);
  },
});

/** Reads everything anew. Changes that wait to be written are kept: their records stay as they are here. */
export async function loadSession(): Promise<void> {
  const loaded = await repository.load();
  if (!loaded.ok) {
    useSession.setState({ status: 'ready', loadProblem: loaded.refusal });
    return;
  }
  const session = useSession.getState();
  const { assessments, responses, unreadable } = loaded.value;
  useSession.setState({
    status: 'ready',
    loadProblem: null,
    // It has been opened again, and read.
    givenUp: null,
    heldByOtherTab: false,
    unreadable,
    assessments: { ...read(assessments, session.assessments, areSame), ...waitingOf(session.assessments) },
    responses: { ...read(responses, session.responses, areSameRevision), ...waitingOf(session.responses) },
  });
  rememberReturning();
}

/**
 * Keeps up with other tabs: they tell when they have stored something, and a tab that was hidden looks for
 * itself.
 */
export function followOtherTabs(): void {
  if ('BroadcastChannel' in globalThis) {
    channel = new BroadcastChannel('kommunespejl');
    channel.addEventListener('message', () => void loadSession());
  }
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void loadSession();
  });
}

/** The browser asks before it closes a tab that holds something that is not stored. */
export function askBeforeLosing(): void {
  addEventListener('beforeunload', (event) => {
    if (saveQueue.waiting > 0) event.preventDefault();
  });
}

/** Empties what is shown, e.g. after everything has been cleared. */
export function forgetEverything(): void {
  saveQueue.drop();
  useSession.setState({ ...nothing, save: { kind: 'untouched' } });
  rememberReturning();
}

/** Lets the next visit's first paint know whether there is a list to show. */
export function rememberReturning(): void {
  const any = Object.values(useSession.getState().assessments).some(({ deletedAt }) => deletedAt === null);
  writePreference('returning', any ? '1' : null);
}

/**
 * What has been read, by id. What is as it was stays the value it was, so that nothing is made of it anew: a large
 * round would be counted again each time its reader comes back to the tab.
 */
function read<Value extends { readonly id: string }>(
  values: readonly Value[],
  known: Readonly<Record<string, Value>>,
  isSame: (a: Value, b: Value) => boolean,
): Record<string, Value> {
  return Object.fromEntries(
    values.map((value) => {
      const before = known[value.id];
      return [value.id, before !== undefined && isSame(before, value) ? before : value];
    }),
  );
}

/** Small, and one of them may change without its time: through the gate all come with their keys in one order. */
const areSame = (a: Assessment, b: Assessment): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Each change of a response makes another revision of it. */
const areSameRevision = (a: Response, b: Response): boolean =>
  a.revision === b.revision && a.changed === b.changed && a.roundId === b.roundId;

function waitingOf<Value>(known: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(known).filter(([id]) => saveQueue.holds(id)));
}
