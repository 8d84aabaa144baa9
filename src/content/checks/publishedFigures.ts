/**
 * The published figures, word for word from the source, once more and by hand: a slip in benchmarks.json
 * cannot pass unseen. Shares are 0–1; `n` is null since the article states no group sizes.
 */
import type { Benchmark, Benchmarks, PublishedShare } from '../../domain/pack/schema';
import { type Problem, pathOf } from './problem';

type Published = Pick<PublishedShare, 'share' | 'year' | 'unit' | 'n'>;

interface Expected {
  readonly kind: Benchmark['kind'];
  readonly countedRanks: readonly number[];
  readonly basis: 'source' | 'our-reading';
  readonly otherRanks: readonly number[] | null;
  /** Best and worst, or the years of the sector, in the document's order. */
  readonly shares: Readonly<Record<string, Published>>;
}

const EXPECTED: Readonly<Record<string, Expected>> = {
  K1: {
    kind: 'best-worst',
    countedRanks: [3],
    basis: 'our-reading',
    otherRanks: [3, 2],
    shares: {
      best: { share: 1, year: 2016, unit: 'municipality', n: null },
      worst: { share: 0.29, year: 2016, unit: 'municipality', n: null },
    },
  },
  M1: {
    kind: 'sector-trend',
    countedRanks: [3, 2],
    basis: 'our-reading',
    otherRanks: [3],
    shares: {
      'points[0]': { share: 0.34, year: 2015, unit: 'head-of-it', n: null },
      'points[1]': { share: 0.64, year: 2016, unit: 'head-of-it', n: null },
    },
  },
  B1: {
    kind: 'best-worst',
    countedRanks: [3, 2],
    basis: 'source',
    otherRanks: null,
    shares: {
      best: { share: 0.86, year: 2016, unit: 'head-of-it', n: null },
      worst: { share: 0.14, year: 2016, unit: 'organisation', n: null },
    },
  },
};

/** Every way in which the benchmarks differ from what was published. */
export function publishedFigureProblems(file: string, benchmarks: Benchmarks): readonly Problem[] {
  const missing = Object.keys(EXPECTED)
    .filter((item) => !benchmarks.figures.some((figure) => figure.item === item))
    .map((item) => ({ file, path: 'figures', message: `the published figure of ${item} is missing` }));
  return [...missing, ...benchmarks.figures.flatMap((figure, index) => differences(file, figure, index))];
}

function differences(file: string, figure: Benchmark, index: number): readonly Problem[] {
  const at = (key: string) => `${pathOf(['figures', index])}${key === '' ? '' : `.${key}`}`;
  const expected = Object.hasOwn(EXPECTED, figure.item) ? EXPECTED[figure.item] : undefined;
  if (expected === undefined) {
    return [
      {
        file,
        path: at('item'),
        message: `no figure was published that ${figure.item} could be held against`,
      },
    ];
  }
  const otherRanks = figure.basis.kind === 'our-reading' ? figure.basis.otherRanks : null;
  const pairs: readonly (readonly [key: string, actual: unknown, expected: unknown])[] = [
    ['kind', figure.kind, expected.kind],
    ['countedRanks', figure.countedRanks, expected.countedRanks],
    ['basis.kind', figure.basis.kind, expected.basis],
    ['basis.otherRanks', otherRanks, expected.otherRanks],
    ...shareDifferences(sharesOf(figure), expected.shares),
  ];
  return pairs
    .filter(([, actual, wanted]) => JSON.stringify(actual) !== JSON.stringify(wanted))
    .map(([key, actual, wanted]) => ({
      file,
      path: at(key),
      message: `${figure.item} is ${shown(actual)} here and ${shown(wanted)} in the source`,
    }));
}

function sharesOf(figure: Benchmark): Readonly<Record<string, PublishedShare>> {
  if (figure.kind === 'best-worst') return { best: figure.best, worst: figure.worst };
  return Object.fromEntries(figure.points.map((point, index) => [`points[${index}]`, point]));
}

function shareDifferences(
  actual: Readonly<Record<string, PublishedShare>>,
  expected: Readonly<Record<string, Published>>,
): readonly (readonly [string, unknown, unknown])[] {
  const places = [...new Set([...Object.keys(expected), ...Object.keys(actual)])];
  const properties = ['share', 'year', 'unit', 'n'] as const;
  return places.flatMap((place) =>
    properties.map(
      (property) => [`${place}.${property}`, actual[place]?.[property], expected[place]?.[property]] as const,
    ),
  );
}

const shown = (value: unknown): string => JSON.stringify(value) ?? 'absent';
