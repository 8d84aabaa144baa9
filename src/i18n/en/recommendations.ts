import type { recommendations as da } from '../da/recommendations';

export const recommendations: typeof da = {
  title: 'Recommendations',
  lead: (count, one) =>
    one
      ? 'One suggestion that your answers call for. If you change an answer, the list changes.'
      : `${count} suggestions that your answers call for. Those at the top have the lowest answers behind them. If you change an answer, the list changes.`,
  fromArticle: 'From the article',
  professional: 'Professional judgement',
  because: 'Why you see it',
  said: (answer) => `You answered “${answer}”.`,
  unanswered: 'You have not answered.',
  high: (k, n) => `${k} of ${n} to a high or to some degree`,
  dontKnow: (d, n) => `${d} of ${n} don’t know`,
  oursWhy: 'Our reason:',
  firstStep: 'First step, within two weeks',
  owner: 'Owner',
  effort: 'Effort',
  efforts: { low: 'Small', medium: 'Medium', high: 'Large' },
  time: 'Time',
  months: (months) => (months === 1 ? 'About 1 month' : `About ${months} months`),
  sign: 'How to see that it worked',
  notForUs: 'Not for us',
  notForUsOf: (title) => `Not for us: ${title}`,
  folded: (title) => `Not for us: ${title}`,
  undo: 'Undo',
  undoOf: (title) => `Undo “not for us”: ${title}`,
  foldedCount: (count) =>
    count === 1
      ? '1 recommendation has been put aside as “not for us”.'
      : `${count} recommendations have been put aside as “not for us”.`,
  rest: (count) =>
    count === 1 ? 'Show 1 more recommendation' : `Show ${count} more recommendations, theme by theme`,
  order: {
    title: 'How the order is made',
    text: [
      'Each recommendation is tied to certain questions. The answers to a question become a score: the mean of to a high degree 100, to some degree 67, to a lesser degree 33 and not at all 0. Don’t knows and unanswered do not count in the score.',
      'Below 50 the question calls for advice on a low answer, from 50 to under 85 for advice on an answer in the middle of the scale, from 85 for advice on keeping and spreading it. Where at least a third of the responses don’t know, it calls for advice on finding out.',
      'At the top is the advice with the lowest answer behind it, multiplied by the advice’s weight from 1 to 3. Among equals, the theme with the lowest score comes first. In a confidential round only questions whose answers are shown can call for advice.',
      'The order does not say what works best. The source has not studied that.',
    ],
  },
  none: {
    title: 'None of your answers call for anything here',
    text: 'The recommendations follow from the answers. See them in the results.',
  },
  nobody: {
    title: 'No answers yet',
    text: 'The recommendations follow from your answers. Answer at least one question, and the first ones come.',
    begin: 'Begin answering',
  },
  hidden: {
    title: 'The recommendations are shown when the result is',
    text: 'They follow from the answers and could otherwise give them away.',
    toRound: 'Go to the responses',
  },
  failed: {
    title: 'The recommendations could not be fetched.',
    safe: 'The answers are untouched.',
    retry: 'Try again',
  },
  toResults: 'See results',
  print: 'Print',
};
