/**
 * What the reader assumes of the size of the published groups, as rows of a picture, sentences and rows of a
 * table. The label that says whose assumption it is comes with each of the three.
 */
import type { PublishedShare } from '../domain/pack/schema';
import { assumeGroup } from '../domain/placement/whatIf';
import { whatIfTexts } from '../i18n/whatIf';
import type { AssumedPicture, AssumedRow, FigureTable } from './figure';
import { range } from './ownRows';
import type { Speech } from './speech';

/** A published share, with the name it has in the picture and the one it has in the table. */
export interface AssumableShare {
  readonly kind: AssumedRow['kind'];
  readonly name: string;
  readonly tableName: string;
  readonly published: PublishedShare;
}

interface Assumed {
  /** `null` where nothing is assumed. */
  readonly whatIf: AssumedPicture | null;
  readonly rows: FigureTable['rows'];
}

/**
 * @param size how many the reader assumes in each group; `null` where nothing is assumed
 * @param of whether the shares are of groups or of years
 */
export function assumeSize(
  shares: readonly AssumableShare[],
  size: number | null,
  of: 'groups' | 'years',
  speech: Speech,
): Assumed {
  // Where a source does state how many there are, there is nothing to assume.
  const unknown = shares.filter(({ published }) => published.n === null);
  if (size === null || unknown.length === 0) return { whatIf: null, rows: [] };

  const { t, i18n } = speech;
  const { number, percent, percentNumber } = i18n.format;
  const w = whatIfTexts[i18n.language];
  const label = w[of](number(size));
  const assumed = unknown.map(({ kind, name, tableName, published: { share } }) => {
    const { counted, interval } = assumeGroup(share, size);
    const kOfN = t.ofN(number(counted), number(size));
    return {
      row: { kind, value: share, text: w.mark(name, kOfN), ...interval },
      sentence: w.becomes(name, percent(share), kOfN, percentNumber(interval.lower), percent(interval.upper)),
      // The share of k of N is no published figure, so it is not given as one.
      cells: [w.row(tableName), t.table.noShare, kOfN, range(interval, speech)],
    };
  });
  return {
    whatIf: {
      label,
      rows: assumed.map(({ row }) => row),
      reading: [label, ...assumed.map(({ sentence }) => sentence)],
    },
    rows: assumed.map(({ cells }) => cells),
  };
}
