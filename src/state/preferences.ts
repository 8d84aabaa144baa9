/** The reader's language and theme. */
import { create } from 'zustand';
import type { Language } from '../domain/pack/language';
import { readPreference, writePreference } from '../storage';

export type Theme = 'light' | 'dark';

interface Preferences {
  readonly language: Language;
  /** `null`: as the system has it. */
  readonly theme: Theme | null;
}

export const usePreferences = create<Preferences>(() => ({ language: 'da', theme: null }));

/** Takes over what is stored; called once, before the first render. */
export function readPreferences(): Preferences {
  const theme = readPreference('theme');
  const preferences: Preferences = {
    language: readPreference('language') === 'en' ? 'en' : 'da',
    theme: theme === 'light' || theme === 'dark' ? theme : null,
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
