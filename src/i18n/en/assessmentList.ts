import type { assessmentList as danish } from '../da/assessmentList';

export const assessmentList: typeof danish = {
  shortForm: 'short form',
  fullForm: 'full form',
  changedToday: (time) => `changed today at ${time}`,
  changedOn: (date) => `changed ${date}`,
  answered: (answered, items) => `${answered} of ${items} questions answered`,
  handedIn: (handedIn, started) => `${handedIn} of ${started} responses handed in`,
  closed: (count, shown) =>
    count === 1 ? '1 response, the round is closed' : `${shown} responses, the round is closed`,
  none: 'No responses yet',
  continue: 'Continue',
  seeResults: 'See results',
  openRound: 'See the round',
  more: (title) => `More choices for ${title}`,
  rename: 'Rename',
  duplicate: 'Make a copy without answers',
  backup: 'Save a backup',
  reset: 'Reset the example',
  delete: 'Delete',
  copyOf: (title) => `${title} (copy)`,
  renameLabel: 'New title',
  renameSave: 'Save the title',
  renameCancel: 'Cancel',
  titleEmpty: 'Write a title, so that you can recognise the self-assessment.',
  titleTooLong: (longest) => `The title may be at most ${longest} characters long.`,
  copied: (title) => `“${title}” has been made. It has the same questions, but no answers.`,
  deleted: (title) => `“${title}” is now in the bin.`,
  wasReset: (title) => `“${title}” is as it was from the beginning.`,
  notReset: 'The example could not be fetched and has not been changed. Try again.',
  undo: 'Undo',
  deletedTitle: (count) => `Bin (${count})`,
  deletedHint:
    'Deleted self-assessments stay here for at least 30 days. After that they are deleted for good when you open Kommunespejl.',
  deletedUntil: (days, date) =>
    days === 1
      ? `Can be restored for at least 1 more day, until ${date}.`
      : `Can be restored for at least ${days} more days, until ${date}.`,
  restore: (title) => `Restore “${title}”`,
  purge: (title) => `Delete “${title}” for good`,
  purgeTitle: 'Delete for good?',
  purgeText: (title) =>
    `“${title}” and all its answers will be removed from this browser. This cannot be undone.`,
  purgeConfirm: 'Delete for good',
  purgeCancel: 'Keep it',
};
