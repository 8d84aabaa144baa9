/** Own answers as rows of a figure's table: the same numbers as in the picture and the sentences, and no others. */
import type { Placement } from '../domain/placement/placement';
import { wilsonInterval } from '../domain/statistics';
import type { FigureTable } from './figure';
import type { Speech } from './speech';

export function tableColumns({ t }: Speech): FigureTable['columns'] {
  return [
    { heading: t.table.who, numeric: false },
    { heading: t.table.share, numeric: true },
    { heading: t.table.basis, numeric: true },
    { heading: t.table.interval, numeric: true },
  ];
}

export function ownRows(placement: Placement, speech: Speech): readonly (readonly string[])[] {
  const { t, ownName } = speech;
  const none = t.table.notPossible;
  switch (placement.kind) {
    case 'hidden':
      return [[t.table.own(ownName), t.table.withheld, t.table.withheld, t.table.withheld]];
    case 'no-answer':
      return [[t.table.own(ownName), t.table.noShare, '0', none]];
    case 'own-answer':
      return [[t.table.own(ownName), t.table.noShare, t.table.oneAnswer, none]];
    case 'counts':
    case 'share': {
      const { counted, otherCounted, scored } = placement;
      const withShare = placement.kind === 'share';
      return [
        row(t.table.own(ownName), counted, scored, withShare, speech),
        ...(otherCounted === null
          ? []
          : [row(t.table.ownOther(ownName), otherCounted, scored, withShare, speech)]),
      ];
    }
  }
}

function row(
  name: string,
  counted: number,
  scored: number,
  withShare: boolean,
  { t, i18n }: Speech,
): readonly string[] {
  const { number, percent, percentNumber } = i18n.format;
  const interval = withShare ? wilsonInterval({ successes: counted, trials: scored }) : null;
  return [
    name,
    withShare ? percent(counted / scored) : t.table.noShare,
    t.ofN(number(counted), number(scored)),
    interval === null
      ? t.table.notPossible
      : t.table.range(percentNumber(interval.lower), percent(interval.upper)),
  ];
}
