/** The published figures of a round: which ones its form asks about, and the figure of each. */
import type { RoundView } from '../domain/disclosure';
import { itemsOf } from '../domain/pack/items';
import type { Benchmark, Benchmarks, Questionnaire, Theme } from '../domain/pack/schema';
import { anchorFigure } from './anchorFigure';
import type { Figure, Picture } from './figure';
import { sectorFigure } from './sectorFigure';
import type { Speech } from './speech';

/** Those whose question is among the items of the themes, in the pack's order. */
export function askedBenchmarks(
  figures: readonly Benchmark[],
  themes: readonly Theme[],
): readonly Benchmark[] {
  const asked = new Set(itemsOf(themes).map(({ id }) => id));
  return figures.filter(({ item }) => asked.has(item));
}

/** @param groupSize how many the reader assumes in each published group; `null` where nothing is assumed */
export function publishedFigure(
  view: RoundView,
  benchmark: Benchmark,
  pack: { readonly benchmarks: Benchmarks; readonly questionnaire: Questionnaire },
  speech: Speech,
  groupSize: number | null = null,
): Figure {
  const { benchmarks, questionnaire } = pack;
  return benchmark.kind === 'best-worst'
    ? anchorFigure(view, benchmark, benchmarks, questionnaire, speech, groupSize)
    : sectorFigure(view, benchmark, benchmarks, questionnaire, speech, groupSize);
}

/** "Dårligste gruppe 14 %, Bedste gruppe 86 %": the published marks, for someone who does not see the picture. */
export function marksInWords(picture: Picture): string {
  const marks =
    picture.kind === 'anchor-strip'
      ? picture.published.map(({ label, figure }) => `${label} ${figure}`)
      : picture.points.map(({ year, figure }) => `${year} ${figure}`);
  return marks.join(', ');
}
