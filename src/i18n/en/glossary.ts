import type { glossary as da } from '../da/glossary';

export const glossary: typeof da = {
  selfAssessment: {
    term: 'Self-assessment',
    text: 'All the work in Kommunespejl of one municipality or organisation. A self-assessment has one or more rounds.',
  },
  round: {
    term: 'Round',
    text: 'The responses that belong to the same collection. A round is own, open or confidential.',
  },
  ownRound: {
    term: 'Own round',
    text: 'A round with one response. Whoever gave it can always see all of it.',
  },
  openRound: {
    term: 'Open round',
    text: 'A round for a few people around a table. They are told before they answer that the others can recognise their answers.',
  },
  confidentialRound: {
    term: 'Confidential round',
    text: 'A round whose answers are not shown individually. The result is shown as a whole once the round is closed, and what someone could be recognised by is held back.',
  },
  threshold: {
    term: 'Threshold',
    text: 'The smallest number of handed-in responses a confidential round must have before anything is shown. It is five unless you choose another number, of at least three, and it is fixed once the round is confidential.',
  },
  breakdown: {
    term: 'Breakdown',
    text: 'The choice between role group and department when a confidential round is to be shown group by group. A round has only one breakdown, and it is chosen before the round is closed.',
  },
  group: {
    term: 'Group',
    text: 'The participants whose answers are shown by themselves when a confidential round is broken down. A group has at least as many responses as the threshold asks for; smaller groups are put together.',
  },
  leaders: {
    term: 'Leaders',
    text: 'Participants who chose one of the roles head of IT, head of digitalisation, director or head of department, or immediate manager.',
  },
  employees: {
    term: 'Employees',
    text: 'Participants who chose the role employee or employee representative (MED committee or union).',
  },
  response: {
    term: 'Response',
    text: 'One person’s answers to the questions. In open and confidential rounds a response counts once it has been handed in.',
  },
  participant: {
    term: 'Participant',
    text: 'A person who answers in the round. Each response belongs to one participant.',
  },
  question: {
    term: 'Question',
    text: 'A sentence about your municipality or organisation. The participant answers to what degree it fits.',
  },
  theme: {
    term: 'Theme',
    text: 'Questions that belong together. There are five themes: Competences, Employee involvement, Citizen involvement, Leadership and Coherence.',
  },
  scale: {
    term: 'Scale',
    text: 'The four answers “to a high degree”, “to some degree”, “to a lesser degree” and “not at all”. “Don’t know” is not a step on the scale.',
  },
  scoredAnswer: {
    term: 'Scored answer',
    text: 'An answer on the scale. “Don’t know” and unanswered questions are not scored answers.',
  },
  dontKnow: {
    term: 'Don’t know',
    text: 'An answer that can be chosen instead of one on the scale. It is counted and shown apart and is part of neither a share nor a score.',
  },
  unanswered: {
    term: 'Unanswered',
    text: 'A question that the participant has not answered. It is not the same as “don’t know” and is counted apart.',
  },
  share: {
    term: 'Share',
    text: 'The answers that count, divided by all scored answers to the question. With fewer than five scored answers we show no share.',
  },
  guide: {
    term: 'As a guide only',
    text: 'The figure shows what the participants answered, and nothing more. When few have answered, one more response can move it a long way.',
  },
  interval: {
    term: '95% interval',
    text: 'A span around your share. It shows how great the uncertainty would be if the participants had been drawn at random from all who could have been asked. They seldom are. The fewer the answers, the wider the interval.',
  },
  bestGroup: {
    term: 'Best group',
    text: 'The municipalities (K1) or organisations (B1) that the article speaks of as best practice. The article does not say how many there are in the group, or how it was chosen.',
  },
  worstGroup: {
    term: 'Worst group',
    text: '“The least well digitalised municipalities” (K1) or the worst-practice organisations (B1). The article does not say how many there are in the group, or how it was chosen.',
  },
  sector: {
    term: 'The sector',
    text: 'The heads of IT in municipalities and regions whom the figures for 2015 and 2016 are about (M1). The article does not give figures for the best and the worst group here.',
  },
  ourReading: {
    term: 'The tool’s reading',
    text: 'The tool’s choice of which answers match the article’s words, where the article does not say. The other reading always stands beside it.',
  },
  whatIf: {
    term: 'What if there were N in each of the article’s groups?',
    text: 'N is a number that you choose yourselves, since the article does not say how many there are in the groups. The figures then show how wide the interval around each published figure would be if your assumption held.',
  },
  score: {
    term: 'Score',
    text: 'A mean of scored answers, from 0 (not at all) to 100 (to a high degree). It cannot be compared with the published figures.',
  },
  themeScore: {
    term: 'Theme score',
    text: 'The mean of the participants’ own scores in the theme, so that each participant counts once. A participant has a score when at least 60% of the theme’s questions are answered on the scale, and a theme with fewer than three questions in the form you use has none.',
  },
  band: {
    term: 'Band',
    text: 'The tool’s own names for a theme score: Early 0–39, Under way 40–64, Well under way 65–84 and Strong 85–100. They do not come from the article.',
  },
  agreement: {
    term: 'Agreement',
    text: 'How alike the scored answers to a question are, from −1 to 1 (van der Eijk’s A): 1 when all answer alike, 0 when the answers are spread evenly, and −1 when they stand in two camps, half at each end of the scale.',
  },
  percentagePoints: {
    term: 'Percentage points',
    text: 'The difference between two shares when one is subtracted from the other. From 40% to 60% is 20 percentage points.',
  },
  notShown: {
    term: 'Not shown',
    text: 'What the page holds back in a confidential round because someone could otherwise be recognised. That is so as long as the round is not closed, and when you are few and all or all but one, as a whole or in a group, chose exactly the same answer.',
  },
  recommendation: {
    term: 'Recommendation',
    text: 'A suggestion that your answers call for, with an owner, a first step and something to see it by. “From the article” stands only where the article says it; otherwise it is our professional judgement.',
  },
  professionalJudgement: {
    term: 'Professional judgement',
    text: 'Something that Kommunespejl asks about or suggests and that the article does not say.',
  },
  need: {
    term: 'Need',
    text: 'The number that decides which recommendation comes first: the lower the score and the greater the weight, the greater the need. The weight is our choice, and the order does not say what works best.',
  },
  effort: {
    term: 'Effort',
    text: 'An estimate of how much a recommendation takes: small, medium or large. The estimate is ours and does not come from the article.',
  },
  example: {
    term: 'Fictitious example',
    text: 'A self-assessment that we have made up so that you can see what it all looks like. Neither the municipality nor the answers exist.',
  },
};
