/** Whether a figure makes sense in itself, whatever was published: what the app computes from it relies on this. */
import type { Benchmark, Benchmarks, Rank } from '../../domain/pack/schema';
import { problemIf, repeatedTexts } from './placed';
import type { Problem } from './problem';

export function figureProblems(file: string, { figures }: Benchmarks): readonly Problem[] {
  const placed = figures.map((value, index) => ({ file, path: `figures[${index}]`, value }));
  return [
    ...placed.flatMap(({ path, value }) => [
      ...shareProblems(file, path, value),
      ...rankProblems(file, path, value),
    ]),
    ...repeatedTexts(placed, 'title', ({ title }) => title),
  ];
}

/** A position between worst and best is a division by how far they are apart. */
function shareProblems(file: string, path: string, figure: Benchmark): readonly Problem[] {
  if (figure.kind !== 'best-worst') return [];
  const { best, worst } = figure;
  return problemIf(
    best.share <= worst.share,
    file,
    `${path}.best.share`,
    `the best, ${best.share}, is not above the worst, ${worst.share}`,
  );
}

function rankProblems(file: string, path: string, { countedRanks, basis }: Benchmark): readonly Problem[] {
  const counted = twice(file, `${path}.countedRanks`, countedRanks);
  if (basis.kind !== 'our-reading') return counted;
  return [
    ...counted,
    ...twice(file, `${path}.basis.otherRanks`, basis.otherRanks),
    ...problemIf(
      sameRanks(countedRanks, basis.otherRanks),
      file,
      `${path}.basis.otherRanks`,
      'the other reading counts the same answers',
    ),
  ];
}

function twice(file: string, path: string, ranks: readonly Rank[]): readonly Problem[] {
  return ranks.flatMap((rank, index) =>
    problemIf(ranks.indexOf(rank) !== index, file, `${path}[${index}]`, `rank ${rank} stands twice`),
  );
}

const sameRanks = (some: readonly Rank[], others: readonly Rank[]): boolean =>
  some.every((rank) => others.includes(rank)) && others.every((rank) => some.includes(rank));
