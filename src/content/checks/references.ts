/** Whether what the documents of a pack say of each other holds: ids, counts, and advice for everyone. */
import type { Advice, Benchmarks, Questionnaire, Recommendation } from '../../domain/pack/schema';
import type { Problem } from './problem';

/** The full form asks this many statements, the short form this many of them. */
const ITEMS = 26;
const SHORT_ITEMS = 14;

/** A value with where it stands, so that a problem can name the place. */
export interface Placed<T> {
  readonly file: string;
  readonly path: string;
  readonly value: T;
}

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

export function benchmarkProblems(
  file: string,
  benchmarks: Benchmarks,
  questionnaire: Questionnaire,
): readonly Problem[] {
  const figures = benchmarks.figures.map((value, index) => ({ file, path: `figures[${index}]`, value }));
  const items = itemIds(questionnaire);
  return [
    ...problemIf(
      benchmarks.id !== questionnaire.id,
      file,
      'id',
      `differs from the questionnaire’s ${questionnaire.id}`,
    ),
    ...problemIf(
      benchmarks.version !== questionnaire.version,
      file,
      'version',
      `differs from the questionnaire’s ${questionnaire.version}`,
    ),
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
    ...repeated(recommendations, 'title.da', ({ title }) => title.da),
    ...repeated(recommendations, 'title.en', ({ title }) => title.en),
    ...unresolved,
  ];
}

/** Statements without advice for low answers, and themes with nothing to keep or to find out. */
export function adviceGaps(
  recommendations: readonly Recommendation[],
  questionnaire: Questionnaire,
  fileOf: (theme: string) => string,
): readonly Problem[] {
  return questionnaire.themes.flatMap((theme) => {
    const file = fileOf(theme.id);
    const has = (kind: Recommendation['calledBy']['kind']) =>
      recommendations.some((one) => one.theme === theme.id && one.calledBy.kind === kind);
    const withoutLow = theme.items.filter(
      ({ id }) =>
        !recommendations.some(({ calledBy }) => calledBy.kind === 'low' && calledBy.items.includes(id)),
    );
    return [
      ...withoutLow.map(({ id }) => ({
        file,
        path: '',
        message: `no recommendation for low answers to ${id}`,
      })),
      ...problemIf(!has('keep'), file, '', `no recommendation to keep and spread in theme ${theme.id}`),
      ...problemIf(!has('find-out'), file, '', `no recommendation to find out in theme ${theme.id}`),
    ];
  });
}

const itemIds = (questionnaire: Questionnaire): ReadonlySet<string> =>
  new Set(questionnaire.themes.flatMap(({ items }) => items.map(({ id }) => id)));

function problemIf(wrong: boolean, file: string, path: string, message: string): readonly Problem[] {
  return wrong ? [{ file, path, message }] : [];
}

function repeated<T>(
  entries: readonly Placed<T>[],
  key: string,
  keyOf: (value: T) => string,
): readonly Problem[] {
  const seen = new Map<string, Placed<T>>();
  return entries.flatMap((entry) => {
    const value = keyOf(entry.value);
    const first = seen.get(value);
    if (first === undefined) seen.set(value, entry);
    return first === undefined
      ? []
      : [
          {
            file: entry.file,
            path: `${entry.path}.${key}`,
            message: `${value} stands in ${first.file} ${first.path} too`,
          },
        ];
  });
}
