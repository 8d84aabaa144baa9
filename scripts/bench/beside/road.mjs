/** One road through a page: opened anew, first click, 26 answers, results. Everything measured on the way is handed back. */
import { inPage, quietNetwork } from '../page.mjs';
import { themes } from '../records.mjs';
import { clickAt, clickWhenTold, countBytes, heapSize, scriptTime } from './browser.mjs';
import { watching } from './watch.mjs';

/** How long a reader looks at a page before going on to the results, in milliseconds. */
const LOOKED = 2000;

/**
 * Opens a page and clicks its first control until that changes the page.
 * @returns milliseconds to the first contentful paint, to the paint of the change and to that of what the click was
 * for, and bytes until the last of these
 */
export function opening(browser, page, condition, { statements = 26, again = false } = {}) {
  return onPage(browser, page, condition, { statements, again }, async (opened) => opened);
}

/**
 * Opens a page, gives 26 answers theme by theme, and goes on to the results.
 * @returns what `opening` does, and: milliseconds from the click on each answer to its paint, and of script for it;
 * bytes of the heap after the last one; milliseconds from the click to the first of the results, and to all of them
 */
export function road(browser, page, condition, { statements = 26 } = {}) {
  return onPage(browser, page, condition, { statements, again: false }, async (opened, tab, cdp) => {
    await settled(tab);
    const answers = await answering(tab, cdp);
    const heap = await heapSize(cdp);
    const [first, all] = await results(page, tab, cdp);
    return { ...opened, ...answers, heap, first, all };
  });
}

/** Opens a page and clicks its first control a single time, as soon as it has been painted. @returns whether it came to anything */
export function oneClick(browser, page, condition) {
  const how = { statements: 26, again: false, once: true };
  return onPage(browser, page, condition, how, async () => true).catch((error) => {
    if (error.name === 'TimeoutError') return false;
    throw error;
  });
}

function onPage(browser, page, condition, { statements, again, once = false }, measure) {
  const script = { content: watching(page.eyes, { once, statements }) };
  const visit = again ? visited(page.address) : null;
  const how = { records: page.records, condition, script, visit };
  return inPage(browser, page.origin, how, async (tab, cdp) => {
    const bytes = countBytes(cdp);
    await cdp.send('Performance.enable');
    await clickWhenTold(cdp);
    await tab.goto(page.address, { waitUntil: 'commit' });
    // The browser tells of its first paint some time after it.
    await tab.waitForFunction(
      () =>
        globalThis.beside.arrived !== null &&
        performance.getEntriesByName('first-contentful-paint').length > 0,
      undefined,
      { timeout: once ? 20_000 : 60_000 },
    );
    const fetched = bytes();
    const opened = await tab.evaluate(() => ({
      painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
      usable: globalThis.beside.usable,
      arrived: globalThis.beside.arrived,
    }));
    return measure({ ...opened, bytes: fetched }, tab, cdp);
  });
}

/** An earlier visit, from which the browser keeps what it will. */
const visited = (address) => async (tab) => {
  await tab.goto(address);
  await settled(tab);
};

/** Nothing has been asked of the network for a second, a service worker has all it needs, and the browser is idle. */
async function settled(tab) {
  await quietNetwork(tab);
  await tab.evaluate(async () => {
    if ((await navigator.serviceWorker?.getRegistration()) !== undefined) await navigator.serviceWorker.ready;
  });
  await tab.evaluate(() => new Promise((done) => requestIdleCallback(done)));
}

async function answering(tab, cdp) {
  const times = [];
  const scripts = [];
  for (const [index, { items }] of themes.entries()) {
    if (index > 0) {
      await clickAt(cdp, await placeOf(tab, 'wayOn', []));
      await tab.waitForFunction((id) => globalThis.beside.eyes.answerOf(id, 0) !== null, items[0].id);
    }
    for (const { id } of items) {
      // A different answer each time, as people give them; the first statement has its first answer already.
      const choice = (times.length + 1) % 5;
      const place = await placeOf(tab, 'answerOf', [id, choice]);
      await tab.evaluate(
        ([...asked]) => globalThis.beside.arm([() => globalThis.beside.eyes.given(...asked)]),
        [id, choice, times.length + 1],
      );
      const before = await workOf(tab, cdp);
      await clickAt(cdp, place);
      const [took] = await tab.evaluate(() => globalThis.beside.timed);
      await tab.evaluate(() => new Promise((done) => setTimeout(() => requestIdleCallback(done), 50)));
      times.push(took);
      scripts.push((await workOf(tab, cdp)) - before);
      // What comes later is fetched once the first answer has been given, and not while the others are timed.
      if (times.length === 1) await settled(tab);
    }
  }
  return { times, scripts };
}

/** Milliseconds of script so far, without those of the stopwatch. */
async function workOf(tab, cdp) {
  return (await scriptTime(cdp)) - (await tab.evaluate(() => globalThis.beside.spent));
}

async function results({ overview }, tab, cdp) {
  if (overview) {
    await tab.evaluate(() => {
      location.hash = '#/';
    });
  }
  await tab.waitForFunction(() => globalThis.beside.eyes.wayToResults() !== null);
  await settled(tab);
  await tab.waitForTimeout(LOOKED);
  const place = await placeOf(tab, 'wayToResults', []);
  await tab.evaluate(() => {
    const { arm, eyes } = globalThis.beside;
    arm([() => eyes.drawn() !== '', () => eyes.drawn() === 'all']);
  });
  await clickAt(cdp, place);
  return tab.evaluate(() => globalThis.beside.timed);
}

/** Brings what is to be clicked into the middle of the window, points at it, and says where it lies. */
async function placeOf(tab, name, asked) {
  const place = await tab.evaluate(
    async ([name, asked]) => {
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      const target = globalThis.beside.eyes[name](...asked);
      target.scrollIntoView({ block: 'center', behavior: 'instant' });
      await frame();
      await frame();
      const { left, top, width, height } = target.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    },
    [name, asked],
  );
  await tab.mouse.move(place.x, place.y);
  await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return place;
}
