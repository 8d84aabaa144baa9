/** How many recommendations there are for whom: counted, held to what is promised, and as a table to print. */
import type { Questionnaire, Recommendation } from '../../domain/pack/schema';
import { problemIf } from './placed';
import type { Problem } from './problem';

type Kind = Recommendation['calledBy']['kind'];

/** Fewest for low answers and for answers in the middle, of each statement. */
const PER_STATEMENT = { low: 2, some: 1 } as const;
/** Fewest to keep and spread and to find out, of each theme. */
const PER_THEME = { keep: 2, 'find-out': 1 } as const;
const IN_ALL = 60;

const inWords: Readonly<Record<Kind, string>> = {
  low: 'for low answers',
  some: 'for answers in the middle',
  keep: 'to keep and spread',
  'find-out': 'to find out',
};

const ofKind = (recommendations: readonly Recommendation[], theme: string, kind: Kind): number =>
  recommendations.filter((one) => one.theme === theme && one.calledBy.kind === kind).length;

const ofStatement = (recommendations: readonly Recommendation[], item: string, kind: Kind): number =>
  recommendations.filter(({ calledBy }) => calledBy.kind === kind && calledBy.items.includes(item)).length;

/** Statements and themes with too few recommendations. */
export function adviceGaps(
  recommendations: readonly Recommendation[],
  questionnaire: Questionnaire,
  fileOf: (theme: string) => string,
): readonly Problem[] {
  const tooFew = (theme: string, count: number, fewest: number, what: string) =>
    problemIf(count < fewest, fileOf(theme), '', `recommendations ${what}: ${count}, fewer than ${fewest}`);
  return questionnaire.themes.flatMap(({ id, items }) => [
    ...items.flatMap((item) =>
      (['low', 'some'] as const).flatMap((kind) =>
        tooFew(
          id,
          ofStatement(recommendations, item.id, kind),
          PER_STATEMENT[kind],
          `${inWords[kind]} to ${item.id}`,
        ),
      ),
    ),
    ...(['keep', 'find-out'] as const).flatMap((kind) =>
      tooFew(id, ofKind(recommendations, id, kind), PER_THEME[kind], `${inWords[kind]} in theme ${id}`),
    ),
  ]);
}

/** Too few recommendations in all. @param folder where the files of the themes lie */
export function adviceTotalProblems(count: number, folder: string): readonly Problem[] {
  return problemIf(count < IN_ALL, folder, '', `recommendations in all: ${count}, fewer than ${IN_ALL}`);
}

/** The counts by theme, as lines of a table; the last two columns are the fewest that any statement has. */
export function adviceTable(
  recommendations: readonly Recommendation[],
  questionnaire: Questionnaire,
): readonly string[] {
  const kinds: readonly Kind[] = ['low', 'some', 'keep', 'find-out'];
  const rows = questionnaire.themes.map(({ id, items }) => {
    const counts = kinds.map((kind) => ofKind(recommendations, id, kind));
    const fewest = (['low', 'some'] as const).map((kind) =>
      Math.min(...items.map((item) => ofStatement(recommendations, item.id, kind))),
    );
    return [id, ...counts, counts.reduce((sum, count) => sum + count, 0), ...fewest];
  });
  const sums = [1, 2, 3, 4, 5].map((column) => rows.reduce((sum, row) => sum + Number(row[column]), 0));
  const head = ['theme', ...kinds, 'all', 'fewest low', 'fewest some'];
  return [head, ...rows, ['all', ...sums]].map((row) =>
    row.map((cell, column) => String(cell).padStart(head[column]?.length ?? 0)).join('  '),
  );
}
