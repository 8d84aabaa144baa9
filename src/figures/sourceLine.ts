/** Where a published figure comes from, whose share it is, what is unknown, and what is this tool's reading. */
import type { Benchmark, Benchmarks, PublishedShare } from '../domain/pack/schema';
import type { Placement } from '../domain/placement/placement';
import type { Figure } from './figure';
import { publishedShares } from './publishedShares';
import type { Speech } from './speech';

export function sourceLine(
  placement: Placement,
  benchmark: Benchmark,
  benchmarks: Benchmarks,
  { t, i18n }: Speech,
): Figure['source'] {
  const plain = (text: string) => ({ text, strong: false });
  const strong = (text: string) => ({ text, strong: true });
  const { basis } = benchmark;
  const likeForLike = placement.kind === 'own-answer' && placement.likeForLike;
  const dontKnow = placement.kind === 'share' ? placement.dontKnow : 0;
  return [
    strong(t.source.source),
    plain(`${i18n.pick(benchmarks.source)}. ${i18n.pick(benchmark.whose)}.`),
    plain(benchmark.kind === 'best-worst' ? t.source.noSizes : t.source.noSize),
    ...(likeForLike
      ? []
      : [plain(t.source.about(whoseUnits(benchmark).map((unit) => t.source.units[unit])))]),
    ...(basis.kind === 'our-reading' ? [strong(t.source.ourReading), plain(`${i18n.pick(basis.why)}.`)] : []),
    ...(dontKnow > 0 ? [plain(t.source.dontKnowLeftOut(i18n.format.number(dontKnow)))] : []),
  ];
}

/** Whom the published shares are shares of, each once. */
function whoseUnits(benchmark: Benchmark): readonly PublishedShare['unit'][] {
  return [...new Set(publishedShares(benchmark).map(({ unit }) => unit))];
}
