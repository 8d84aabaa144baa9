/**
 * Drives WebKitGTK by its own WebDriver, on a screen of its own. Names and roles are those that the engine
 * computes. What the page reports is read from the moment a page has been loaded.
 */
import { spawn } from 'node:child_process';
import { freePort } from '../serve.mjs';
import { inWords, PATIENCE } from './driver.mjs';
import {
  beginListening,
  bringToMiddle,
  chooseOption,
  elementsWithText,
  MAY_HAVE_ROLE,
  reported,
  shownElements,
  textOf,
} from './inPage.mjs';
import { beginSession, Refused, untilReady } from './webdriver.mjs';

/** @param programs `{ webDriver, miniBrowser, xvfb }`; `xvfb` is `null` where there is a screen */
export async function webkitDriver({ webDriver, miniBrowser, xvfb }) {
  const port = await freePort();
  const command = [...(xvfb === null ? [] : [xvfb, '-a']), webDriver, `--port=${port}`];
  // A group of its own, so that the screen ends with the driver.
  const running = spawn(command[0], command.slice(1), { detached: true, stdio: 'ignore' });
  const endAll = () => process.kill(-running.pid);
  try {
    await untilReady(`http://127.0.0.1:${port}`, PATIENCE);
    const session = await beginSession(`http://127.0.0.1:${port}`, {
      'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
    });
    await session.resize(1280, 900);
    const close = () => session.end().finally(endAll);
    return { version: session.version, driver: { ...driverOf(session), close } };
  } catch (error) {
    endAll();
    throw error;
  }
}

/** @returns {Omit<import('./driver.mjs').Driver, 'close'>} */
function driverOf(session) {
  const problems = [];
  const gather = async () => problems.push(...(await session.run(reported)));
  const anew = async (load) => {
    await gather();
    await load();
    await session.run(beginListening);
  };
  const doAt = (place, act) => retry(inWords(place), async () => act(await only(session, place)));
  const holdsAt = (place, fits) =>
    doAt(place, async (element) => {
      if (!(await fits(element))) throw new NotYet('it is there, but not as it should be');
    });
  return {
    open: (address) => anew(() => session.open(address)),
    reload: () => anew(() => session.reload()),
    click: (place) =>
      doAt(place, async (element) => {
        // What the driver brings to the very edge by itself, it then does not always hit.
        await session.run(bringToMiddle, element);
        await session.click(element);
      }),
    type: (place, text) =>
      doAt(place, async (element) => {
        await session.clear(element);
        await session.type(element, text);
      }),
    choose: (place, option) => holdsAt(place, (element) => session.run(chooseOption, element, option)),
    sees: (place) => doAt(place, () => undefined),
    seesChecked: (place) => holdsAt(place, (element) => session.run((radio) => radio.checked, element)),
    seesValue: (place, value) =>
      holdsAt(place, async (element) => (await session.run((field) => field.value, element)) === value),
    reads: (place, text) =>
      holdsAt(place, async (element) => {
        const all = await session.run(textOf, element);
        return typeof text === 'string' ? all.includes(spaced(text)) : text.test(all);
      }),
    problems: async () => {
      await gather();
      return problems;
    },
  };
}

/** What is looked for is not there, or not as it should be, and may yet come. */
class NotYet extends Error {}

/** The one element at a place. */
async function only(session, { role, name, text, within }) {
  const inside = within === undefined ? null : await only(session, within);
  const found =
    role === undefined
      ? await session.run(elementsWithText, spaced(text), inside)
      : await withRole(session, role, name, inside);
  if (found.length === 1) return found[0];
  throw new NotYet(found.length === 0 ? 'it is not there' : `there are ${found.length} of them`);
}

async function withRole(session, role, name, inside) {
  const selector = MAY_HAVE_ROLE[role];
  if (selector === undefined) throw new Error(`inPage.mjs does not say what may be a ${role}.`);
  const found = [];
  for (const element of await session.run(shownElements, selector, inside)) {
    const computed = await session.roleOf(element);
    if (computed !== role && computed !== CALLS[role]) continue;
    if (name === undefined || fits(name, await session.nameOf(element))) found.push(element);
  }
  return found;
}

/** Roles that WebKit has another word for: a list of the browser's own is a button to it. */
const CALLS = { combobox: 'button', img: 'image' };

function fits(wanted, name) {
  return typeof wanted === 'string' ? spaced(name) === spaced(wanted) : wanted.test(spaced(name));
}

const spaced = (text) => text.replace(/\s+/g, ' ').trim();

/** Tries until it succeeds; while the page changes, elements go and new ones come. */
async function retry(what, act) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof NotYet || error instanceof Refused)) throw error;
      if (Date.now() > end) throw new Error(`${what}: ${error.message}`);
      await new Promise((done) => setTimeout(done, 50));
    }
  }
}
