/** The figure of a question with a best and a worst group: own answers beside them. */
import type { RoundView } from '../domain/disclosure';
import type { Benchmarks, BestWorstBenchmark, PublishedShare, Questionnaire } from '../domain/pack/schema';
import { placeBeside } from '../domain/placement/placement';
import type { Figure, StripMark } from './figure';
import { ownPicture } from './ownPicture';
import { readOwn } from './ownReading';
import { ownRows, tableColumns } from './ownRows';
import { sourceLine } from './sourceLine';
import type { Speech } from './speech';

export function anchorFigure(
  view: RoundView,
  benchmark: BestWorstBenchmark,
  benchmarks: Benchmarks,
  { scale, roles }: Questionnaire,
  speech: Speech,
): Figure {
  const { t, i18n } = speech;
  const placement = placeBeside(view, benchmark, roles);
  const mark = (kind: 'best' | 'worst', label: string): StripMark => ({
    kind,
    value: benchmark[kind].share,
    figure: i18n.format.percent(benchmark[kind].share),
    label,
    detail: null,
  });
  return {
    id: benchmark.item,
    title: i18n.pick(benchmark.title),
    reading: readOwn(placement, benchmark, scale, speech),
    picture: {
      kind: 'anchor-strip',
      published: [mark('worst', t.worstGroup), mark('best', t.bestGroup)],
      own: ownPicture(placement, view, benchmark, scale, speech),
    },
    source: sourceLine(placement, benchmark, benchmarks, speech),
    table: {
      caption: i18n.pick(benchmark.title),
      columns: tableColumns(speech),
      rows: [
        publishedRow(t.table.best(String(benchmark.best.year)), benchmark.best, speech),
        publishedRow(t.table.worst(String(benchmark.worst.year)), benchmark.worst, speech),
        ...ownRows(placement, speech),
      ],
    },
  };
}

/** A published share in a table: without the size of its group there is no interval to give. */
export function publishedRow(
  name: string,
  { share, n }: PublishedShare,
  { t, i18n }: Speech,
): readonly string[] {
  return [
    name,
    i18n.format.percent(share),
    n === null ? t.table.notStated : i18n.format.number(n),
    t.table.notPossible,
  ];
}
