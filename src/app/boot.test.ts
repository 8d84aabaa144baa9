// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readPreferences, setLanguage, setTheme } from '../state/preferences';
import { hrefOf, resultsRoute } from '../state/route';
import { preferenceKeys, readPreference, writePreference } from '../storage';

const code = readFileSync('public/boot.js', 'utf8');
const root = document.documentElement;
const untouched = { lang: 'da', dataset: {} };
const state = () => ({ lang: root.lang, dataset: { ...root.dataset } });

/** What boot.js listens for, to be taken off the page again. */
const listening: Parameters<typeof window.addEventListener>[] = [];

/** Opens a page at an address, as far as boot.js goes. */
function boot(hash = '#/'): void {
  history.replaceState(null, '', hash);
  runInThisContext(code);
}

beforeEach(() => {
  localStorage.clear();
  root.lang = 'da';
  document.body.innerHTML = `
    <button data-early="language"><span id="language">English</span></button>
    <button id="dark" data-early="theme" data-choice="dark">Mørk</button>
    <button id="system" data-early="theme" data-choice="system">Som systemet</button>
    <a id="new" href="#/ny">Begynd</a>
    <a id="start" href="#/">Kommunespejl</a>
    <a id="source" href="https://example.org/#/ny">Kilden</a>
    <p id="words">Ord</p>`;
  const listen = window.addEventListener.bind(window);
  vi.spyOn(globalThis, 'addEventListener').mockImplementation((...how: unknown[]) => {
    const given = how as Parameters<typeof window.addEventListener>;
    listening.push(given);
    listen(...given);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  for (const given of listening.splice(0)) window.removeEventListener(...given);
  for (const name of Object.keys(root.dataset)) delete root.dataset[name];
});

/** Returns whether the browser would go on to do its own part. */
const click = (id: string, keys: MouseEventInit = {}) =>
  document
    .getElementById(id)
    ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...keys })) ?? null;

describe('the first paint', () => {
  it('is the Danish start page as the system has it, for one who comes for the first time', () => {
    boot();
    expect(state()).toEqual(untouched);
    expect(localStorage).toHaveLength(0);
  });

  it.each(['light', 'dark'] as const)('has the theme that the app has kept: %s', (theme) => {
    setTheme(theme);
    boot();
    expect(state()).toEqual({ lang: 'da', dataset: { theme } });
  });

  it('has no theme where the system decides, or something else is stored', () => {
    setTheme(null);
    boot();
    writePreference('theme', 'pink');
    boot();
    expect(state()).toEqual(untouched);
  });

  it('has the language that the app has kept, and Danish for any other', () => {
    writePreference('language', 'sv');
    boot();
    expect(root.lang).toBe('da');
    setLanguage('en');
    boot();
    expect(root.lang).toBe('en');
  });

  it('knows whether there is a list to come', () => {
    writePreference('returning', '1');
    boot();
    expect(state()).toEqual({ lang: 'da', dataset: { returning: '' } });
  });

  it.each([
    ['', false],
    [hrefOf({ page: 'start' }), false],
    [hrefOf({ page: 'new' }), true],
    [hrefOf(resultsRoute('a')), true],
  ])('at the address »%s« is elsewhere: %s', (hash, elsewhere) => {
    boot(hash === '' ? location.pathname : hash);
    expect('elsewhere' in root.dataset).toBe(elsewhere);
  });

  it('reads nothing under a key of which the app does not know', () => {
    const read = vi.spyOn(Storage.prototype, 'getItem');
    boot();
    const known: readonly string[] = Object.values(preferenceKeys);
    const keys = read.mock.calls.flat();
    expect(keys.length).toBeGreaterThan(0);
    // The others are not needed before the first paint.
    expect(keys.filter((key) => !known.includes(key))).toEqual([]);
  });
});

describe('a click before the app has taken over', () => {
  it('on the language is kept for the app, to and fro', () => {
    boot();
    expect(click('language')).toBe(false);
    expect([root.lang, readPreferences().language]).toEqual(['en', 'en']);
    click('language');
    expect([root.lang, readPreferences().language]).toEqual(['da', 'da']);
  });

  it('on a theme is kept for the app', () => {
    boot();
    expect(click('dark')).toBe(false);
    expect([root.dataset['theme'], readPreferences().theme]).toEqual(['dark', 'dark']);
    click('system');
    expect([root.dataset['theme'], readPreferences().theme]).toEqual([undefined, null]);
  });

  it('on a link makes way at once for the page it leads to, and is the browser’s own besides', () => {
    boot();
    expect(click('new')).toBe(true);
    expect(state().dataset).toEqual({ coming: '' });
    expect(click('start')).toBe(true);
    expect(state()).toEqual(untouched);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }])(
    'on a link with %o leaves the page as it is: the other opens beside it',
    (keys) => {
      boot();
      expect(click('new', keys)).toBe(true);
      expect(state()).toEqual(untouched);
    },
  );

  it.each(['source', 'words'])('on »%s« is the browser’s own', (id) => {
    boot();
    expect(click(id)).toBe(true);
    expect(state()).toEqual(untouched);
  });

  it('holds until the page is closed where the browser keeps nothing', () => {
    const blocked = () => {
      throw new DOMException('', 'SecurityError');
    };
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(blocked);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(blocked);
    boot();
    click('language');
    click('dark');
    expect(state()).toEqual({ lang: 'en', dataset: { theme: 'dark' } });
  });
});

describe('an address that changes before the app has taken over', () => {
  /** As after a click on a link, or Back. */
  const goTo = (hash: string) => {
    history.replaceState(null, '', hash);
    dispatchEvent(new Event('hashchange'));
  };

  it('says that the page is on its way, until Back', () => {
    boot();
    goTo(hrefOf({ page: 'new' }));
    expect(state().dataset).toEqual({ coming: '' });
    goTo(hrefOf({ page: 'start' }));
    expect(state()).toEqual(untouched);
  });

  it('is the app’s own afterwards', () => {
    boot();
    root.dataset['live'] = '';
    goTo(hrefOf({ page: 'new' }));
    expect(state().dataset).toEqual({ live: '' });
  });
});

describe('a click after the app has taken over', () => {
  it.each(['language', 'dark', 'new'])('on »%s« is left to the app', (id) => {
    boot();
    root.dataset['live'] = '';
    expect(click(id)).toBe(true);
    expect(state()).toEqual({ lang: 'da', dataset: { live: '' } });
    expect([readPreference('language'), readPreference('theme')]).toEqual([null, null]);
  });
});

describe('a script that cannot be fetched', () => {
  const fail = (tag: string) =>
    document.body.appendChild(document.createElement(tag)).dispatchEvent(new Event('error'));

  it('is told on whatever page it was, before the app has taken over', () => {
    boot(hrefOf({ page: 'new' }));
    fail('img');
    expect('failed' in root.dataset).toBe(false);
    fail('script');
    expect(state().dataset).toEqual({ failed: '' });
  });

  it('is the app’s own to tell afterwards', () => {
    boot();
    root.dataset['live'] = '';
    fail('script');
    expect(state().dataset).toEqual({ live: '' });
  });
});
