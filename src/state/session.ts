/**
 * What the app holds of the database: all assessments and responses, how saving goes, and what could not be
 * read. The store holds values; the `…Commands.ts` change them.
 */
import { create } from 'zustand';
import type { Assessment, Response } from '../domain/assessment';
import {
  createRepository,
  type GivenUp,
  type Loaded,
  type StorageProblem,
  type UnreadableRecord,
  wasPurged,
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
    // Nobody here asked for it: what is still there, once the browser has done what it does?
    if (why === 'closed') setTimeout(loadSession, 1000);
  },
});

/** To the other tabs; none before the app has been started. */
let channel: BroadcastChannel | null = null;

/** What other tabs are told: which records are stored anew or gone, or that everything has been cleared. */
export function tellOtherTabs(what: readonly string[] | 'cleared'): void {
  channel?.postMessage(what);
}

/** Runs it when the browser has not answered for five seconds. @returns what takes that back */
function whenSilent(run: () => void): () => void {
  const timer = setTimeout(run, 5000);
  return () => clearTimeout(timer);
}

export const saveQueue = createSaveQueue({
  now,
  onState: (save) => {
    // What has been written has been written to an open database.
    useSession.setState(save.kind === 'saved' ? { save, givenUp: null } : { save });
    // What could not be read before perhaps can be now.
    if (save.kind === 'saved' && useSession.getState().loadProblem !== null) void loadSession();
  },
  whenSilent,
  onWritten: tellOtherTabs,
  later: (run) => {
    setTimeout(run, 10_000);
  },
});

/**
 * Reads everything anew. Changes that wait to be written are kept: their records stay as they are here.
 * @param isSame whether a response is as it was
 */
export async function loadSession(isSame = areSameRevision): Promise<void> {
  const answered = whenSilent(() => {
    // An older tab that holds the database is told of by itself.
    if (useSession.getState().heldByOtherTab) return;
    // Until it answers the app works in memory; then this goes on below.
    useSession.setState({ status: 'ready', loadProblem: { kind: 'silent', detail: '' } });
  });
  const loaded = await repository.load();
  answered();
  if (!loaded.ok) {
    useSession.setState({ status: 'ready', loadProblem: loaded.refusal });
    return;
  }
  const known = useSession.getState();
  const lost = lostOf(known, loaded.value);
  useSession.setState({
    status: 'ready',
    loadProblem: null,
    // It has been opened again, and read.
    givenUp: null,
    heldByOtherTab: false,
    unreadable: loaded.value.unreadable,
    ...withRead(known, loaded.value, ({ id, assessmentId }) => !lost.includes(assessmentId ?? id), isSame),
  });
  rememberReturning();
  // What to do about it is not in the first load.
  if (lost.length > 0) {
    import('./lost').then(
      ({ holdLost }) => holdLost(lost, { repository, saveQueue, session: useSession.getState }),
      ignore,
    );
  }
}

/** Reads what another tab has told of. */
async function readTold(ids: readonly string[]): Promise<void> {
  const { status, loadProblem } = useSession.getState();
  const read = await repository.read(ids);
  // Where not all is well, all is looked at.
  if (status === 'loading' || loadProblem !== null || !read.ok || read.value.unreadable.length > 0) {
    return loadSession();
  }
  useSession.setState((known) => withRead(known, read.value, ({ id }) => ids.includes(id), areSameRevision));
  rememberReturning();
}

/**
 * Keeps up with other tabs: they tell what they have stored, and a tab that was hidden, or in a window that others
 * were before, looks for itself.
 */
export function followOtherTabs(): void {
  if ('BroadcastChannel' in globalThis) {
    channel = new BroadcastChannel('kommunespejl');
    channel.addEventListener('message', ({ data }: MessageEvent<readonly string[] | 'cleared'>) => {
      if (data !== 'cleared') void readTold(data);
      else {
        useSession.setState({ givenUp: 'cleared' });
        forgetEverything();
      }
    });
  } else addEventListener('focus', () => void loadSession());
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
 * The self-assessments this tab knows and the browser no longer has, though nobody has deleted them here: it may have
 * cleared up. They stay on the screen.
 */
function lostOf(known: Session, { assessments, unreadable }: Loaded): readonly string[] {
  const there = [...assessments.map(({ id }) => id), ...unreadable.map(({ key }) => key)];
  return Object.keys(known.assessments).filter(
    (id) => !there.includes(id) && !saveQueue.holds(id) && !wasPurged(id),
  );
}

/** @param isConcerned whether what was read says something of a record, be it that it is no longer there */
function withRead(
  known: Session,
  read: Loaded,
  isConcerned: (record: { readonly id: string; readonly assessmentId?: string }) => boolean,
  isSame: (a: Response, b: Response) => boolean,
): Pick<Session, 'assessments' | 'responses'> {
  return {
    assessments: merged(known.assessments, read.assessments, areSame, isConcerned),
    responses: merged(known.responses, read.responses, isSame, isConcerned),
  };
}

/**
 * What is known with what has been read, by id. What waits to be written stays as it is here. What is as it was stays
 * the value it was, so that nothing is made of it anew: a large round would be counted again each time its reader
 * comes back to the tab.
 */
function merged<Value extends { readonly id: string }>(
  known: Readonly<Record<string, Value>>,
  values: readonly Value[],
  isSame: (a: Value, b: Value) => boolean,
  isConcerned: (value: Value) => boolean,
): Record<string, Value> {
  const kept = Object.values(known).filter((value) => saveQueue.holds(value.id) || !isConcerned(value));
  const read = values
    .filter(({ id }) => !saveQueue.holds(id))
    .map((value) => {
      const before = known[value.id];
      return before !== undefined && isSame(before, value) ? before : value;
    });
  return Object.fromEntries([...kept, ...read].map((value) => [value.id, value]));
}

/** Small, and one of them may change without its time: through the gate all come with their keys in one order. */
const areSame = (a: Assessment, b: Assessment): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Each change of a response makes another revision of it. */
const areSameRevision = (a: Response, b: Response): boolean =>
  a.revision === b.revision && a.changed === b.changed && a.roundId === b.roundId;

const ignore = (): undefined => undefined;
