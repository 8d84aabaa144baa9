/** Own answers as rows of a figure's table: the same numbers as in the picture and the sentences, and no others. */
import type { Placement } from '../domain/placement/placement';
import type { Interval } from '../domain/statistics';
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
  const { t, i18n, ownName } = speech;
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
      const of = (k: number) => t.ofN(i18n.format.number(k), i18n.format.number(scored));
      const share = placement.kind === 'share' ? placement : null;
      return [
        [
          t.table.own(ownName),
          share === null ? t.table.noShare : i18n.format.percent(share.share),
          of(counted),
          share === null ? none : range(share.interval, speech),
        ],
        // The other reading is told as a count, here as in the sentence.
        ...(otherCounted === null
          ? []
          : [[t.table.ownOther(ownName), t.table.noShare, of(otherCounted), none]]),
      ];
    }
  }
}

/** "12–77 %" */
export function range({ lower, upper }: Interval, { t, i18n }: Speech): string {
  return t.table.range(i18n.format.percentNumber(lower), i18n.format.percent(upper));
}
