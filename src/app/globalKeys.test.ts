// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setSingleKeys } from '../state/preferences';
import { listenForGlobalKeys } from './globalKeys';

const page = `
  <header>
    <nav class="wide"><a id="overview" href="#/">Overblik</a><a id="results" href="#/x">Resultater</a></nav>
    <details data-menu id="theme"><summary>Farvetema</summary></details>
    <div data-main-menu><details data-menu id="menu"><summary id="folded">Menu</summary></details></div>
  </header>
  <main>
    <button id="button">Knap</button>
    <input id="text" /><textarea id="note"></textarea><select id="select"></select>
    <form id="new"><input type="radio" id="kind" /></form>
    <form><fieldset data-question="K1"><input type="radio" id="answer" /></fieldset></form>
    <dialog id="dialog"></dialog>
  </main>`;

const the = (id: string) => document.getElementById(id) as HTMLElement;
let stop: () => void;
/** Whether the wide menu is shown, or the one that is folded. */
let wide = true;

beforeEach(() => {
  vi.useFakeTimers();
  setSingleKeys(true);
  wide = true;
  history.replaceState(null, '', '#/ny');
  document.body.innerHTML = page;
  // There is no layout: what is shown is said here.
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
    const shown = wide === (this.closest('nav') !== null);
    return (shown ? [{}] : []) as unknown as DOMRectList;
  });
  stop = listenForGlobalKeys();
});

afterEach(() => {
  stop();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Presses a key in an element; returns whether the browser would go on to do its own part. */
function press(key: string, id = 'button', how: KeyboardEventInit = {}): boolean {
  the(id).focus();
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...how });
  const goesOn = the(id).dispatchEvent(event);
  vi.runAllTimers();
  return goesOn;
}

describe('?', () => {
  it('opens the help, with the Shift that it takes', () => {
    press('?', 'button', { shiftKey: true });
    expect(location.hash).toBe('#/hjaelp');
  });

  it('opens it from an answer too, since answers are saved as they are given', () => {
    press('?', 'answer');
    expect(location.hash).toBe('#/hjaelp');
  });

  it('is left to what listens later and takes it', () => {
    const takes = (event: Event) => event.preventDefault();
    addEventListener('keydown', takes);
    press('?');
    removeEventListener('keydown', takes);
    expect(location.hash).toBe('#/ny');
  });
});

describe('/', () => {
  it('moves the focus to the page one is on in the main menu', () => {
    the('results').setAttribute('aria-current', 'page');
    expect(press('/', 'button', { shiftKey: true })).toBe(false);
    expect(document.activeElement?.id).toBe('results');
  });

  it('moves it to the first where the page is none of them', () => {
    press('/');
    expect(document.activeElement?.id).toBe('overview');
  });

  it('moves it to the button of the folded menu on a narrow page', () => {
    wide = false;
    press('/');
    expect(document.activeElement?.id).toBe('folded');
  });

  it('is the browser’s where there is no menu', () => {
    document.querySelector('header')?.remove();
    expect(press('/')).toBe(true);
  });
});

describe('neither acts', () => {
  function expectNothing(id: string, how: KeyboardEventInit = {}) {
    for (const key of ['?', '/']) expect(press(key, id, how)).toBe(true);
    expect(location.hash).toBe('#/ny');
    expect(document.activeElement?.id).toBe(id);
  }

  it.each(['text', 'note', 'select', 'kind'])('in a field or a form that is not sent: %s', (id) =>
    expectNothing(id),
  );

  it.each([{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { repeat: true }])('with %o', (how) =>
    expectNothing('button', how),
  );

  it('where they are switched off', () => {
    setSingleKeys(false);
    expectNothing('button');
  });

  it.each(['dialog', 'menu', 'theme'])('while this is open: %s', (id) => {
    the(id).setAttribute('open', '');
    expectNothing('button');
  });

  it('once the listening has ended', () => {
    stop();
    expectNothing('button');
  });
});
