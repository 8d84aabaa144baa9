/** The reader's language and theme, and whether keys of a single letter or sign act. */
import { create } from 'zustand';
import type { Language } from '../domain/pack/language';
import { readPreference, writePreference } from '../storage';

export type Theme = 'light' | 'dark';

interface Preferences {
  readonly language: Language;
  /** `null`: as the system has it. */
  readonly theme: Theme | null;
  /** Whether keys of a single letter or sign act (such as N or ?): WCAG 2.1.4 wants them to be switched off. */
  readonly singleKeys: boolean;
}

export const usePreferences = create<Preferences>(() => ({
  language: 'da',
  theme: null,
  singleKeys: true,
}));

/** Takes over what is stored; called once, before the first render. */
export function readPreferences(): Preferences {
  const theme = readPreference('theme');
  const preferences: Preferences = {
    language: readPreference('language') === 'en' ? 'en' : 'da',
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    singleKeys: readPreference('singleKeys') !== 'off',
  };
  usePreferences.setState(preferences);
  return preferences;
}

export function setLanguage(language: Language): void {
  writePreference('language', language);
  usePreferences.setState({ language });
}

export function setTheme(theme: Theme | null): void {
  writePreference('theme', theme ?? 'system');
  usePreferences.setState({ theme });
}

/** Whether keys of a single letter or sign act. Outside of React: `usePreferences.getState().singleKeys`. */
export function useSingleKeys(): boolean {
  return usePreferences(({ singleKeys }) => singleKeys);
}

export function setSingleKeys(singleKeys: boolean): void {
  writePreference('singleKeys', singleKeys ? null : 'off');
  usePreferences.setState({ singleKeys });
}
