import type { workshop as da } from '../da/workshop';

const degree = (high: boolean) => (high ? 'to a high degree' : 'to a high or to some degree');

export const workshop: typeof da = {
  pageTitle: (slide, position) => `${slide}, slide ${position}`,
  position: (number, of) => `${number} of ${of}`,
  bar: {
    label: 'Controls of the show',
    previous: 'Previous',
    next: 'Next',
    fullScreen: 'Full screen',
    blank: 'Black screen',
    leave: 'Back to results',
  },
  blank: 'The screen is black. Any key or click shows the slide again.',
  part: (title, number, of) => `${title}, ${number} of ${of}`,
  title: {
    own: 'Own round',
    open: (date) => `Open round, begun ${date}`,
    openClosed: (date) => `Open round, closed ${date}`,
    confidential: (date) => `Confidential round, closed ${date}`,
    numbered: (number, of, kind) => `Round ${number} of ${of}. ${kind}`,
    respondents: (count) => `${count} have answered. The figures are a guide only.`,
    respondentsOwn: 'One person has answered. We work out no percentage of one response.',
    source: (source) => `The published figures are from ${source}.`,
  },
  own: (name, count) => `${name}: ${count} responses, a guide only.`,
  ownOne: (name) => `${name}: one response.`,
  published: {
    own: 'Your answers',
    answered: (answer, counted) =>
      `You answered “${answer}”, which the figure ${counted ? 'counts' : 'does not count'}.`,
    counts: (k, n, high) => `${k} of ${n} answer ${degree(high)}.`,
    countsDontKnow: (k, n, high, dontKnow) =>
      `${k} of ${n} answer ${degree(high)}, and ${dontKnow === '1' ? '1 doesn’t' : `${dontKnow} don’t`} know.`,
    share: (k, n, high, interval) => `${k} of ${n} answer ${degree(high)}, and ${interval}.`,
    interval: {
      'nearer-best': (lower, upper) =>
        `the whole interval from ${lower} to ${upper} lies nearer the best group’s figure than the worst group’s`,
      'nearer-worst': (lower, upper) =>
        `the whole interval from ${lower} to ${upper} lies nearer the worst group’s figure than the best group’s`,
      'cannot-tell': (lower, upper) =>
        `the interval from ${lower} to ${upper} is too wide to say which group’s figure you are nearest`,
      'beyond-best': (lower, upper) =>
        `the whole interval from ${lower} to ${upper} lies above the best group’s figure`,
      'beyond-worst': (lower, upper) =>
        `the whole interval from ${lower} to ${upper} lies below the worst group’s figure`,
      sector: (lower, upper) => `the 95% interval runs from ${lower} to ${upper}`,
    },
    source: 'Source: the article from DANSK IT on IT i praksis® 2016.',
    about: (units) => `Shares of ${units.join(' or ')}; yours is a share of participants and a guide only.`,
    ourReading: (high, other) =>
      `The tool’s reading: ${high ? 'only “to a high degree” counts' : '“to a high degree” and “to some degree” count'}${other}.`,
    otherCounts: (high, k, n) =>
      `; if we count ${high ? '“to some degree” too' : 'only “to a high degree”'}, it is ${k} of ${n}`,
    otherAnswer: (high, counted) =>
      `; if we count ${high ? '“to some degree” too' : 'only “to a high degree”'}, your answer is ${counted ? '' : 'not '}among them`,
  },
  themes: {
    fewItems: 'No score: fewer than three questions',
    fewAnswers: 'No score: too few have answered',
    hidden: 'Not shown: too little to go by',
    source: (fewest, most) =>
      fewest === most
        ? `Each score is based on ${most} participants. The bands are this tool’s own; for the themes there are no published figures to compare with.`
        : `The scores are based on ${fewest} to ${most} participants. The bands are this tool’s own; for the themes there are no published figures to compare with.`,
    sourceOwn:
      'The bands are this tool’s own; for the themes there are no published figures to compare with.',
  },
  answers: {
    squares: 'One square is one answer.',
  },
  differences: {
    share: 'Share who answer to a high or to some degree',
  },
  advice: {
    title: 'What the answers call for',
    order: 'The order does not say what works best; the article does not say that.',
    more: (shown, called) => `${shown} of ${called} recommendations.`,
  },
  end: {
    title: 'What the figures do not say',
    points: [
      'Why the answers are as they are. The figures show no causes.',
      'Who is best. There is no ranking and no total score.',
      'What those who were not asked would have answered.',
      'How many there are in the article’s groups. The article does not say.',
    ],
    pointsOwn: [
      'Why the answers are as they are. They show no causes.',
      'What others would have answered. These are one person’s answers.',
      'Who is best. There is no ranking and no total score.',
      'How many there are in the article’s groups. The article does not say.',
    ],
    source: 'Use the figures as an occasion for a conversation.',
  },
  hidden: {
    notClosed: 'The result is shown when the round is closed',
    tooFew: 'The result cannot be shown yet',
    missing: (missing) =>
      missing === 1
        ? '1 more handed-in response is needed.'
        : `${missing} more handed-in responses are needed.`,
    ready: 'Enough responses have been handed in for the round to be closed.',
    why: 'Otherwise someone could be recognised.',
  },
  nobody: {
    title: 'No answers yet',
    text: 'When at least one question is answered, the answers are shown here.',
  },
};
