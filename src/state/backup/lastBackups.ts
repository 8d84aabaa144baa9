/** When each self-assessment was last saved in a backup, and whether the reader is reminded; for the components. */
import { create } from 'zustand';
import type { Assessment, Instant } from '../../domain/assessment';
import {
  type LastBackups,
  type ReminderWish,
  readLastBackups,
  readReminderWish,
  rememberBackup,
  writeReminderWish,
} from '../../storage/backup';

interface Backups {
  readonly last: LastBackups;
  readonly wish: ReminderWish;
}

export const useBackups = create<Backups>(() => ({ last: readLastBackups(), wish: readReminderWish() }));

export function rememberSaved(assessments: readonly Pick<Assessment, 'id'>[], at: Instant): void {
  const last = rememberBackup(
    assessments.map(({ id }) => id),
    at,
  );
  useBackups.setState({ last });
}

/** `null`: remind me; `'off'`: do not; a moment: not before that. */
export function setReminderWish(wish: ReminderWish): void {
  writeReminderWish(wish);
  useBackups.setState({ wish });
}
