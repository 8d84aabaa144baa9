/** Whether the questions to the room fit a wall, are about something that is asked, and are enough of each kind. */
import type { Benchmarks, Questionnaire, RoomQuestion, RoomQuestions } from '../../domain/pack/schema';
import { type Placed, problemIf, repeated, repeatedTexts } from './placed';
import type { Problem } from './problem';
import { otherPackProblems } from './references';

/** So many there must be. */
const QUESTIONS = 20;
/** So that a question can be swapped for another of its kind. */
const OF_EACH_KIND = 3;
/** Letters that have room on a slide in the size of its title. */
const LONGEST = 110;
const KINDS: readonly RoomQuestion['kind'][] = [
  'low-score',
  'high-score',
  'roles-apart',
  'dont-knows',
  'far-from-best',
  'any',
];

/** @param benchmarks `null` where they cannot be read, which is a problem already */
export function roomQuestionProblems(
  file: string,
  document: RoomQuestions,
  questionnaire: Questionnaire,
  benchmarks: Benchmarks | null,
): readonly Problem[] {
  const { questions } = document;
  const placed = questions.map(
    (value, index): Placed<RoomQuestion> => ({ file, path: `questions[${index}]`, value }),
  );
  const themes = new Set(questionnaire.themes.map(({ id }) => id));
  // A trend of the sector has no best group to be far from.
  const bestWorst = benchmarks?.figures.filter(({ kind }) => kind === 'best-worst').map(({ item }) => item);
  return [
    ...otherPackProblems(file, document, questionnaire),
    ...repeated(placed, 'id', ({ id }) => id),
    ...repeatedTexts(placed, 'question', ({ question }) => question),
    ...problemIf(
      questions.length < QUESTIONS,
      file,
      'questions',
      `${questions.length}, fewer than ${QUESTIONS}`,
    ),
    ...KINDS.flatMap((kind) => {
      const count = questions.filter((question) => question.kind === kind).length;
      return problemIf(
        count < OF_EACH_KIND,
        file,
        'questions',
        `${count} of ${kind}, fewer than ${OF_EACH_KIND}`,
      );
    }),
    ...placed.flatMap(({ path, value }) => [
      ...problemIf(
        value.theme !== null && !themes.has(value.theme),
        file,
        `${path}.theme`,
        `there is no theme ${value.theme}`,
      ),
      ...problemIf(
        (value.item !== null) !== (value.kind === 'far-from-best'),
        file,
        `${path}.item`,
        'an item stands with far-from-best, and with nothing else',
      ),
      ...problemIf(
        value.item !== null && bestWorst !== undefined && !bestWorst.includes(value.item),
        file,
        `${path}.item`,
        `${value.item} has no published figure of a best group`,
      ),
      ...(['da', 'en'] as const).flatMap((language) =>
        problemIf(
          value.question[language].length > LONGEST,
          file,
          `${path}.question.${language}`,
          `${value.question[language].length} letters, more than ${LONGEST}`,
        ),
      ),
    ]),
  ];
}
