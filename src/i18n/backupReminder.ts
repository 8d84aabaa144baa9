/** Texts that come with the list on the start page; see `useTextsOf`. */
import { backupReminder as da } from './da/backupReminder';
import { backupReminder as en } from './en/backupReminder';

export const backupReminderTexts = { da, en };
