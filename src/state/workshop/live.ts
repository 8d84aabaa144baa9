/**
 * Keeps all windows of a workshop in step: the wall, a second wall, the facilitator's window. Whoever acts says so over
 * a BroadcastChannel, and the last act stands everywhere. A window that comes later asks the others, and finds in
 * storage where the workshop was left if there are none.
 */
import { create } from 'zustand';
import { asText } from '../../domain/assessment/mergeResponse';
import {
  type Live,
  type Message,
  readMessage,
  readWall,
  type WindowRole,
  writeWall,
} from '../../storage/wall';
import { newId } from '../environment';

export type { Live, WindowRole };

/** How often a window says that it is there, and after how long in silence it is taken to be gone, in milliseconds. */
const beat = 1000;
const silence = 3500;

interface State {
  readonly live: Live;
  /** The other windows by their id. */
  readonly others: Readonly<Record<string, { readonly role: WindowRole; readonly seen: number }>>;
}

const begun = (roundId: string): Live => ({
  roundId,
  slide: null,
  steps: {},
  black: false,
  clock: { point: '', spent: {}, since: null },
  turn: 0,
  at: 0,
});

const useStore = create<State>(() => ({ live: begun(''), others: {} }));

const me = newId();
let channel: BroadcastChannel | null = null;
let role: WindowRole = 'wall';

export const useLive = (): Live => useStore(({ live }) => live);

/** Whether another window of this workshop is open in the role. */
export const useHasOther = (wanted: WindowRole): boolean =>
  useStore(({ others }) => Object.values(others).some((other) => other.role === wanted));

const liveNow = (): Live => useStore.getState().live;

/** Whether windows can be kept in step here at all. */
export const canBeInStep = (): boolean => 'BroadcastChannel' in globalThis;

/** Where this workshop stands, before a window has joined it: for the first picture. */
export function findPlace(roundId: string): void {
  if (liveNow().roundId !== roundId) {
    useStore.setState({ live: readWall(roundId, Date.now()) ?? begun(roundId), others: {} });
  }
}

/** This window takes part. Returns what it does when it leaves. */
export function join(roundId: string, as: WindowRole): () => void {
  role = as;
  findPlace(roundId);
  channel = canBeInStep() ? new BroadcastChannel('kommunespejl.wall') : null;
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => hear(readMessage(data)));
  const sayHere = (asks: boolean) => say({ kind: 'here', from: me, role, roundId, asks });
  sayHere(true);
  const beating = setInterval(() => {
    sayHere(false);
    dropSilent();
  }, beat);
  const leave = () => say({ kind: 'gone', from: me });
  addEventListener('pagehide', leave);
  return () => {
    leave();
    clearInterval(beating);
    removeEventListener('pagehide', leave);
    channel?.close();
    channel = null;
    useStore.setState({ others: {} });
  };
}

/** Changes where the workshop stands, in every window. */
export function act(change: (live: Live) => Partial<Live>): void {
  const { live } = useStore.getState();
  const next = { ...live, ...change(live), turn: live.turn + 1, at: Date.now() };
  useStore.setState({ live: next });
  say({ kind: 'live', live: next });
  writeWall(next);
}

/** Where the workshop stands is forgotten in every window: a rehearsal begins anew. */
export function forgetPlace(): void {
  const { slide, steps, black, clock } = begun('');
  act(() => ({ slide, steps, black, clock }));
  writeWall(null);
}

/** The workshop's place is forgotten where no other window holds it: the next one begins anew. */
export function forgetPlaceIfAlone(): void {
  const { others, live } = useStore.getState();
  if (Object.keys(others).length > 0 || live.clock.since !== null) return;
  writeWall(null);
  useStore.setState({ live: begun('') });
}

function say(message: Message): void {
  channel?.postMessage(message);
}

function hear(message: Message | null): void {
  const { live, others } = useStore.getState();
  switch (message?.kind) {
    case 'live': {
      const told = message.live;
      if (told.roundId !== live.roundId) return;
      const difference = compareLive(told, live);
      if (difference > 0) useStore.setState({ live: told });
      // Whoever is behind is told where the workshop stands.
      else if (difference < 0) say({ kind: 'live', live });
      return;
    }
    case 'here':
      if (message.roundId !== live.roundId) return;
      useStore.setState({
        others: { ...others, [message.from]: { role: message.role, seen: Date.now() } },
      });
      if (message.asks) {
        say({ kind: 'here', from: me, role, roundId: live.roundId, asks: false });
        say({ kind: 'live', live });
      }
      return;
    case 'gone': {
      const { [message.from]: _, ...rest } = others;
      useStore.setState({ others: rest });
    }
  }
}

/** Above zero where the first stands; at the same turn and moment it does not matter which, if all choose the same. */
function compareLive(one: Live, other: Live): number {
  const [a, b] = [asText(one), asText(other)];
  return one.turn - other.turn || one.at - other.at || (a > b ? 1 : a < b ? -1 : 0);
}

/** A window that was killed does not say that it goes. */
function dropSilent(): void {
  const { others } = useStore.getState();
  const now = Date.now();
  const heard = Object.entries(others).filter(([, { seen }]) => now - seen < silence);
  if (heard.length < Object.keys(others).length) useStore.setState({ others: Object.fromEntries(heard) });
}
