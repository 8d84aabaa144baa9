/**
 * When each self-assessment was last saved in a backup, and when the reader wants to be reminded of the next one. In
 * local storage, since it is about this browser and does not travel. Ids and times only. Where local storage is
 * blocked, nothing is remembered, and the reminder comes again with the next visit.
 */
import type { Instant } from '../../domain/assessment';

const keys = { backups: 'kommunespejl.backups', reminder: 'kommunespejl.backupReminder' } as const;

/** Far more than a browser holds; the oldest are forgotten first. */
const mostRemembered = 500;

export type LastBackups = Readonly<Record<string, Instant>>;

/** `null`: as usual; `'off'`: not at all; a moment: not before that. */
export type ReminderWish = null | 'off' | Instant;

export function readLastBackups(): LastBackups {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keys.backups) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return {};
    return Object.fromEntries(
      Object.entries(stored).filter((entry): entry is [string, Instant] => isInstant(entry[1])),
    );
  } catch {
    return {};
  }
}

/** What was saved later stands. */
export function rememberBackup(ids: readonly string[], at: Instant): LastBackups {
  const known = readLastBackups();
  const later = ids.filter((id) => (known[id] ?? '') < at).map((id) => [id, at] as const);
  const all = Object.entries({ ...known, ...Object.fromEntries(later) })
    .toSorted(([, a], [, b]) => Date.parse(a) - Date.parse(b))
    .slice(-mostRemembered);
  const backups = Object.fromEntries(all);
  write(keys.backups, JSON.stringify(backups));
  return backups;
}

export function readReminderWish(): ReminderWish {
  try {
    const wish = localStorage.getItem(keys.reminder);
    return wish === 'off' || isInstant(wish) ? wish : null;
  } catch {
    return null;
  }
}

export function writeReminderWish(wish: ReminderWish): void {
  write(keys.reminder, wish);
}

function write(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // See above.
  }
}

const isInstant = (value: unknown): value is Instant =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value));
