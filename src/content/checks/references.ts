/** Whether what the documents of a pack say of each other holds: ids, counts, and advice for everyone. */
import type { Advice, Benchmarks, Help, Questionnaire, Recommendation } from '../../domain/pack/schema';
import { type Placed, problemIf, repeated, repeatedTexts } from './placed';
import type { Problem } from './problem';

/** The full form asks this many statements, the short form this many of them. */
const ITEMS = 26;
const SHORT_ITEMS = 14;
/** A capital and a number: answers are kept by statement id, and no property of every object is called so. */
const ITEM_ID = /^[A-Z][0-9]+$/;

export function questionnaireProblems(file: string, questionnaire: Questionnaire): readonly Problem[] {
  const themes = questionnaire.themes.map((value, index) => ({ file, path: `themes[${index}]`, value }));
  const items = themes.flatMap(({ path, value }) =>
    value.items.map((item, index) => ({ file, path: `${path}.items[${index}]`, value: item })),
  );
  const roles = questionnaire.roles.map((value, index) => ({ file, path: `roles[${index}]`, value }));
  const short = items.filter(({ value }) => value.short).length;
  const ranks = questionnaire.scale.options.map(({ rank }) => rank).join();
  return [
    ...repeated(themes, 'id', ({ id }) => id),
    ...repeated(themes, 'slug', ({ slug }) => slug),
    ...repeated(items, 'id', ({ id }) => id),
    ...repeated(roles, 'id', ({ id }) => id),
    ...repeatedTexts(themes, 'name', ({ name }) => name),
    ...repeatedTexts(items, 'text', (item) => item.text),
    ...repeatedTexts(roles, 'name', ({ name }) => name),
    ...items.flatMap(({ path, value: { id } }) =>
      problemIf(!ITEM_ID.test(id), file, `${path}.id`, `${id} is no capital with a number after it`),
    ),
    ...problemIf(items.length !== ITEMS, file, 'themes', `${items.length} statements, not ${ITEMS}`),
    ...problemIf(
      short !== SHORT_ITEMS,
      file,
      'themes',
      `${short} statements in the short form, not ${SHORT_ITEMS}`,
    ),
    ...problemIf(ranks !== '3,2,1,0', file, 'scale.options', `the ranks are ${ranks}, not 3,2,1,0`),
  ];
}

/** Every statement has its help, and no help is of a statement that nobody asks. */
export function helpProblems(file: string, help: Help, questionnaire: Questionnaire): readonly Problem[] {
  const asked = itemIds(questionnaire);
  const explained = Object.keys(help.items);
  const absent = [...asked].filter((id) => !explained.includes(id));
  return [
    ...otherPackProblems(file, help, questionnaire),
    ...problemIf(absent.length > 0, file, 'items', `no help for ${absent.join(', ')}`),
    ...explained.flatMap((id) =>
      problemIf(!asked.has(id), file, `items.${id}`, `there is no statement ${id}`),
    ),
  ];
}

export function benchmarkProblems(
  file: string,
  benchmarks: Benchmarks,
  questionnaire: Questionnaire,
): readonly Problem[] {
  const figures = benchmarks.figures.map((value, index) => ({ file, path: `figures[${index}]`, value }));
  const items = itemIds(questionnaire);
  return [
    ...otherPackProblems(file, benchmarks, questionnaire),
    ...repeated(figures, 'item', ({ item }) => item),
    ...figures.flatMap(({ path, value }) =>
      problemIf(!items.has(value.item), file, `${path}.item`, `there is no statement ${value.item}`),
    ),
  ];
}

export function ownerProblems(file: string, owners: Advice['owners']): readonly Problem[] {
  const placed = owners.map((value, index) => ({ file, path: `[${index}]`, value }));
  return repeated(placed, 'id', ({ id }) => id);
}

/** What is wrong with the recommendations, taken together. `owners` is null where their own file is broken. */
export function adviceProblems(
  recommendations: readonly Placed<Recommendation>[],
  owners: Advice['owners'] | null,
  questionnaire: Questionnaire,
): readonly Problem[] {
  const items = itemIds(questionnaire);
  const themes = new Set(questionnaire.themes.map(({ id }) => id));
  const ownerIds = owners === null ? null : new Set(owners.map(({ id }) => id));
  const unresolved = recommendations.flatMap(({ file, path, value }) => [
    ...problemIf(!themes.has(value.theme), file, `${path}.theme`, `there is no theme ${value.theme}`),
    ...problemIf(
      ownerIds !== null && !ownerIds.has(value.owner),
      file,
      `${path}.owner`,
      `there is no owner ${value.owner}`,
    ),
    ...value.calledBy.items.flatMap((item, index) => [
      ...problemIf(
        !items.has(item),
        file,
        `${path}.calledBy.items[${index}]`,
        `there is no statement ${item}`,
      ),
      ...problemIf(
        value.calledBy.items.indexOf(item) !== index,
        file,
        `${path}.calledBy.items[${index}]`,
        `${item} stands twice`,
      ),
    ]),
  ]);
  return [
    ...repeated(recommendations, 'id', ({ id }) => id),
    ...repeatedTexts(recommendations, 'title', ({ title }) => title),
    ...unresolved,
    ...recommendations.flatMap((recommendation) => unaskedProblems(recommendation, questionnaire)),
  ];
}

/** What there is to find out is found out for a whole theme: no "don't know" in it may go without advice. */
function unaskedProblems(
  { file, path, value: { theme, calledBy } }: Placed<Recommendation>,
  { themes }: Questionnaire,
): readonly Problem[] {
  if (calledBy.kind !== 'find-out') return [];
  const absent = themes
    .filter(({ id }) => id === theme)
    .flatMap(({ items }) => items.map(({ id }) => id))
    .filter((id) => !calledBy.items.includes(id));
  return problemIf(
    absent.length > 0,
    file,
    `${path}.calledBy.items`,
    `finding out is for all statements of theme ${theme}: ${absent.join(', ')} missing`,
  );
}

/** The documents of a pack carry one id and one version. */
export function otherPackProblems(
  file: string,
  document: Pick<Questionnaire, 'id' | 'version'>,
  questionnaire: Questionnaire,
): readonly Problem[] {
  return (['id', 'version'] as const).flatMap((key) =>
    problemIf(
      document[key] !== questionnaire[key],
      file,
      key,
      `differs from the questionnaire’s ${questionnaire[key]}`,
    ),
  );
}

const itemIds = (questionnaire: Questionnaire): ReadonlySet<string> =>
  new Set(questionnaire.themes.flatMap(({ items }) => items.map(({ id }) => id)));
