// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { readPreference, writePreference } from '../storage';
import { readPreferences, setLanguage, setSingleKeys, setTheme, usePreferences } from './preferences';

const defaults = { language: 'da', theme: null, singleKeys: true } as const;

beforeEach(() => {
  localStorage.clear();
  readPreferences();
});

describe('the reader’s language and theme', () => {
  it('are Danish and as the system has it, unless chosen', () => {
    expect(readPreferences()).toEqual(defaults);
  });

  it.each([
    ['en', 'dark'],
    ['da', 'light'],
  ] as const)('are kept for the next visit: %s, %s', (language, theme) => {
    setLanguage(language);
    setTheme(theme);
    expect(usePreferences.getState()).toEqual({ ...defaults, language, theme });
    usePreferences.setState({ language: 'da', theme: null });
    expect(readPreferences()).toEqual({ ...defaults, language, theme });
    expect(usePreferences.getState()).toEqual({ ...defaults, language, theme });
  });

  it('go back to the system’s theme', () => {
    setTheme('dark');
    setTheme(null);
    expect(readPreference('theme')).toBe('system');
    expect(readPreferences().theme).toBeNull();
  });

  it('are the defaults where something else is stored', () => {
    writePreference('language', 'sv');
    writePreference('theme', 'pink');
    expect(readPreferences()).toEqual(defaults);
  });
});

describe('keys of a single letter or sign', () => {
  it('act unless they are switched off, which is kept for the next visit', () => {
    setSingleKeys(false);
    expect(usePreferences.getState().singleKeys).toBe(false);
    usePreferences.setState({ singleKeys: true });
    expect(readPreferences().singleKeys).toBe(false);
    setSingleKeys(true);
    expect(readPreference('singleKeys')).toBeNull();
    expect(readPreferences().singleKeys).toBe(true);
  });

  it('act where something else is stored', () => {
    writePreference('singleKeys', 'maybe');
    expect(readPreferences().singleKeys).toBe(true);
  });
});
