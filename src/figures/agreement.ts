/** How alike the answers are: the items most and least alike as points on an axis, and every item in a table. */
import type { ShownRound } from '../domain/disclosure';
import { agreements, type ItemAgreement } from '../domain/findings';
import { itemsOf } from '../domain/pack/items';
import type { Theme } from '../domain/pack/schema';
import { findingsTexts } from '../i18n/findings';
import { localeOf } from '../i18n/format';
import type { FigureTable } from './figure';
import type { Speech } from './speech';
import { statementsOf } from './statement';

export interface AgreementRow {
  readonly itemId: string;
  readonly text: string;
  /** −1 to 1 */
  readonly value: number;
  /** As it is printed: "0,43". */
  readonly figure: string;
}

export interface AgreementFigure {
  readonly reading: string;
  /** The most alike first. */
  readonly most: readonly AgreementRow[];
  /** The least alike last; none of those in `most`. */
  readonly least: readonly AgreementRow[];
  readonly table: FigureTable;
}

const mostShown = 3;

export function agreementFigure(view: ShownRound, themes: readonly Theme[], speech: Speech): AgreementFigure {
  const { i18n } = speech;
  const t = findingsTexts[i18n.language].agreement;
  const { number } = i18n.format;
  const decimals = new Intl.NumberFormat(localeOf(i18n.language), {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: 'negative',
  });
  const { textOf, quote, headingOf } = statementsOf(themes, speech);
  const all = agreements(view, themes);
  const inTable = new Map(all.map((one) => [one.itemId, one]));
  const rows = all.map(rowOf);
  const [first] = rows;
  const last = rows.at(-1);
  // Where all are the same as printed, none is the most alike and none the least.
  const areSame = rows.length > 1 && first?.figure === last?.figure;
  const most = areSame ? [] : rows.slice(0, Math.min(mostShown, Math.ceil(rows.length / 2)));

  return {
    reading: read(),
    most,
    least: areSame ? [] : rows.slice(most.length).slice(-mostShown),
    table: {
      caption: t.table.caption,
      columns: [
        { heading: t.table.question, numeric: false },
        { heading: t.table.agreement, numeric: true },
        { heading: t.table.scored, numeric: true },
      ],
      rows: itemsOf(themes).map(({ id }) => [headingOf(id), ...cellsOf(id, inTable.get(id))]),
    },
  };

  function read(): string {
    if (first === undefined || last === undefined) return t.nothing;
    if (areSame) return t.readingSame(number(rows.length), first.figure);
    return first === last
      ? t.readingOne(quote(first.itemId), first.figure)
      : t.reading(quote(first.itemId), first.figure, quote(last.itemId), last.figure);
  }

  function rowOf({ itemId, agreement }: ItemAgreement): AgreementRow {
    return { itemId, text: textOf(itemId), value: agreement, figure: printed(agreement) };
  }

  /** With the minus sign of the texts, which is as wide as a plus. */
  function printed(value: number): string {
    return decimals.format(value).replace('-', '−');
  }

  function cellsOf(itemId: string, found: ItemAgreement | undefined): readonly string[] {
    if (found !== undefined) return [printed(found.agreement), number(found.scored)];
    const empty = view.items.get(itemId)?.kind === 'shown' ? t.table.fewScored : t.table.notShown;
    return [empty, empty];
  }
}
