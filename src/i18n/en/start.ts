import type { Texts } from '../da';

export const start: Texts['start'] = {
  title: 'Mirror your municipality in the best and the worst',
  lead: 'Answer 26 questions on how you digitalise welfare. See the answers beside figures published in 2016, and choose your next step.',
  begin: 'Start a self-assessment',
  figure: {
    title: 'Should citizens contribute to digital success?',
    what: 'Share answering “to a high degree” or “to some degree”',
    source:
      '86% is of heads of IT in best-practice organisations, 14% of worst-practice organisations, according to an article on IT i praksis® 2016. Your answers will stand beside them.',
    name: 'Scale from 0 to 100 per cent. Worst group 14 per cent, best group 86 per cent.',
    worst: 'Worst group',
    best: 'Best group',
  },
  promises: [
    { title: '5 or 12 minutes', text: 'A short form of 14 questions, or the full 26.' },
    { title: 'Nothing leaves the browser', text: 'No account, no server, no tracking.' },
    {
      title: 'Figures with source and caveats',
      text: 'An article on IT i praksis® 2016 by Rambøll and DANSK IT.',
    },
  ],
  howTitle: 'How it works',
  how: [
    {
      title: 'Answer',
      text: 'Five themes: competences, employees, citizens, leadership and coherence. Alone or with colleagues.',
    },
    {
      title: 'See yourselves in the mirror',
      text: 'Three of the answers can be held against figures for the best and the worst group or for the sector. Source and uncertainty stand beside each figure.',
    },
    {
      title: 'Choose the next step',
      text: 'The recommendations follow from your answers. Each has a first step you can take within two weeks.',
    },
  ],
  list: {
    title: 'Your self-assessments',
    shortForm: 'short form',
    fullForm: 'full form',
    changedToday: (time) => `changed today at ${time}`,
    changedOn: (date) => `changed ${date}`,
    answered: (answered, items) => `${answered} of ${items} questions answered`,
    handedIn: (handedIn, started) => `${handedIn} of ${started} responses handed in`,
    closed: (count) => `${count} responses, the round is closed`,
    none: 'No responses yet',
    continue: 'Continue',
    seeResults: 'See results',
    openRound: 'See the round',
    more: (title) => `More choices for ${title}`,
    rename: 'Rename',
    duplicate: 'Make a copy without answers',
    delete: 'Delete',
    copyOf: (title) => `${title} (copy)`,
    renameLabel: 'New title',
    renameSave: 'Save the title',
    renameCancel: 'Cancel',
    titleEmpty: 'Write a title, so that you can recognise the self-assessment.',
    titleTooLong: (longest) => `The title may be at most ${longest} characters long.`,
    copied: (title) => `“${title}” has been made. It has the same questions, but no answers.`,
    deleted: (title) => `“${title}” has been deleted.`,
    undo: 'Undo',
    deletedTitle: (count) => `Deleted self-assessments (${count})`,
    deletedHint: 'They stay here until you delete them for good.',
    restore: (title) => `Restore “${title}”`,
    purge: (title) => `Delete “${title}” for good`,
    purgeTitle: 'Delete for good?',
    purgeText: (title) =>
      `“${title}” and all its answers will be removed from this browser. This cannot be undone.`,
    purgeConfirm: 'Delete for good',
    purgeCancel: 'Keep it',
  },
  noScript:
    'Kommunespejl needs JavaScript, because the answers are worked out in your browser. Turn JavaScript on and reload the page.',
};
