// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

type Module = typeof import('./fullScreen');
let page: Module;

/** As browsers do it: the page is changed first, the promise is kept then, and the event comes with a later picture. */
const full = { now: false, refuses: false };
const change = async (to: boolean) => {
  await null;
  if (full.refuses) throw new TypeError('refused');
  full.now = to;
};
const tell = () => document.dispatchEvent(new Event('fullscreenchange'));
const settled = () => new Promise((resolve) => setTimeout(resolve));

async function enter() {
  page.enterFullScreen();
  await settled();
  tell();
}

async function leave() {
  page.leaveFullScreen();
  await settled();
}

/** By the key that the page does not hear of. */
function readerEnds() {
  full.now = false;
  tell();
}

const walls: (() => void)[] = [];

/** A wall that has come, and how often it has heard that the reader ended full screen. */
function wall() {
  const ended = vi.fn();
  walls.push(page.onFullScreenEnded(ended));
  return ended;
}

function wallsGo() {
  for (const gone of walls.splice(0)) gone();
}

beforeEach(async () => {
  Object.defineProperty(document, 'fullscreenElement', {
    configurable: true,
    get: () => (full.now ? document.documentElement : null),
  });
  Object.assign(full, { now: false, refuses: false });
  document.documentElement.requestFullscreen = () => change(true);
  document.exitFullscreen = () => change(false);
  vi.resetModules();
  page = await import('./fullScreen');
});
afterEach(wallsGo);

describe('the end of full screen', () => {
  it('is told where the reader ends it by the browser’s own means', async () => {
    const ended = wall();
    await enter();
    expect(page.isFullScreen()).toBe(true);
    expect(ended).not.toHaveBeenCalled();
    readerEnds();
    expect(ended).toHaveBeenCalledTimes(1);
  });

  it('is not told where the page asked for it, also twice before it has come', async () => {
    const ended = wall();
    await enter();
    page.leaveFullScreen();
    page.leaveFullScreen();
    await settled();
    tell();
    expect(page.isFullScreen()).toBe(false);
    expect(ended).not.toHaveBeenCalled();
  });

  it('is not told where the page asked twice, and was refused the second time since it had ended', async () => {
    const ended = wall();
    await enter();
    page.leaveFullScreen();
    document.exitFullscreen = () => Promise.reject(new TypeError('not in full screen'));
    page.leaveFullScreen();
    await settled();
    tell();
    expect(ended).not.toHaveBeenCalled();
  });

  it('is told after F was pressed twice and the event came between', async () => {
    const ended = wall();
    await enter();
    await leave();
    tell();
    await enter();
    expect(ended).not.toHaveBeenCalled();
    readerEnds();
    expect(ended).toHaveBeenCalledTimes(1);
  });

  it('is told after F was pressed twice, so fast that the page was full again before the event', async () => {
    const ended = wall();
    await enter();
    await leave();
    await enter();
    expect(ended).not.toHaveBeenCalled();
    readerEnds();
    expect(ended).toHaveBeenCalledTimes(1);
  });

  it('is not told where F is pressed twice and the event comes before the page is full again', async () => {
    const ended = wall();
    await enter();
    await leave();
    page.enterFullScreen();
    tell();
    await settled();
    tell();
    expect(ended).not.toHaveBeenCalled();
  });

  it('is told on the next wall, where the one before was gone when its own end came', async () => {
    const before = wall();
    await enter();
    page.leaveFullScreen();
    wallsGo();
    await settled();
    tell();
    await enter();
    const next = wall();
    readerEnds();
    expect(before).not.toHaveBeenCalled();
    expect(next).toHaveBeenCalledTimes(1);
  });

  it('is told where the browser had refused to end it before', async () => {
    const ended = wall();
    await enter();
    full.refuses = true;
    await leave();
    full.refuses = false;
    readerEnds();
    expect(ended).toHaveBeenCalledTimes(1);
  });
});

it('the page stays in its window where there is no full screen, or where it is refused', async () => {
  full.refuses = true;
  await enter();
  expect(page.isFullScreen()).toBe(false);
  full.refuses = false;
  Object.assign(document.documentElement, { requestFullscreen: undefined });
  await enter();
  expect(page.isFullScreen()).toBe(false);
});
