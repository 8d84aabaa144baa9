/** The figure of a question with a sector share over the years: own answers on a row of their own. */
import type { RoundView } from '../domain/disclosure';
import type { Benchmarks, Questionnaire, SectorTrendBenchmark } from '../domain/pack/schema';
import { placeBeside } from '../domain/placement/placement';
import { publishedRow } from './anchorFigure';
import type { Figure } from './figure';
import { ownPicture } from './ownPicture';
import { readOwn } from './ownReading';
import { ownRows, tableColumns } from './ownRows';
import { sourceLine } from './sourceLine';
import type { Speech } from './speech';
import { statementsOf } from './statement';
import { assumeSize } from './whatIf';

/** @param groupSize how many the reader assumes were asked each year; `null` where nothing is assumed */
export function sectorFigure(
  view: RoundView,
  benchmark: SectorTrendBenchmark,
  benchmarks: Benchmarks,
  { scale, roles, themes }: Questionnaire,
  speech: Speech,
  groupSize: number | null = null,
): Figure {
  const { t, i18n, ownName } = speech;
  const { percent, list } = i18n.format;
  const placement = placeBeside(view, benchmark, roles);
  const { points } = benchmark;
  const first = points[0];
  const last = points.at(-1);
  const gaveWeight =
    first === undefined || last === undefined || first === last
      ? []
      : [
          t.sector.gaveWeight(
            percent(first.share),
            String(first.year),
            percent(last.share),
            String(last.year),
          ),
        ];
  const assumed = assumeSize(
    points.map((point) => ({
      kind: point === last ? 'sector' : 'sector-earlier',
      name: String(point.year),
      tableName: t.table.sector(String(point.year)),
      published: point,
    })),
    groupSize,
    'years',
    speech,
  );
  return {
    id: benchmark.item,
    title: i18n.pick(benchmark.title),
    statement: statementsOf(themes, speech).headingOf(benchmark.item),
    reading: [...readOwn(placement, benchmark, scale, speech), ...gaveWeight],
    picture: {
      kind: 'sector-line',
      sectorLabel: t.sector.label,
      sectorDetail: t.sector.detail(list(points.map(({ year }) => String(year)))),
      points: points.map(({ share, year }) => ({
        value: share,
        figure: percent(share),
        year: String(year),
      })),
      ownLabel: ownName,
      ownDetail: t.sector.ownDetail,
      own: ownPicture(placement, view, benchmark, scale, speech),
      whatIf: assumed.whatIf,
    },
    source: [
      ...sourceLine(placement, benchmark, benchmarks, speech),
      { text: t.sector.noBestOrWorst, strong: false },
    ],
    table: {
      caption: i18n.pick(benchmark.title),
      columns: tableColumns(speech),
      rows: [
        ...points.map((point) => publishedRow(t.table.sector(String(point.year)), point, speech)),
        ...ownRows(placement, speech),
        ...assumed.rows,
      ],
    },
  };
}
