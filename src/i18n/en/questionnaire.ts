import type { Texts } from '../da';

export const questionnaire: Texts['questionnaire'] = {
  yourResponse: (role) => `Your response · ${role}`,
  themeOf: (number, all) => `Theme ${number} of ${all}`,
  pageTitle: (theme, number, all) => `${theme}, theme ${number} of ${all}`,
  progress: 'Progress',
  answeredOf: (answered, items) => ({ strong: `${answered} of ${items}`, rest: 'answered' }),
  minutesLeft: (minutes) => (minutes === 1 ? 'About 1 minute left' : `About ${minutes} minutes left`),
  allAnswered: 'All questions are answered',
  allThemes: 'All themes',
  themeDone: '(done)',
  review: 'Review',
  keys: { answer: 'answer and go on', dontKnow: 'don’t know and go on', next: 'skip', note: 'note' },
  keysHint: 'The keys work while the focus is in a question.',
  resultsSoFar: 'See the result so far',
  help: 'What does this mean?',
  helpFailed: 'The help could not be fetched. Close it and open it again. The answers are untouched.',
  lowExample: '“Not at all” could be:',
  highExample: '“To a high degree” could be:',
  addNote: 'Add a note',
  yourNote: 'Your note',
  noteLabel: (number) => `Note on question ${number}`,
  noteHint: 'Do not write names or other personal data',
  notePrivate: 'The note is for yourself. It does not count and is not shown in the result.',
  clear: 'Clear answer',
  clearOf: (number) => `Clear answer to question ${number}`,
  notSavedHere: 'The answer is here on the screen, but is not saved yet.',
  next: (theme) => `Next: ${theme}`,
  nextReview: 'Next: Review',
  previous: (theme) => `Previous: ${theme}`,
  kindTold: {
    own: 'Own round: only you answer, and you can always see all of it.',
    open: 'Open round: you are few, and the others can recognise your answers in the result.',
    confidential: (threshold) =>
      `Confidential round: your answers are not shown individually. The result is shown as a whole once the round is closed and at least ${threshold} have handed in.`,
  },
  limits:
    'The answers are kept in this browser. Someone with access to the device can read them there if they mean to. When you are few, a question is not shown if all of you, or all but one, gave the same answer.',
  becameShared:
    'The round was your own when you began. Now more people are answering. Your response counts only once you have handed it in.',
};
