/** The figure of a question with a best and a worst group: own answers beside them. */
import type { RoundView } from '../domain/disclosure';
import type { Benchmarks, BestWorstBenchmark, PublishedShare, Questionnaire } from '../domain/pack/schema';
import { placeBeside } from '../domain/placement/placement';
import type { Figure } from './figure';
import { ownPicture } from './ownPicture';
import { readOwn } from './ownReading';
import { ownRows, tableColumns } from './ownRows';
import { sourceLine } from './sourceLine';
import type { Speech } from './speech';
import { statementsOf } from './statement';
import { assumeSize } from './whatIf';

/** @param groupSize how many the reader assumes in each published group; `null` where nothing is assumed */
export function anchorFigure(
  view: RoundView,
  benchmark: BestWorstBenchmark,
  benchmarks: Benchmarks,
  { scale, roles, themes }: Questionnaire,
  speech: Speech,
  groupSize: number | null = null,
): Figure {
  const { t, i18n } = speech;
  const names = { worst: t.worstGroup, best: t.bestGroup };
  const shares = (['worst', 'best'] as const).map((kind) => ({
    kind,
    name: names[kind],
    tableName: t.table[kind](String(benchmark[kind].year)),
    published: benchmark[kind],
  }));
  const assumed = assumeSize(shares, groupSize, 'groups', speech);
  const placement = placeBeside(view, benchmark, roles);
  return {
    id: benchmark.item,
    title: i18n.pick(benchmark.title),
    statement: statementsOf(themes, speech).headingOf(benchmark.item),
    reading: readOwn(placement, benchmark, scale, speech),
    picture: {
      kind: 'anchor-strip',
      published: shares.map(({ kind, name, published: { share } }) => ({
        kind,
        value: share,
        figure: i18n.format.percent(share),
        label: name,
        detail: null,
      })),
      own: ownPicture(placement, view, benchmark, scale, speech),
      whatIf: assumed.whatIf,
    },
    source: sourceLine(placement, benchmark, benchmarks, speech),
    table: {
      caption: i18n.pick(benchmark.title),
      columns: tableColumns(speech),
      rows: [
        publishedRow(t.table.best(String(benchmark.best.year)), benchmark.best, speech),
        publishedRow(t.table.worst(String(benchmark.worst.year)), benchmark.worst, speech),
        ...ownRows(placement, speech),
        ...assumed.rows,
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
