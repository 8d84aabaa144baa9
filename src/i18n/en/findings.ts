import type { findings as da } from '../da/findings';

const degree = (high: boolean) => (high ? 'to a high degree' : 'to a high or to some degree');
const worth =
  'The answers count like this: “not at all” 0, “to a lesser degree” 33, “to some degree” 67 and “to a high degree” 100.';
const questions = (count: number, inWords: string) =>
  count === 1 ? '1 other question' : `${inWords} other questions`;
/** So many of a group, as they are printed: "1 of 14 answers", "3 of 14 answer". */
const answer = (k: string) => (k === '1' ? 'answers' : 'answer');

export const findings: typeof da = {
  briefly: {
    title: 'In short',
    nearestBest: (title, k, n, onlyHigh) =>
      `On “${title}”, ${k} of ${n} ${answer(k)} ${degree(onlyHigh)}, and the whole interval lies nearer the best group’s figure than the worst group’s. That does not make you part of the group.`,
    beyondBest: (title, k, n, onlyHigh) =>
      `On “${title}”, ${k} of ${n} ${answer(k)} ${degree(onlyHigh)}, and the whole interval lies above the best group’s figure.`,
    lowest: (themes, score, others) => `The lowest score is ${score}, for ${themes}, and ${others}.`,
    otherOne: (score) => `the other theme has ${score}`,
    othersSame: (count, score) => `the ${count} other themes have ${score}`,
    othersBetween: (count, lowest, highest) =>
      `the ${count} other themes lie between ${lowest} and ${highest}`,
    dontKnow: (k, n, statement) => `${k} of ${n} ${answer(k)} “don’t know” to “${statement}”`,
    dontKnowMost: ', which is the highest number.',
    dontKnowAsMany: (others, inWords) => `, and as many do so in ${questions(others, inWords)}.`,
    dontKnowOwn: (statement) => `You answer “don’t know” to “${statement}”.`,
    dontKnowOwnMore: (count, statement) =>
      `You answer “don’t know” to ${count} questions, among them “${statement}”.`,
    difference: (statement, leaders, employees) =>
      `Leaders and employees differ most on “${statement}”: ${leaders} and ${employees} answer to a high or to some degree`,
    differenceAsMuch: (others, inWords) => `, and they differ as much on ${questions(others, inWords)}`,
    none: 'The answers give rise to none of the sentences that can stand here.',
    toPart: {
      tal: 'See the figures',
      temaer: 'See the themes',
      uenighed: 'See the differences',
      vedikke: 'See the don’t-knows',
    },
    rulesTitle: 'How the sentences are chosen',
    rules: [
      'There are four sentences at most. A sentence that does not fit the answers is left out, and so is what is not shown.',
      'Nearest the best group’s figure: the published figure for which the whole interval around your share lies on the best group’s side of the middle between the two groups’ figures. If there are several, it is the share that lies furthest towards the best group’s figure.',
      'Lowest theme: the theme with the lowest score, where at least two themes have a score and they are not all the same.',
      'Most don’t-knows: the question that most people answer “don’t know” to. If several have equally many, the first is named.',
      'Largest difference between leaders and employees: among the questions that are shown by group and where at least five in each group have answered on the scale. With many questions some differences will be large by chance.',
    ],
  },
  profile: {
    title: 'Theme profile',
    lead: `Each theme has a score from 0 to 100. ${worth} The score is the mean of the participants’ own scores, so that each participant counts once. A participant has a score when at least 60% of the theme’s questions are answered on the scale; beside each theme stands how many have one.`,
    leadOwn: `Each theme has a score from 0 to 100. ${worth} The score is the mean of your answers, provided that you have answered at least 60% of the theme’s questions on the scale.`,
    withheldAsUnanswered: 'Questions that are not shown count as unanswered.',
    convention:
      'For the themes there are no published figures to compare with. The bands “Early”, “Under way”, “Well under way” and “Strong” are this tool’s own.',
    bands: {
      early: 'Early',
      'under-way': 'Under way',
      'well-under-way': 'Well under way',
      strong: 'Strong',
    },
    lowest: (themes, score) => `The lowest score is ${score}, for ${themes}.`,
    otherOne: (score) => `The other theme has ${score}.`,
    othersSame: (count, score) => `The ${count} other themes have ${score}.`,
    othersBetween: (count, lowest, highest) =>
      `The ${count} other themes lie between ${lowest} and ${highest}.`,
    allSame: (score) => `All themes with a score have the same one, ${score}.`,
    onlyOne: (theme, score) => `${theme} is the only theme with a score, ${score}.`,
    nothing: 'No theme has a score that can be shown.',
    respondents: (k, n) => `${k} of ${n} participants`,
    oneRespondent: '1 participant',
    noScore: {
      fewItems: 'No score: the theme has fewer than three questions in this form.',
      fewAnswers: 'No score: too few of the theme’s questions are answered on the scale.',
      hidden: 'Not shown: too few have a score, or too few of the theme’s questions are shown.',
    },
    table: {
      caption: 'Theme profile: scores from 0 to 100',
      theme: 'Theme',
      score: 'Score',
      band: 'Band',
      respondents: 'Participants with a score',
      ofBlock: (block) => `Score, ${block}`,
      of: (k, n) => `${k} of ${n}`,
      withRespondents: (score, kOfN) => `${score} (${kOfN})`,
      none: 'no score',
      withheld: 'not shown',
    },
  },
  blocks: {
    leaders: 'Leaders',
    employees: 'Employees',
    neither: 'Other roles',
    noDepartment: 'No department given',
    withSize: (name, n) => `${name} (${n})`,
    named: (name) => `“${name}”`,
    leadersIn: (n) => `${n} leaders`,
    employeesIn: (n) => `${n} employees`,
    othersIn: (n, name) => `${n} in “${name}”`,
    leadersOf: (k, n) => `${k} of ${n} leaders`,
    employeesOf: (k, n) => `${k} of ${n} employees`,
    othersOf: (k, n, name) => `${k} of ${n} in “${name}”`,
  },
  differences: {
    part: 'Differences and agreement',
    titleLeaders: 'Where leaders and employees differ most',
    titleBlocks: 'Where the groups differ most',
    titleNone: 'Differences between the groups',
    largest: (count) =>
      count === '1'
        ? 'The list shows the largest difference.'
        : `The list shows the ${count} largest differences.`,
    chance: (items) =>
      `With ${items} questions some differences will be large by chance, also where the interval does not go below 0.`,
    small: 'The groups are small, so the figures are uncertain.',
    smaller: 'The smaller the groups, the more uncertain the figures.',
    talk: '“To a high degree” and “to some degree” are added together, so “6 of 6” can be two different answers. Use the list for a conversation, not for a verdict.',
    belowZero: 'If an interval goes below 0, the answers cannot show who answers higher.',
    sampling:
      'The interval shows how great the uncertainty would be if the participants had been drawn at random and answered independently of each other.',
    reading: (first, second) => `${first} and ${second} answer to a high or to some degree.`,
    size: (points, lower, upper) =>
      `The difference is ${points} percentage points (95% interval from ${lower} to ${upper}).`,
    none: 'The groups have no differences that can be shown.',
    notByBlock: (count, items) =>
      `${count} of ${items} questions ${count === '1' ? 'is' : 'are'} not broken down by group.`,
    notByBlockWhy:
      'All or all but one in a group chose exactly the same answer, and so someone could be recognised. Where possible, the answers are shown as a whole.',
    notShown: (count) => `${count} of them ${count === '1' ? 'is' : 'are'} not shown at all.`,
    fewScored: (count) =>
      `In ${count === '1' ? '1 question' : `${count} questions`} a group has fewer than five answers on the scale, so the difference is not worked out.`,
    notChosen: 'The round is not broken down by group.',
    notChosenWhy: 'The breakdown is chosen before the round is closed, and cannot be chosen afterwards.',
    tooFewBlocks: 'The round is not shown by group.',
    tooFewBlocksWhy: (threshold) =>
      `There must be at least two groups of ${threshold} participants or more. Otherwise someone could be recognised.`,
    open: 'An open round is not shown by group, and its agreement is not worked out. The participants can recognise each other’s answers and talk about them.',
    joined: (block) => `Small groups are put together: ${block}.`,
    key: 'Groups',
    table: {
      caption: 'Answers to a high or to some degree, group by group',
      question: 'Question',
      difference: 'Difference, percentage points',
      interval: '95% interval, percentage points',
      of: (k, n) => `${k} of ${n}`,
      notByBlock: 'not shown by group',
      notPossible: 'not possible',
      range: (lower, upper) => `${lower} to ${upper}`,
    },
  },
  agreement: {
    title: 'How alike are your answers?',
    lead: 'Agreement runs from −1 to 1 (van der Eijk’s A): 1 when all answer alike, 0 when the answers are spread evenly, and −1 when they stand in two camps, half at each end of the scale. “Don’t know” is not counted.',
    caution:
      'Agreement says how alike your answers are. It does not say whether they are high or low, nor whether you are right.',
    reading: (most, high, least, low) =>
      `Among the questions that are shown, your answers are most alike on “${most}” (${high}) and least alike on “${least}” (${low}).`,
    readingOne: (statement, value) => `The agreement on “${statement}” is ${value}.`,
    readingSame: (questions, value) =>
      `The agreement is ${value} on all ${questions} questions that can be shown.`,
    nothing: 'No question has five answers on the scale that can be shown.',
    most: 'Most alike',
    least: 'Least alike',
    ends: { camps: 'two camps', even: 'spread evenly', alike: 'all alike' },
    value: (value) => `Agreement ${value}`,
    table: {
      caption: 'Agreement, question by question',
      question: 'Question',
      agreement: 'Agreement',
      scored: 'Answers on the scale',
      notShown: 'not shown',
      fewScored: 'fewer than five answers',
    },
  },
  dontKnows: {
    title: 'What you don’t know',
    titleOwn: 'What you don’t know',
    lead: '“Don’t know” is an answer too. It can show what someone still needs to be told, or what nobody knows.',
    leadOwn: '“Don’t know” is an answer too. It shows what you can find out.',
    reading: (k, n, statement) => `${k} of ${n} ${answer(k)} “don’t know” to “${statement}”.`,
    none: 'Nobody has answered “don’t know” to the questions that are shown.',
    noneOwn: 'You have not answered “don’t know” to anything.',
    count: (k, n) => `${k} of ${n} ${k === '1' ? 'doesn’t' : 'don’t'} know`,
    tell: (groups) => `The answer should reach ${groups}.`,
    group: (name, k, n) => `${name} (${k} of ${n} ${k === '1' ? 'doesn’t' : 'don’t'} know)`,
    everyone: 'all participants',
    advice: 'Recommendation',
    owner: (owner) => `Suggested owner: ${owner}.`,
    more: (count) => (count === 1 ? 'Show 1 more question' : `Show ${count} more questions`),
    withheld: 'Questions that are not shown are not included.',
    adviceFailed: 'The advice could not be fetched. The answers are not affected.',
    table: {
      caption: 'Don’t-knows, question by question',
      question: 'Question',
      dontKnow: 'Don’t know',
      of: 'Of',
      notByBlock: 'not shown by group',
    },
  },
};
