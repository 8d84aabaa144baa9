import type { backupReminder as danish } from '../da/backupReminder';

export const backupReminder: typeof danish = {
  title: 'Files',
  openFile: 'Open a file',
  save: 'Save a backup',
  what: (count, date) =>
    date === false
      ? `${count} answers are in no backup.`
      : `${count} answers have come since the latest backup on ${date}.`,
  why: 'If somebody clears the browser’s data, a backup is all that is left.',
  later: 'Later',
  never: 'Do not remind me again',
  turnedOff: 'You will not be reminded again. It can be switched on under Backup.',
  turnedLater: 'You will be reminded again tomorrow.',
};
