// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reading, stopReading } from '../testing/reading';

type Module = typeof import('./live');

const windows: (() => void)[] = [];

/** A window of its own: the module anew, with the same storage and the same channel. */
async function open(role: 'wall' | 'facilitator', roundId = 'r1') {
  vi.resetModules();
  const live: Module = await import('./live');
  const leave = live.join(roundId, role);
  windows.push(leave);
  const other = role === 'wall' ? 'facilitator' : 'wall';
  const at = reading(live.useLive);
  const hasOther = reading(() => live.useHasOther(other));
  // What is heard comes by itself, as it does in the app, and is waited for.
  isActing(false);
  const { act, forgetPlaceIfAlone } = live;
  return { leave, act, forgetPlaceIfAlone, at, hasOther };
}

const isActing = (is: boolean) => Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: is });
const heard = vi.waitFor;

beforeEach(() => localStorage.clear());
afterEach(() => {
  isActing(true);
  stopReading();
  for (const leave of windows.splice(0)) leave();
  vi.useRealTimers();
});

describe('the windows of a workshop', () => {
  it('stand where the last act was, whichever of them acted', async () => {
    const facilitator = await open('facilitator');
    const wall = await open('wall');
    facilitator.act(() => ({ slide: 'themes' }));
    await heard(() => expect(wall.at.latest.slide).toBe('themes'));
    wall.act(() => ({ black: true }));
    await heard(() => expect(facilitator.at.latest.black).toBe(true));
    await heard(() => expect(wall.at.latest).toEqual(facilitator.at.latest));
    expect(wall.at.latest).toMatchObject({ slide: 'themes', black: true, turn: 2 });
  });

  it('know of each other, and when one has gone', async () => {
    const facilitator = await open('facilitator');
    expect(facilitator.hasOther.latest).toBe(false);
    const wall = await open('wall');
    await heard(() => expect([facilitator.hasOther.latest, wall.hasOther.latest]).toEqual([true, true]));
    wall.leave();
    await heard(() => expect(facilitator.hasOther.latest).toBe(false));
  });

  it('take one that falls silent to be gone', async () => {
    const facilitator = await open('facilitator');
    const other = new BroadcastChannel('kommunespejl.wall');
    other.postMessage({ kind: 'here', from: 'killed', role: 'wall', roundId: 'r1', asks: false });
    await heard(() => expect(facilitator.hasOther.latest).toBe(true));
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 3500);
    await vi.waitFor(() => expect(facilitator.hasOther.latest).toBe(false), { timeout: 3000 });
    vi.restoreAllMocks();
    other.close();
  });

  it('of another round are none of theirs', async () => {
    const facilitator = await open('facilitator');
    const wall = await open('wall', 'r2');
    facilitator.act(() => ({ slide: 'themes' }));
    const again = await open('wall');
    await heard(() => expect(again.at.latest.slide).toBe('themes'));
    expect(wall.at.latest.slide).toBeNull();
  });

  it('leave it be when something else speaks on the channel', async () => {
    const facilitator = await open('facilitator');
    facilitator.act(() => ({ slide: 'themes' }));
    await heard(() => expect(facilitator.at.latest.turn).toBe(1));
    const other = new BroadcastChannel('kommunespejl.wall');
    for (const said of [null, 'live', { kind: 'live', live: { ...facilitator.at.latest, turn: 'x' } }])
      other.postMessage(said);
    other.postMessage({ kind: 'live', live: { ...facilitator.at.latest, slide: 'end', turn: 9 } });
    await heard(() => expect(facilitator.at.latest.slide).toBe('end'));
    other.close();
  });

  it('do not go back to what is earlier', async () => {
    const wall = await open('wall');
    wall.act(() => ({ slide: 'themes' }));
    wall.act(() => ({ slide: 'end' }));
    await heard(() => expect(wall.at.latest.turn).toBe(2));
    const { latest } = wall.at;
    const other = new BroadcastChannel('kommunespejl.wall');
    other.postMessage({ kind: 'live', live: { ...latest, slide: 'title', turn: 1, at: latest.at + 9 } });
    other.postMessage({ kind: 'live', live: { ...latest, slide: 'quiet', at: latest.at - 1 } });
    other.postMessage({ kind: 'live', live: { ...latest, slide: 'vote', at: latest.at + 1 } });
    await heard(() => expect(wall.at.latest.slide).toBe('vote'));
    other.close();
  });

  it('tell a window that is behind where the workshop stands', async () => {
    const facilitator = await open('facilitator');
    const heardHere: unknown[] = [];
    const other = new BroadcastChannel('kommunespejl.wall');
    other.addEventListener('message', ({ data }) => heardHere.push(data));
    facilitator.act(() => ({ slide: 'themes' }));
    facilitator.act(() => ({ slide: 'end' }));
    await heard(() => expect(facilitator.at.latest.turn).toBe(2));
    heardHere.length = 0;
    other.postMessage({ kind: 'live', live: { ...facilitator.at.latest, slide: 'title', turn: 1 } });
    await heard(() => expect(heardHere).toContainEqual({ kind: 'live', live: facilitator.at.latest }));
    other.close();
  });

  it('choose the same of two acts at the same moment', async () => {
    const wall = await open('wall');
    wall.act(() => ({ slide: 'themes' }));
    await heard(() => expect(wall.at.latest.turn).toBe(1));
    const { latest } = wall.at;
    const other = new BroadcastChannel('kommunespejl.wall');
    other.postMessage({ kind: 'live', live: { ...latest, slide: 'a' } });
    other.postMessage({ kind: 'live', live: { ...latest, slide: 'vote' } });
    await heard(() => expect(wall.at.latest.slide).toBe('vote'));
    other.close();
  });
});

describe('a window that comes later', () => {
  it('asks the others', async () => {
    const facilitator = await open('facilitator');
    facilitator.act(() => ({ slide: 'themes', steps: { themes: 1 } }));
    localStorage.clear();
    const wall = await open('wall');
    await heard(() => expect(wall.at.latest).toMatchObject({ slide: 'themes', steps: { themes: 1 } }));
  });

  it('finds where the workshop was left', async () => {
    const first = await open('wall');
    first.act(() => ({ slide: 'themes' }));
    first.leave();
    expect((await open('wall')).at.latest.slide).toBe('themes');
  });

  it('begins anew where the last one alone was left for good', async () => {
    const first = await open('wall');
    first.act(() => ({ slide: 'themes' }));
    first.forgetPlaceIfAlone();
    first.leave();
    expect((await open('wall')).at.latest.slide).toBeNull();
  });

  it.each([
    ['another window is open', true, null],
    ['the clock runs', false, 1],
  ])('finds the place all the same where %s', async (_, isOther, since) => {
    const first = await open('wall');
    if (isOther) {
      const second = await open('facilitator');
      await heard(() => expect([first.hasOther.latest, second.hasOther.latest]).toEqual([true, true]));
    }
    first.act(({ clock }) => ({ slide: 'themes', clock: { ...clock, since } }));
    first.forgetPlaceIfAlone();
    expect((await open('wall')).at.latest.slide).toBe('themes');
  });
});
