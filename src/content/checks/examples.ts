/** Whether the examples answer the questions that are asked, in roles that there are. */
import { itemsOfForm } from '../../domain/pack/items';
import type { Questionnaire } from '../../domain/pack/schema';
import type { ExampleDocument } from '../example/schema';
import { problemIf } from './placed';
import type { Problem } from './problem';

/** @param name of the file without its ending, which is the example's id */
export function exampleProblems(
  file: string,
  name: string,
  example: ExampleDocument,
  questionnaire: Questionnaire,
): readonly Problem[] {
  const asked = itemsOfForm(questionnaire, example.form).map(({ id }) => id);
  const answered = example.items.split(' ');
  const roles = new Set(questionnaire.roles.map(({ id }) => id));
  const absent = asked.filter((id) => !answered.includes(id));
  const responses = example.rounds.flatMap((round, roundIndex) =>
    round.responses.map((value, index) => ({ path: `rounds[${roundIndex}].responses[${index}]`, value })),
  );
  return [
    ...problemIf(example.id !== name, file, 'id', `${example.id} is not the file’s name`),
    ...problemIf(absent.length > 0, file, 'items', `${absent.join(', ')} missing`),
    ...answered.flatMap((id, index) => [
      ...problemIf(
        !asked.includes(id),
        file,
        'items',
        `there is no statement ${id} in the ${example.form} form`,
      ),
      ...problemIf(answered.indexOf(id) !== index, file, 'items', `${id} stands twice`),
    ]),
    ...responses.flatMap(({ path, value: { role, answers } }) => [
      ...problemIf(!roles.has(role), file, `${path}.role`, `there is no role ${role}`),
      ...problemIf(
        answers.length !== answered.length,
        file,
        `${path}.answers`,
        `${answers.length} answers to ${answered.length} statements`,
      ),
    ]),
    ...example.rounds.flatMap((round, index) => roundProblems(file, `rounds[${index}]`, round)),
  ];
}

function roundProblems(
  file: string,
  path: string,
  { kind, threshold, closed, responses }: ExampleDocument['rounds'][number],
): readonly Problem[] {
  return [
    ...problemIf(
      kind === 'own' && responses.length > 1,
      file,
      path,
      `an own round with ${responses.length} responses`,
    ),
    ...problemIf(
      kind === 'confidential' && (closed === null || responses.length < threshold),
      file,
      path,
      'a confidential round whose results are not shown',
    ),
  ];
}
