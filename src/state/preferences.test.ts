// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { readPreference, writePreference } from '../storage';
import { readPreferences, setLanguage, setTheme, usePreferences } from './preferences';

beforeEach(() => {
  localStorage.clear();
  readPreferences();
});

describe('the reader’s language and theme', () => {
  it('are Danish and as the system has it, unless chosen', () => {
    expect(readPreferences()).toEqual({ language: 'da', theme: null });
  });

  it.each([
    ['en', 'dark'],
    ['da', 'light'],
  ] as const)('are kept for the next visit: %s, %s', (language, theme) => {
    setLanguage(language);
    setTheme(theme);
    expect(usePreferences.getState()).toEqual({ language, theme });
    usePreferences.setState({ language: 'da', theme: null });
    expect(readPreferences()).toEqual({ language, theme });
    expect(usePreferences.getState()).toEqual({ language, theme });
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
    expect(readPreferences()).toEqual({ language: 'da', theme: null });
  });
});
