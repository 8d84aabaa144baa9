import type { recommendations as da } from '../da/recommendations';

export const recommendations: typeof da = {
  title: 'Recommendations',
  lead: (count, one) =>
    one
      ? 'Your answers call for one recommendation.'
      : `Your answers call for ${count} recommendations. At the top are those they call for most strongly.`,
  changes: 'If the answers change, so does the list.',
  fromArticle: 'From the article',
  professional: 'Professional judgement',
  because: 'Why you see it',
  calledBySeveral: (count) => `${count} questions call for it:`,
  said: (answer) => `You answered “${answer}”.`,
  high: (k, n) => `${k} of ${n} answer to a high or to some degree`,
  dontKnow: (d, n) => `${d} of ${n} don’t know`,
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
  filters: {
    label: 'Choose among them',
    theme: 'Theme',
    owner: 'Owner',
    effort: 'Effort',
    all: { theme: 'All themes', owner: 'All owners', effort: 'Any effort' },
    found: (found, all) => `${found} of ${all} recommendations`,
    showAll: 'Show all',
    none: {
      title: 'None of the recommendations fit what you have chosen',
      text: 'Choose something else in one of the lists, or show all recommendations again.',
    },
    chosen: (name, value) => `${name}: ${value}`,
    printed: (chosen) => `A selection of the recommendations. ${chosen}`,
  },
  order: {
    title: 'How the order is made',
    text: [
      'Each recommendation belongs to certain questions. The score of a question is the mean of the answers, where “to a high degree” is 100, “to some degree” 67, “to a lesser degree” 33 and “not at all” 0. “Don’t know” and unanswered are no part of the score.',
      'If the score is below 50, the question calls for recommendations for low answers. From 50 to under 85 it calls for recommendations for answers in the middle, and from 85 for recommendations on keeping it up and spreading it. If the answer is “don’t know” in at least a third of the responses, the question calls for recommendations on finding out how things stand.',
      'At the top are the recommendations with the greatest need. The need is what the lowest score lacks of 100, times the recommendation’s weight, which is 1, 2 or 3. For recommendations on finding out, the need is the share of “don’t know” in per cent, times the weight. The weight is our choice. At equal need the theme with the lowest score comes first. In a confidential round only questions whose answers are shown can call for recommendations.',
      'The order does not say what works best. The article does not say that.',
    ],
  },
  withheld: (count, items) =>
    count === 1
      ? `1 of ${items} questions is not shown and therefore calls for no recommendations.`
      : `${count} of ${items} questions are not shown and therefore call for no recommendations.`,
  none: {
    titleWithheld: 'No recommendations to show',
    title: 'None of your answers call for anything here',
    text: 'The recommendations follow from the answers, which you can see under Results.',
  },
  nobody: {
    title: 'No answers yet',
    text: 'The recommendations follow from your answers. Answer at least one question, and the first recommendations appear.',
    begin: 'Begin answering',
  },
  hidden: {
    title: 'The recommendations are shown together with the result',
    text: 'The recommendations follow from the answers and could otherwise give them away.',
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
