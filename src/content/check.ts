/**
 * Checks the built-in content and reports everything that is wrong, all at once. `npm run check:content`
 * reads the files and prints what comes back; nothing here touches a disk.
 */
import * as v from 'valibot';
import {
  Advice,
  Benchmarks,
  Help,
  Questionnaire,
  Recommendation,
  RoomQuestions,
} from '../domain/pack/schema';
import { adviceGaps, adviceTable, adviceTotalProblems } from './checks/adviceCounts';
import { exampleProblems } from './checks/examples';
import { figureProblems } from './checks/figures';
import { closestPairs, nearDuplicateProblems } from './checks/nearDuplicates';
import type { Placed } from './checks/placed';
import type { Problem } from './checks/problem';
import { publishedFigureProblems } from './checks/publishedFigures';
import {
  adviceProblems,
  benchmarkProblems,
  helpProblems,
  ownerProblems,
  questionnaireProblems,
} from './checks/references';
import { roomQuestionProblems } from './checks/roomQuestions';
import { type PackDocuments, Seal, sealOf, sealProblems } from './checks/seal';
import { shaped } from './checks/shape';
import { textProblems } from './checks/texts';
import { ExampleDocument } from './example/schema';

export type { Problem } from './checks/problem';
export { sealOf } from './checks/seal';

/** Parsed JSON of the files below src/content; a file that is missing or unreadable is `undefined`. */
export interface ContentFiles extends PackDocuments {
  /** The folder of the pack below src/content: `it-i-praksis-2016`. */
  readonly folder: string;
  readonly seal: unknown;
  readonly municipalities: unknown;
  /** By the name of the file without its ending. */
  readonly examples: Readonly<Record<string, unknown>>;
}

const Municipalities = v.array(
  v.object({
    code: v.pipe(v.string(), v.regex(/^0\d{3}$/)),
    name: v.pipe(v.string(), v.nonEmpty()),
    displayName: v.optional(v.pipe(v.string(), v.nonEmpty())),
  }),
);
const MUNICIPALITIES = 98;

/** Everything wrong in the content; an empty list when all is well. `sha256` gives hexadecimal digits. */
export function checkContent(files: ContentFiles, sha256: (text: string) => string): readonly Problem[] {
  const at = (name: string) => `${files.folder}/${name}`;
  const questionnaire = shaped(Questionnaire, at('questionnaire.json'), files.questionnaire);
  const help = shaped(Help, at('help.json'), files.help);
  const benchmarks = shaped(Benchmarks, at('benchmarks.json'), files.benchmarks);
  const owners = shaped(Advice.entries.owners, at('advice/owners.json'), files.owners);
  const roomQuestions = shaped(RoomQuestions, at('roomQuestions.json'), files.roomQuestions);
  const seal = shaped(Seal, at('pack.json'), files.seal);
  const adviceFile = (theme: string) => at(`advice/${theme}.json`);
  const advice = Object.entries(files.advice).map(([theme, parsed]) => ({
    file: adviceFile(theme),
    ...shaped(v.array(Recommendation), adviceFile(theme), parsed),
  }));
  const recommendations = advice.flatMap(({ file, document }) =>
    (document ?? []).map((value, index): Placed<Recommendation> => ({ file, path: `[${index}]`, value })),
  );

  const exampleFile = (name: string) => `example/${name}.json`;
  const examples = Object.entries(files.examples).map(([name, parsed]) => ({
    name,
    ...shaped(ExampleDocument, exampleFile(name), parsed),
  }));

  return [
    ...[questionnaire, help, benchmarks, owners, roomQuestions, seal, ...advice, ...examples].flatMap(
      ({ problems }) => problems,
    ),
    ...references(),
    ...(benchmarks.document === null
      ? []
      : [
          ...publishedFigureProblems(at('benchmarks.json'), benchmarks.document),
          ...figureProblems(at('benchmarks.json'), benchmarks.document),
        ]),
    ...textProblems(at('questionnaire.json'), files.questionnaire),
    ...textProblems(at('help.json'), files.help),
    ...textProblems(at('benchmarks.json'), files.benchmarks),
    ...textProblems(at('advice/owners.json'), files.owners),
    ...textProblems(at('roomQuestions.json'), files.roomQuestions),
    ...Object.entries(files.advice).flatMap(([theme, parsed]) => textProblems(adviceFile(theme), parsed)),
    ...municipalityProblems('municipalities.json', files.municipalities),
  ];

  /** What one document says of another can only be judged once the questionnaire itself can be read. */
  function references(): readonly Problem[] {
    const asked = questionnaire.document;
    if (asked === null) return [];
    return [
      ...questionnaireProblems(at('questionnaire.json'), asked),
      ...(help.document === null ? [] : helpProblems(at('help.json'), help.document, asked)),
      ...(benchmarks.document === null
        ? []
        : benchmarkProblems(at('benchmarks.json'), benchmarks.document, asked)),
      ...(roomQuestions.document === null
        ? []
        : roomQuestionProblems(at('roomQuestions.json'), roomQuestions.document, asked, benchmarks.document)),
      ...(owners.document === null ? [] : ownerProblems(at('advice/owners.json'), owners.document)),
      ...adviceProblems(recommendations, owners.document, asked),
      // A file that cannot be read is a problem already; what it may hold is not missing as well.
      ...adviceGaps(
        recommendations.map(({ value }) => value),
        asked,
        adviceFile,
      ).filter(({ file }) => advice.every((one) => one.file !== file || one.document !== null)),
      ...(advice.every(({ document }) => document !== null)
        ? adviceTotalProblems(recommendations.length, at('advice'))
        : []),
      ...nearDuplicateProblems(recommendations),
      ...examples.flatMap(({ name, document }) =>
        document === null ? [] : exampleProblems(exampleFile(name), name, document, asked),
      ),
      ...(seal.document === null
        ? []
        : sealProblems(at('pack.json'), seal.document, sealOf(asked, files, sha256))),
    ];
  }
}

/**
 * The table of recommendations and the pairs closest to each other, as lines to print. Of content that the check
 * found nothing wrong with.
 *
 * @param each how many pairs of each part and language
 */
export function adviceReport(files: ContentFiles, each: number): readonly string[] {
  const questionnaire = v.parse(Questionnaire, files.questionnaire);
  const recommendations = Object.values(files.advice).flatMap((parsed) =>
    v.parse(v.array(Recommendation), parsed),
  );
  return [
    ...adviceTable(recommendations, questionnaire),
    'Recommendations closest to each other:',
    ...closestPairs(
      recommendations.map((value) => ({ file: '', path: '', value })),
      each,
    ),
  ];
}

function municipalityProblems(file: string, parsed: unknown): readonly Problem[] {
  const { document, problems } = shaped(Municipalities, file, parsed);
  if (document === null) return problems;
  const codes = new Set(document.map(({ code }) => code));
  if (codes.size === MUNICIPALITIES && document.length === MUNICIPALITIES) return [];
  return [
    {
      file,
      path: '',
      message: `${document.length} municipalities with ${codes.size} different codes, not ${MUNICIPALITIES}`,
    },
  ];
}
