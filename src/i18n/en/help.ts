import type { help as da } from '../da/help';

export const help: typeof da = {
  title: 'Help',
  lead: 'Here are answers to what new users ask, all the keys, and an explanation of the words.',
  contents: 'On this page',
  questions: {
    title: 'Questions and answers',
    where: {
      ask: 'Where are my answers?',
      text: 'In this browser on this device. They are not sent anywhere, and there is no copy elsewhere but the backups you save yourselves: if someone deletes the browser’s data, the rest is gone.',
      link: 'Data and privacy',
    },
    others: {
      ask: 'Can several people answer?',
      text: 'Yes, one after another on this device. Go to “Answers” and add a response. When the second participant answers, you choose whether the round is to be confidential or open.',
      link: null,
    },
    change: {
      ask: 'Can I change an answer?',
      text: 'In an own round you can always change it, as long as no new round has been started. In a confidential round you can change it until you have handed in, and in an open one until the round is closed. You do not have to answer everything.',
      link: null,
    },
    withheld: {
      ask: 'Why is something not shown?',
      text: 'Because someone could otherwise be recognised. A confidential round shows nothing until it is closed and enough have handed in. When you are few, and all or all but one chose exactly the same answer to a question, the answers are held back. The page says what is not shown, and why.',
      link: 'The rules for small groups',
    },
    wall: {
      ask: 'Can the result be shown on a large screen?',
      text: 'Yes. Choose “Show on the wall” on the results page. Each part of the result then fills the whole screen, and you move on with the arrow keys or a presentation remote.',
      link: null,
    },
    example: {
      ask: 'Can I try it without answers of my own?',
      text: 'Yes. Choose “Try with example data” on the overview. The municipality is fictitious, and every page says so.',
      link: 'Overview',
    },
    again: {
      ask: 'How do I begin again?',
      text: 'Start a new self-assessment from the overview. If you want to answer the same questions again, start a new round under “Answers”. A self-assessment you no longer need can be deleted in the menu beside it. It then lies in the bin and can be restored for at least 30 days.',
      link: 'Overview',
    },
    conclude: {
      ask: 'What can we conclude from the figures?',
      text: 'What the participants in your round answered, and where that lies beside the published figures. The figures do not show what anything is due to, or how things stand in other municipalities today. There is no total score and no ranking.',
      link: 'Method and sources',
    },
  },
  keys: {
    title: 'Keys',
    lead: 'Everything can also be done without these keys.',
    caption: 'Keys, and what they do',
    key: 'Key',
    does: 'What it does',
    or: 'or',
    to: 'to',
    places: {
      questions: 'In a question',
      results: 'On the results page',
      wall: 'On the wall and in the facilitator’s window',
      everywhere: 'Everywhere',
    },
    what: {
      answer: 'Answer and go on: 1 is “to a high degree”, 4 is “not at all”',
      dontKnow: 'Answer “don’t know” and go on',
      choose: 'Choose between the answers without going on',
      next: 'Next question',
      previous: 'Previous question',
      note: 'Open the note',
      toWall: 'Show on the wall',
      help: 'Open this page',
      menu: 'Go to the main menu',
      close: 'Close a menu, an explained word or the tour',
    },
    single: {
      label: 'Single-letter keys',
      on: 'On',
      off: 'Off',
      hint: 'These are N, F, R, T, B, full stop, ? and /. Turn them off if you control the device by voice, or if you press them by accident. The digits 1–5 act only when the focus is in a question, and can always be used. The choice is remembered in this browser.',
    },
  },
  words: {
    title: 'Words',
    filter: 'Find a word',
    found: (shown, all) => `${shown} of ${all} words`,
    none: 'None of the words match. Try fewer letters, or delete what you have written.',
  },
};
