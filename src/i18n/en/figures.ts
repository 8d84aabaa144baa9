import type { figures as da } from '../da/figures';

const some = (agreeing: 'high' | 'high-or-some') =>
  agreeing === 'high' ? '“to a high degree”' : '“to a high degree” or “to some degree”';

export const figures: typeof da = {
  own: {
    answered: (answer, counted) =>
      `You answered “${answer}”. Your answer is ${counted ? '' : 'not '}among those the figure counts.`,
    dontKnow: 'You answered “don’t know”.',
    unanswered: 'You have not answered.',
    likeForLike: 'The figure too is based on the answers of heads of IT.',
    otherReadingWider: (counted) =>
      `If we count “to some degree” too, your answer is ${counted ? '' : 'not '}among them.`,
    otherReadingNarrower: (counted) =>
      `If we count only “to a high degree”, your answer is ${counted ? '' : 'not '}among them.`,
    countedHeading: 'Counted in the figure',
  },
  several: {
    counted: (k, n, agreeing) => `${k} of ${n} answered ${some(agreeing)}.`,
    share: (percent) => `That is ${percent}, as a guide only.`,
    dontKnow: (d, one) => (one ? '1 doesn’t know.' : `${d} don’t know.`),
    interval: (lower, upper) => `The interval runs from ${lower} to ${upper}.`,
    otherReadingWider: (k, n) => `If we count “to some degree” too, it is ${k} of ${n}.`,
    otherReadingNarrower: (k, n) => `If we count only “to a high degree”, it is ${k} of ${n}.`,
    nobody: 'Nobody has answered the question.',
    onlyDontKnow: (d, one) => `${one ? '1 doesn’t know.' : `${d} don’t know.`} Nobody else has answered.`,
    allDontKnow: 'Everyone answered “don’t know”.',
  },
  side: {
    'nearer-best':
      'The whole interval lies nearer the best group’s figure than the worst group’s. That does not make you part of the group.',
    'nearer-worst':
      'The whole interval lies nearer the worst group’s figure than the best group’s. That does not make you part of the group.',
    'cannot-tell': 'It is too wide to say which group’s figure you are nearest.',
    'beyond-best': 'The whole interval lies above the best group’s figure.',
    'beyond-worst': 'The whole interval lies below the worst group’s figure.',
  },
  hidden: {
    alike: 'Not shown: too many gave the same answer, so someone could be recognised.',
    notClosed: 'Not shown: the round is not closed. Otherwise someone could be recognised.',
    tooFew: (missing) =>
      `Not shown: ${missing === 1 ? '1 more response is' : `${missing} more responses are`} needed. Otherwise someone could be recognised.`,
  },
  sector: {
    gaveWeight: (first, firstYear, last, lastYear) =>
      `Among heads of IT in municipalities and regions, ${first} gave weight to employee involvement in ${firstYear} and ${last} in ${lastYear}.`,
    label: 'The sector',
    detail: (years) => `heads of IT, ${years}`,
    ownDetail: 'all responses',
    noBestOrWorst: 'The article does not give figures for the best and the worst group here.',
  },
  bestGroup: 'Best group',
  worstGroup: 'Worst group',
  ofN: (k, n) => `${k} of ${n}`,
  source: {
    source: 'Source:',
    noSizes: 'The article does not say how many there are in the groups.',
    noSize: 'The article does not say how many were asked.',
    ourReading: 'The tool’s reading:',
    units: { municipality: 'municipalities', organisation: 'organisations', 'head-of-it': 'heads of IT' },
    about: (units) =>
      `The figure is about ${units.join(' or ')}, yours about participants in the self-assessment.`,
    dontKnowLeftOut: (d) => `${d} answered “don’t know” and ${d === '1' ? 'is' : 'are'} not counted.`,
  },
  table: {
    who: 'Who',
    share: 'Share',
    basis: 'Basis',
    interval: '95% interval',
    notStated: 'not stated',
    notPossible: 'not possible',
    best: (year) => `Best group, ${year}`,
    worst: (year) => `Worst group, ${year}`,
    sector: (year) => `The sector, ${year}`,
    own: (name) => `${name}, own answers`,
    ownOther: (name) => `${name}, the other reading`,
    noShare: 'not shown as a share',
    withheld: 'not shown',
    oneAnswer: 'one response',
    range: (lower, upper) => `${lower}–${upper}`,
  },
  answers: {
    unanswered: 'Unanswered',
    caption: (theme) => `${theme}: the answers`,
    question: 'Question',
    summary: (questions, k, n, dontKnow) =>
      `${questions}: ${k} of ${n} answers to a high or to some degree, ${dontKnow} don’t know`,
    questions: (items) => (items === '1' ? '1 question' : `${items} questions`),
    questionsShown: (shown, items) => `${shown} of ${items} questions ${shown === '1' ? 'is' : 'are'} shown`,
    reading: (parts) => `${parts}.`,
    part: (label, count) => `${label} ${count}`,
    withheldCell: 'not shown',
  },
};
