/**
 * What the road asks of a browser, whichever it is. playwright.mjs and webkit.mjs are the two ways to drive one.
 *
 * @typedef {string | RegExp} Wanted a text that is the whole of what is read, or a pattern that is found in it
 *
 * @typedef {object} Place something on the page, as a person or a screen reader finds it
 * @property {string} [role] its role, and
 * @property {Wanted} [name] its accessible name, as the engine computes it; or
 * @property {string} [text] the whole of what stands in it
 * @property {Place} [within]
 *
 * @typedef {object} Driver each call waits until it can be done, at most `PATIENCE`
 * @property {(address: string) => Promise<void>} open
 * @property {() => Promise<void>} reload
 * @property {(place: Place) => Promise<void>} click
 * @property {(place: Place, text: string) => Promise<void>} type in the place of what stands there
 * @property {(place: Place, option: string) => Promise<void>} choose from a list of the browser's own
 * @property {(place: Place) => Promise<void>} sees it is there and visible
 * @property {(place: Place) => Promise<void>} seesChecked
 * @property {(place: Place, value: string) => Promise<void>} seesValue
 * @property {(place: Place, text: Wanted) => Promise<void>} reads the text stands in the place
 * @property {() => Promise<readonly string[]>} problems errors the pages reported so far
 * @property {() => Promise<void>} close
 */

/** Milliseconds until what does not come counts as missing. */
export const PATIENCE = 15_000;

/** The place in words, for a message. */
export function inWords({ role, name, text, within }) {
  const what = role === undefined ? `»${text}«` : `${role} ${name ?? ''}`;
  return within === undefined ? what : `${what} in ${inWords(within)}`;
}
