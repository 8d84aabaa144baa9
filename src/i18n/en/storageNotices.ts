import type { storageNotices as da } from '../da/storageNotices';

export const storageNotices: typeof da = {
  problems: {
    full: {
      what: 'The latest is not saved: the browser has no more room.',
      todo: 'Free some space on the device, or delete other sites’ data in the browser. Then try again.',
    },
    unavailable: {
      what: 'Nothing is being saved: the browser does not let the page store anything.',
      todo: 'Open the page in an ordinary window, or allow storage for it in the browser’s settings. Then try again.',
    },
    'newer-version': {
      what: 'The latest is not saved: a newer version of Kommunespejl is open in this browser.',
      todo: 'Go on in the new tab. If you have written something here that is not saved, save the answers as a file before you close this one.',
    },
    failed: {
      what: 'The latest is not saved: the browser could not write it down.',
      todo: 'Try again. If that does not help, restart the browser. If you have written something that is not saved, save the answers as a file first.',
    },
    silent: {
      what: 'The latest is not saved: the browser has not answered yet.',
      todo: 'The page waits and goes on by itself when the browser answers. If that does not happen, close other tabs with Kommunespejl. Save the answers as a file before you restart the browser.',
    },
    lost: {
      what: 'Not saved: what was stored has been deleted from the browser outside Kommunespejl.',
      todo: 'Choose “Try again” to save what you see here anew. That also happens the next time you answer. If it is meant to be deleted, close the tab.',
    },
  },
  onScreen: 'What you have written stays here as long as the tab is open.',
  safeUntil: (time) => `Everything up to ${time} is saved.`,
  triesAgain: 'The page tries again by itself every ten seconds.',
  fileHolds:
    'A saved file holds all self-assessments, answers and notes in this browser, those of confidential rounds included, and anyone who gets hold of it can read it. It can be opened again under “Backup” at the bottom of the page.',
  retry: 'Try again',
  saveAsFile: 'Save the answers as a file',
  fileName: 'kommunespejl-answers',
  memoryOnly: {
    what: 'The browser could not open what is stored.',
    silent: 'The browser has not opened what is stored yet.',
    safe: 'Anything stored earlier is unchanged. You can use the page, but new answers are only on the screen until storage works.',
    retry: 'Try to open it again',
  },
  held: {
    what: 'Another tab with an older version of Kommunespejl is blocking what is stored.',
    todo: 'Close the other tab. The page then goes on by itself.',
  },
  givenUp: {
    'newer-version': {
      what: 'A newer version of Kommunespejl has been opened in another tab.',
      todo: 'Go on in the new tab and close this one. Nothing more can be saved here.',
    },
    cleared: {
      what: 'Everything has been deleted in another tab.',
      todo: 'That is why the list is empty. You can start afresh.',
    },
    closed: {
      what: 'The browser has cut off access to what is stored.',
      todo: 'Reload the page to read it again.',
    },
  },
  notDeleted: {
    what: 'It could not be deleted.',
    safe: 'Nothing has changed. What was to be deleted is still there.',
  },
  refusedByStored: {
    what: 'The latest was not saved: in another tab the round has been closed or shared, the response handed in, or the self-assessment deleted.',
    todo: 'The page now shows what is stored.',
    dismiss: 'Close the message',
  },
  unreadable: {
    what: (count) =>
      count === 1
        ? '1 self-assessment or response cannot be read.'
        : `${count} self-assessments or responses cannot be read.`,
    safe: 'The others are untouched and work as before. What cannot be read is still in the browser.',
    todo: 'Save it as a file before you delete it.',
    save: (key) => `Save ${key} as a file`,
    remove: (key) => `Delete ${key}`,
    problem: (problem) => `The error: ${problem}`,
    fileName: 'kommunespejl-record',
  },
};
