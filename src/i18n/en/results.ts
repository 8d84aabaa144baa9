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
    ofShown: (shown, answers) =>
      `${shown === '1' ? 'In the 1 question shown' : `In the ${shown} questions shown`}: ${answers}`,
    figures: 'About the figures',
    figuresOwn: 'One person’s answers. We work out no percentage of one response.',
    figuresSeveral: 'A guide only. They show no more than what the participants answered.',
    withheld: 'Not shown',
    withheldItems: (count, items) => `${count} of ${items} questions, because too many gave the same answer`,
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
    lead: (years) =>
      `Your figures are shares of the participants. The article’s figures are from ${years} and are shares of municipalities, organisations or heads of IT. So they count different things: use them as an occasion for a conversation, not as a place in a ranking.`,
    leadOwn: (years) =>
      `Here your answers stand beside the article’s figures. The article’s figures are from ${years} and are shares of municipalities, organisations or heads of IT. One answer and a share are different things: use the figures as an occasion for a conversation, not as a place in a ranking.`,
    sampling:
      'The interval shows how great the uncertainty would be if the participants had been drawn at random from all who could have been asked. They seldom are.',
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
    lead: (bars) =>
      `${bars ? 'The bars show how many chose each answer' : 'One square is one answer'}. “To a high degree” and “to some degree” stand to the right of the line, “to a lesser degree” and “not at all” to the left. “Don’t know” and unanswered stand apart.`,
    withheld: (count, items, byBlock) =>
      `${count} of ${items} questions ${count === '1' ? 'is' : 'are'} not shown. All or all but one${byBlock ? ', as a whole or in a group,' : ''} chose exactly the same answer, for example “to some degree”, and so someone could be recognised.`,
    leadOwn:
      'This is how you answered. “To a high degree” and “to some degree” stand to the right of the line, “to a lesser degree” and “not at all” to the left.',
    asTable: 'Show the answers as a table',
    covered: (size) =>
      `The rules do not protect if participants tell each other what they answered. In groups of at least ${size} the answers are shown even when everyone gave the same answer.`,
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
