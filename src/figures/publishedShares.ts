/** The published shares of a benchmark, and the years they are from. */
import type { Benchmark, PublishedShare } from '../domain/pack/schema';

/** Best and worst, or those of the years, in the pack's order. */
export function publishedShares(benchmark: Benchmark): readonly PublishedShare[] {
  return benchmark.kind === 'best-worst' ? [benchmark.best, benchmark.worst] : benchmark.points;
}

/** The years of all their shares, each once, the earliest first. */
export function publishedYears(benchmarks: readonly Benchmark[]): readonly number[] {
  const years = benchmarks.flatMap((benchmark) => publishedShares(benchmark).map(({ year }) => year));
  return [...new Set(years)].toSorted((a, b) => a - b);
}
