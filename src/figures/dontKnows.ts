/** What respondents don't know: item by item, which groups should be told, and every item in a table. */
import { type ShownRound, withheldIn } from '../domain/disclosure';
import { dontKnows } from '../domain/findings';
import type { Theme } from '../domain/pack/schema';
import { findingsTexts } from '../i18n/findings';
import { blockWords } from './blockWords';
import type { FigureTable } from './figure';
import type { Speech } from './speech';
import { statementsOf } from './statement';

export interface DontKnowRow {
  readonly itemId: string;
  readonly text: string;
  /** Whole number, and of how many respondents. */
  readonly dontKnow: number;
  readonly of: number;
  /** "5 af 14 ved ikke"; `null` where the round is one response. */
  readonly count: string | null;
  /** Which groups should be told, with how many of each don't know; `null` where the round is one response. */
  readonly tell: string | null;
  /** How many of each such group don't know, in as few words as a slide has room for; `null` where it is not shown. */
  readonly byGroup: string | null;
}

export interface DontKnowsFigure {
  readonly title: string;
  readonly lead: string;
  readonly reading: string;
  /** The most don't-knows first. */
  readonly rows: readonly DontKnowRow[];
  /** A sentence where some items are withheld. */
  readonly note: string | null;
  /** `null` where nobody answered *don't know*. */
  readonly table: FigureTable | null;
}

export function dontKnowsFigure(view: ShownRound, themes: readonly Theme[], speech: Speech): DontKnowsFigure {
  const { i18n } = speech;
  const t = findingsTexts[i18n.language].dontKnows;
  const b = findingsTexts[i18n.language].briefly;
  const { number, list } = i18n.format;
  const { textOf, quote, headingOf } = statementsOf(themes, speech);
  const blocks = blockWords(view.blocks, speech);
  const n = view.respondents;
  const own = n === 1;
  const found = dontKnows(view, themes);
  const [first] = found;

  return {
    title: own ? t.titleOwn : t.title,
    lead: own ? t.leadOwn : t.lead,
    reading: read(),
    rows: found.map(({ itemId, dontKnow, byBlock }) => ({
      itemId,
      text: textOf(itemId),
      dontKnow,
      of: n,
      count: own ? null : t.count(number(dontKnow), number(n)),
      tell: own ? null : t.tell(toWhom(byBlock)),
      byGroup: byBlock === null ? null : groupsInWords(byBlock),
    })),
    note: withheldIn(view) > 0 ? t.withheld : null,
    table:
      found.length === 0
        ? null
        : {
            caption: t.table.caption,
            columns: [
              { heading: t.table.question, numeric: false },
              { heading: t.table.dontKnow, numeric: true },
              { heading: t.table.of, numeric: true },
              ...blocks.map(({ nameWithSize }) => ({ heading: nameWithSize, numeric: true })),
            ],
            rows: found.map(({ itemId, dontKnow, byBlock }) => [
              headingOf(itemId),
              number(dontKnow),
              number(n),
              ...blocks.map((_, index) => {
                const count = byBlock?.[index];
                return count === undefined ? t.table.notByBlock : number(count);
              }),
            ]),
          },
  };

  function read(): string {
    if (first === undefined) return own ? t.noneOwn : t.none;
    if (!own) return t.reading(number(first.dontKnow), number(n), quote(first.itemId));
    return found.length === 1
      ? b.dontKnowOwn(quote(first.itemId))
      : b.dontKnowOwnMore(number(found.length), quote(first.itemId));
  }

  function toWhom(byBlock: readonly number[] | null): string {
    if (byBlock === null) return t.everyone;
    return list(
      unknowing(byBlock).map(({ words, count, of }) => t.group(words.inside, number(count), number(of))),
    );
  }

  function groupsInWords(byBlock: readonly number[]): string {
    return list(unknowing(byBlock).map(({ words, count, of }) => words.of(count, of)));
  }

  /** The blocks in which somebody doesn't know, with how many of how many. */
  function unknowing(byBlock: readonly number[]) {
    return blocks.flatMap((words, index) => {
      const count = byBlock[index] ?? 0;
      const of = view.blocks[index]?.respondents ?? 0;
      return count === 0 ? [] : [{ words, count, of }];
    });
  }
}
