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
    leave: 'Leave the wall',
    write: 'Write',
  },
  writeElsewhere: 'Notes and fields are in the facilitator’s window.',
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
  purpose: {
    title: 'Purpose and ground rules',
    points: [
      'See what the answers say, and choose what you want to begin with.',
      'Talk about the work. Nobody is to tell what they answered.',
      'Ask for examples when you see things differently.',
      'Use the figures for a conversation, not for a verdict.',
    ],
  },
  respondents: {
    title: 'Who has answered',
    count: (count) => `${count} responses`,
    one: 'One response',
    groups: (groups) => `Among them ${groups}.`,
    share: 'The figures are about those who answered. They do not say what others would have answered.',
  },
  quiet: {
    title: 'A quiet moment',
    points: [
      'Look at your own answers on your own screen or on paper.',
      'If you have not answered, read the statements.',
      'Choose one statement you would like to talk about.',
    ],
    source: 'No answers are shown here on the wall.',
  },
  reveal: {
    next: {
      worst: 'Show the worst group',
      best: 'Show the best group',
      own: 'Show your answers',
      earlier: (year) => `Show ${year}`,
      later: (year) => `Show ${year}`,
    },
    back: 'Hide again',
    all: 'All is shown',
    nothing: 'A scale from 0 to 100 per cent. Nothing is shown yet.',
    ask: {
      K1: 'What share has a “rock-hard focus”: worst group, and best?',
      M1: 'What share “give weight to” it: in 2015, and in 2016?',
      B1: 'What share hold that: in the worst group, and in the best?',
    },
    start: {
      bestWorst: 'What is your guess? Where are the worst and the best group?',
      trend: 'What is your guess? How large was the share, and how large did it become?',
    },
    afterWorst: (figure) => `${figure} in the worst group. Where is the best?`,
    afterBest: (figure) => `${figure} in the best group. Where are you yourselves?`,
    afterEarlier: (figure, year, next) => `${figure} in ${year}. How large was the share in ${next}?`,
    afterLater: (figure, year) => `${figure} in ${year}. Where are you yourselves?`,
  },
  guess: {
    handsShort: (of, counts, dontKnow) =>
      `Hands, ${of}, from a high degree to not at all: ${counts}; don’t know: ${dontKnow}`,
    mark: (percent) => `Guess ${percent}`,
    several: (guesses) => `The room’s guesses: ${guesses}`,
    of: {
      worst: 'worst group',
      best: 'best group',
      own: 'yourselves',
      earlier: 'first year',
      later: 'latest year',
    },
    number: (of, percent) => `${of} ${percent}`,
    hands: (of, counts) => `${of}: ${counts}`,
    hand: (count, shown, answer) => `${count === 1 ? '1 hand' : `${shown} hands`} for “${answer}”`,
  },
  question: {
    title: (number) => `Question ${number} to the room`,
    source: 'Talk in pairs for two minutes, then hear a few.',
  },
  vote: {
    title: 'What do we begin with?',
    how: (dots) => `Each has ${dots} dots.`,
    howOne: 'Each has one dot.',
    given: (given, all) => `${given} of ${all} dots have been given.`,
    ballots: (count, of) => `${count} of ${of} have voted.`,
    secret: 'The dots are shown when the vote is closed.',
    over: (count, shown) => `${count === 1 ? '1 dot' : `${shown} dots`} too many counted. Count again.`,
    tie: (place) => `Several share place ${place}: talk about them before you choose.`,
    source: 'The dots show what the room wants to begin with. They do not show what works best.',
    dots: (count, shown) => (count === 1 ? '1 dot' : `${shown} dots`),
    notBegun: 'The vote has not begun.',
  },
  decisions: {
    title: 'What you have decided',
    step: 'First step',
    none: 'Nothing decided yet. Who does what, and when?',
    noOwner: 'no owner yet',
    by: (date) => `by ${date}`,
    noDate: 'no date yet',
    more: (count, shown) => (count === 1 ? '1 more is in the minutes.' : `${shown} more are in the minutes.`),
  },
  parked: {
    title: 'Parked for later',
    none: 'Nothing is parked.',
    more: (count, shown) => (count === 1 ? '1 more is in the minutes.' : `${shown} more are in the minutes.`),
  },
  nextStep: {
    title: 'Next step',
    points: [
      'Send the minutes round today.',
      'Each decision needs an owner. Ask the owner if you want to help.',
      'Look at the decisions again when the first date has come.',
    ],
    source: 'Thank you for today.',
  },
  time: {
    clock: (minutes, seconds) => `${minutes}:${seconds}`,
    left: (time) => `${time} left`,
    over: (time) => `${time} over time`,
  },
  points: {
    welcome: 'Welcome',
    figures: 'Guess and mirror',
    differences: 'Differences',
    choose: 'Choose',
    agree: 'Decide',
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
  names: {
    title: 'Title',
    themes: 'The theme profile',
    answers: (theme) => `The answers: ${theme}`,
    difference: 'Largest difference',
    dontKnows: 'What you do not know',
  },
  unreadable: {
    title: 'The workshop cannot be read',
    todo: 'See why in the facilitator’s window.',
    safe: 'Answers and results are untouched, and nothing is written over what is stored.',
  },
  nobody: {
    title: 'No answers yet',
    text: 'When at least one question is answered, the answers are shown here.',
  },
};
