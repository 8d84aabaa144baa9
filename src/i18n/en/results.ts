import type { results as da } from '../da/results';

export const results: typeof da = {
  title: 'Results',
  facts: {
    title: 'About the round',
    responses: 'Responses',
    form: 'Form',
    short: (items) => `Short, ${items} questions`,
    full: (items) => `Full, ${items} questions`,
    round: 'Round',
    numbered: (number, of, kind) => `${number} of ${of}, ${kind}`,
    byBlock: (count, blocks) => `${count}: ${blocks}`,
    collected: 'Collected',
    since: (opened) => `Since ${opened}`,
    between: (opened, closed) => (opened === closed ? opened : `From ${opened} to ${closed}`),
    answered: 'Answered',
    answers: (scored, dontKnow, unanswered) =>
      `${scored} answers on the scale, ${dontKnow} don’t know, ${unanswered} unanswered`,
    figures: 'About the figures',
    figuresOwn: 'One person’s answers. We work out no percentage of one response.',
    figuresSeveral: 'A guide only. They show no more than what the participants answered.',
    withheld: 'Not shown',
    withheldItems: (count, items) => `${count} of ${items} questions, because the answers are too close`,
  },
  onTheWall: 'Show on the wall',
  jump: 'On this page',
  parts: {
    tal: 'The published figures',
    temaer: 'Theme profile',
    svar: 'The answers',
    uenighed: 'Differences and agreement',
    vedikke: 'Don’t know',
  },
  published: {
    title: 'You and the published figures',
    lead: 'Your figures are shares of participants, the article’s are shares of municipalities, organisations or heads of IT. Use them as an occasion for a conversation, not as a place in a ranking.',
    sampling:
      'The interval assumes that the participants were drawn at random from all who could have been asked. They seldom are.',
    key: 'Key',
    own: 'Your answers',
    interval: '95% interval',
    asTable: 'Show the numbers as a table',
  },
  answers: {
    title: 'The answers, question by question',
    order: 'Order',
    orders: {
      theme: 'Theme by theme',
      share: 'Fewest to a high or to some degree first',
      'dont-know': 'Most don’t-knows first',
    },
    orderHint: 'Questions that are not shown stand last.',
    lead: 'One square is one answer. “To a high degree” and “to some degree” stand to the right of the line, “to a lesser degree” and “not at all” to the left. “Don’t know” and unanswered stand apart. With more than 40 answers there are bars instead of squares.',
    withheld: (count, items) =>
      `${count} of ${items} questions are not shown. All or all but one gave the same answer, and you are so few that someone could be recognised.`,
    leadOwn:
      'This is how you answered. “To a high degree” and “to some degree” stand to the right of the line, “to a lesser degree” and “not at all” to the left.',
    asTable: 'Show the answers as a table',
    covered:
      'The rules for confidential rounds do not cover participants who tell each other what they answered, nor large rounds in which everyone gave the same answer.',
  },
  missing: {
    own: (count) =>
      count === 1 ? '1 question is not answered yet.' : `${count} questions are not answered yet.`,
    continue: 'Answer the rest',
    notHandedIn: (count) =>
      count === 1
        ? '1 response has not been handed in and does not count yet.'
        : `${count} responses have not been handed in and do not count yet.`,
    toRound: 'Go to the responses',
  },
  hidden: {
    notClosed: 'The result is shown when the round is closed.',
    notClosedMissing: (missing) =>
      missing === 1
        ? '1 more handed-in response is needed before the round can be closed.'
        : `${missing} more handed-in responses are needed before the round can be closed.`,
    notClosedReady: 'Enough responses have been handed in for the round to be closed.',
    tooFew: (missing) =>
      missing === 1
        ? '1 more handed-in response is needed before anything can be shown.'
        : `${missing} more handed-in responses are needed before anything can be shown.`,
    why: 'Otherwise someone could be recognised.',
  },
  empty: {
    title: 'No answers yet',
    text: 'Your answers will stand here beside the published figures.',
    begin: 'Begin answering',
  },
  print: 'Print',
  next: 'Next: what do the answers call for?',
  toRecommendations: 'See recommendations',
};
