import type { review as danish } from '../da/review';

export const review: typeof danish = {
  reviewPage: {
    title: 'Review',
    lead: 'Read your answers through, and go back if you want to change something.',
    complete: 'All questions are answered.',
    missing: (count) => (count === 1 ? '1 question is not answered' : `${count} questions are not answered`),
    missingHint: 'You may leave questions unanswered. They do not count.',
    unanswered: 'Not answered',
    byTheme: 'Your answers, theme by theme',
    change: (theme) => `Change answers in the theme ${theme}`,
    seeResults: 'See results',
    addResponse: 'Add a response',
    handIn: 'Hand in the response',
    handInOpen:
      'When you hand in, your answers count and the others can recognise them. You can take the response back until the round is closed.',
    handInConfidential:
      'Once you have handed in, the response cannot be changed. Nobody can open it here in the tool again, not even you.',
    handInEmpty: 'Answer at least one question before you hand in.',
  },
  receipt: {
    neverHandedIn: 'The response was not handed in',
    title: 'The response has been handed in',
    when: (date, time) => `Handed in on ${date} at ${time}.`,
    sealed:
      'It cannot be changed or opened again, and it is not shown individually. The result is shown as a whole once the round is closed.',
    open: 'It counts in the round. You can take it back and change it until the round is closed.',
    closed: 'The round is closed, so the response can no longer be changed.',
    takeBack: 'Take back and change',
    ownTitle: 'The response can no longer be changed',
    ownClosed:
      'The round is closed because a new one has begun. All the answers can still be seen in the result.',
    ownResults: 'See results',
    toRound: 'Go to the responses in the round',
    toLatestRound: 'Go to the latest round',
    handOver: 'If more people are to answer here, hand the device on now.',
  },
};
