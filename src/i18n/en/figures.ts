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
      `If “to some degree” counts as well, your answer is ${counted ? '' : 'not '}among them.`,
    otherReadingNarrower: (counted) =>
      `If only “to a high degree” counts, your answer is ${counted ? '' : 'not '}among them.`,
    countedHeading: 'Counted in the figure',
  },
  several: {
    counted: (k, n, agreeing) => `${k} of ${n} answered ${some(agreeing)}.`,
    share: (percent) => `That is ${percent}, as a guide only.`,
    dontKnow: (d, one) => (one ? '1 doesn’t know.' : `${d} don’t know.`),
    interval: (lower, upper) => `The interval runs from ${lower} to ${upper}.`,
    otherReadingWider: (k, n) => `If “to some degree” counts as well, it is ${k} of ${n}.`,
    otherReadingNarrower: (k, n) => `If only “to a high degree” counts, it is ${k} of ${n}.`,
    nobody: 'Nobody has answered the question.',
    onlyDontKnow: (d, one) => `${one ? '1 doesn’t know.' : `${d} don’t know.`} Nobody else has answered.`,
    allDontKnow: 'Everyone answered “don’t know”.',
  },
  side: {
    'nearer-best': 'The whole interval lies nearest the best group.',
    'nearer-worst': 'The whole interval lies nearest the worst group.',
    'cannot-tell': 'The interval is too wide to say which group you are nearest.',
    'beyond-best': 'The whole interval lies above the best group.',
    'beyond-worst': 'The whole interval lies below the worst group.',
  },
  hidden: {
    alike: 'Not shown: the answers are too close. Otherwise someone could be recognised.',
    notClosed: 'Not shown: the round is not closed. Otherwise someone could be recognised.',
    tooFew: (missing) =>
      `Not shown: ${missing === 1 ? '1 more response is' : `${missing} more responses are`} needed. Otherwise someone could be recognised.`,
  },
  sector: {
    rose: (first, last) =>
      `Among heads of IT in municipalities and regions, the share rose from ${first} to ${last} per cent in a year.`,
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
    ourReading: 'Our reading:',
    units: { municipality: 'municipalities', organisation: 'organisations', 'head-of-it': 'heads of IT' },
    about: (units) =>
      `The figure is about ${units.join(' or ')}, yours about participants in the self-assessment.`,
    dontKnowLeftOut: (d, one) => (one ? '1 don’t know is left out.' : `${d} don’t knows are left out.`),
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
    summary: (items, k, n, dontKnow) =>
      `Questions: ${items}. ${k} of ${n} answers to a high or to some degree, ${dontKnow} don’t know`,
    reading: (parts) => `${parts}.`,
    part: (label, count) => `${label} ${count}`,
    withheldCell: 'not shown',
  },
};
