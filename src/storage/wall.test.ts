// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Live, readMessage, readWall, writeWall } from './wall';

const hour = 3_600_000;
const live: Live = {
  roundId: 'r1',
  slide: 'published K1',
  steps: { 'published K1': 2 },
  black: false,
  clock: { point: 'figures', spent: { welcome: 60_000 }, since: 1000 },
  turn: 7,
  at: 5 * hour,
};

beforeEach(() => {
  localStorage.clear();
  vi.restoreAllMocks();
});

describe('where a workshop was left', () => {
  it('is found again, for the round that it was', () => {
    writeWall(live);
    expect(readWall('r1', 5 * hour + 1)).toEqual(live);
    expect(readWall('r2', 5 * hour + 1)).toBeNull();
  });

  it('is forgotten on request, and after twelve hours', () => {
    writeWall(live);
    expect(readWall('r1', 17 * hour - 1)).toEqual(live);
    expect(readWall('r1', 17 * hour)).toBeNull();
    writeWall(null);
    expect(readWall('r1', 5 * hour)).toBeNull();
    expect(localStorage).toHaveLength(0);
  });

  it.each([
    ['no JSON', '{'],
    ['another thing', '[1]'],
    ['a step below nothing', JSON.stringify({ ...live, steps: { a: -1 } })],
    ['a slide as long as a book', JSON.stringify({ ...live, slide: 'x'.repeat(81) })],
    ['time that ran backwards', JSON.stringify({ ...live, clock: { ...live.clock, spent: { a: -1 } } })],
    ['a turn in between', JSON.stringify({ ...live, turn: 0.5 })],
  ])('is nowhere where there is %s', (_, stored) => {
    localStorage.setItem('kommunespejl.wall', stored);
    expect(readWall('r1', 5 * hour)).toBeNull();
  });

  it('is nowhere where the browser keeps nothing, and nothing breaks', () => {
    vi.stubGlobal('localStorage', undefined);
    writeWall(live);
    expect(readWall('r1', 5 * hour)).toBeNull();
    vi.unstubAllGlobals();
  });
});

describe('what a window says', () => {
  it.each([
    { kind: 'live', live },
    { kind: 'here', from: 'w', role: 'wall', roundId: 'r1', asks: true },
    { kind: 'gone', from: 'w' },
  ])('is read: $kind', (message) => {
    expect(readMessage(message)).toEqual(message);
  });

  it.each([
    null,
    'live',
    { kind: 'note' },
    { kind: 'live' },
    { kind: 'live', live: { ...live, black: 1 } },
    { kind: 'here', from: 'w', role: 'guest', roundId: 'r1', asks: true },
    { kind: 'gone', from: 5 },
  ])('is nothing of ours: %j', (message) => {
    expect(readMessage(message)).toBeNull();
  });
});
