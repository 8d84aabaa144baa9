/**
 * The reader's own settings, in local storage because they are needed before the first paint (`boot.js`
 * reads the same keys). They hold no answers. Where the browser keeps nothing, the defaults are used.
 */
export const preferenceKeys = {
  language: 'kommunespejl.language',
  theme: 'kommunespejl.theme',
  /** '1' once a self-assessment exists, so that the first paint can leave out the long introduction. */
  returning: 'kommunespejl.returning',
  /** 'off' where the reader wants no keys of a single letter or sign. */
  singleKeys: 'kommunespejl.singleKeys',
  /** How many the reader assumes in each published group; nothing where nothing is assumed. */
  groupSize: 'kommunespejl.groupSize',
  /** The step the tour through the example has come to, or 'done'. */
  tour: 'kommunespejl.tour',
} as const;

export type PreferenceName = keyof typeof preferenceKeys;

export function readPreference(name: PreferenceName): string | null {
  try {
    return localStorage.getItem(preferenceKeys[name]);
  } catch {
    // Blocked storage is reported once, by the database; a missing preference needs no word of its own.
    return null;
  }
}

export function writePreference(name: PreferenceName, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(preferenceKeys[name]);
    else localStorage.setItem(preferenceKeys[name], value);
  } catch {
    // As above: the choice holds until the page is closed.
  }
}
