import type { Texts } from '../da';

export const start: Texts['start'] = {
  title: 'Mirror your municipality in the best and the worst',
  lead: 'Answer 14 or 26 questions on how you digitalise welfare. See the answers beside published figures from IT i praksis® 2016, and choose your next step.',
  begin: 'Start a self-assessment',
  example: 'Try with example data',
  exampleOfOne: 'Prøvekøbing (one response)',
  openBackup: 'Open a backup',
  figure: {
    title: 'Should citizens contribute to digital success?',
    what: 'Share who think so “to a high or to some degree”',
    source:
      '86% of the heads of IT in best-practice organisations hold that they should. Among worst-practice organisations it is 14%. The figures are from an article on IT i praksis® 2016. Your answers will stand beside them.',
    name: 'Scale from 0 to 100 per cent. Worst group 14 per cent, best group 86 per cent.',
    worst: 'Worst group',
    best: 'Best group',
  },
  promises: [
    { title: 'About 5 or 12 minutes', text: 'A short form of 14 questions, or the full 26.' },
    { title: 'The answers stay in the browser', text: 'No account, no login, no tracking.' },
    {
      title: 'Figures with source and caveats',
      text: 'An article on IT i praksis® 2016 by Rambøll and DANSK IT.',
    },
  ],
  howTitle: 'How it works',
  how: [
    {
      title: 'Answer',
      text: 'Five themes: competences, employee involvement, citizen involvement, leadership and coherence. Answer alone or with colleagues.',
    },
    {
      title: 'See yourselves in the mirror',
      text: 'Three of the answers can be held against figures for the best and the worst group or for the sector. Source and caveats stand beside each figure.',
    },
    {
      title: 'Choose the next step',
      text: 'The recommendations follow from your answers. Each recommendation has a first step that you can take within two weeks.',
    },
  ],
  list: { title: 'Your self-assessments' },
};
