/** As much of W3C WebDriver as the road needs, over fetch. */

/** WebDriver's own name for an element in JSON. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** What the browser refused, with WebDriver's code for it: `no such element`, `stale element reference`. */
export class Refused extends Error {
  constructor({ error, message }) {
    super(`${error} ${message}`.trim());
    this.code = error;
  }
}

/**
 * Begins a session at a running driver.
 * @param address where the driver listens
 * @param capabilities what the session must have
 */
export async function beginSession(address, capabilities) {
  const call = async (method, path, body) => {
    const response = await fetch(`${address}${path}`, {
      method,
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Refused(value);
    return value;
  };
  const began = await call('POST', '/session', { capabilities: { alwaysMatch: capabilities } });
  const session = `/session/${began.sessionId}`;
  const of = (element) => `${session}/element/${element[ELEMENT]}`;
  return {
    version: began.capabilities.browserVersion,
    open: (url) => call('POST', `${session}/url`, { url }),
    reload: () => call('POST', `${session}/refresh`, {}),
    resize: (width, height) => call('POST', `${session}/window/rect`, { width, height }),
    /** Runs a function in the page; elements go in and come out as they are. */
    run: (fn, ...args) =>
      call('POST', `${session}/execute/sync`, { script: `return (${fn}).apply(null, arguments)`, args }),
    nameOf: (element) => call('GET', `${of(element)}/computedlabel`),
    roleOf: (element) => call('GET', `${of(element)}/computedrole`),
    click: (element) => call('POST', `${of(element)}/click`, {}),
    clear: (element) => call('POST', `${of(element)}/clear`, {}),
    type: (element, text) => call('POST', `${of(element)}/value`, { text }),
    end: () => call('DELETE', session),
  };
}

/** Waits until a driver that has been started answers. */
export async function untilReady(address, patience) {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const answer = await fetch(`${address}/status`).catch(() => null);
    if (answer !== null && (await answer.json()).value.ready) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`Nothing answers at ${address}.`);
}
