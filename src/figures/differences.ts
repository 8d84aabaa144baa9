/** How far the blocks of a round lie apart: the largest differences as pairs of points, and every item in a table. */
import type { ShownRound } from '../domain/disclosure';
import { type ItemDifference, itemDifferences, leadersAndEmployees, shareOf } from '../domain/findings';
import { itemsOf } from '../domain/pack/items';
import type { Theme } from '../domain/pack/schema';
import { withoutNoise } from '../domain/withoutNoise';
import { findingsTexts } from '../i18n/findings';
import { type BlockWords, blockWords } from './blockWords';
import type { FigureTable } from './figure';
import type { Speech } from './speech';
import { statementsOf } from './statement';

/** The mark of a block: a hollow circle or a filled square. */
export type BlockShape = 'circle' | 'square';

/** The first block of a round is the circle, in every pair and in the key; the letters tell the others apart. */
export function shapeOf(block: number): BlockShape {
  return block === 0 ? 'circle' : 'square';
}

export interface PairPoint {
  /** 0–1 */
  readonly value: number;
  readonly shape: BlockShape;
  /** Of the block: "L". */
  readonly letter: string;
  /** "4 af 6" */
  readonly figure: string;
  /** "Ledere" */
  readonly label: string;
}

export interface DifferenceRow {
  readonly itemId: string;
  readonly text: string;
  /** "4 af 6 ledere og 1 af 8 medarbejdere svarer …" and how large the difference is. */
  readonly reading: readonly [string, string];
  readonly points: readonly [PairPoint, PairPoint];
  /** What an interval that goes below nought means; `null` where this one does not. */
  readonly belowZero: string | null;
}

export interface DifferencesFigure {
  readonly kind: 'differences';
  readonly title: string;
  /** The blocks with their letters, for the key. */
  readonly blocks: readonly BlockWords[];
  /** Sentences that stand above the list. */
  readonly above: readonly string[];
  /** That some of so many differences will be large by chance. */
  readonly chance: string;
  readonly rows: readonly DifferenceRow[];
  /** What is not shown by block, and why; `null` where everything is. */
  readonly withheld: { readonly title: string; readonly why: string } | null;
  /** About items with too few scored answers, and blocks put together. */
  readonly notes: readonly string[];
  readonly table: FigureTable;
}

/** Why there is nothing by block. */
export interface NoBlocks {
  readonly kind: 'no-blocks';
  readonly title: string;
  readonly why: string;
}

const mostShown = 5;

/** @returns the figure, or why the round is not shown by block */
export function differencesFigure(
  view: ShownRound,
  themes: readonly Theme[],
  speech: Speech,
): DifferencesFigure | NoBlocks {
  const { i18n } = speech;
  const t = findingsTexts[i18n.language].differences;
  const { number } = i18n.format;
  if (view.round.breakdown === null) {
    return { kind: 'no-blocks', title: t.notChosen, why: t.notChosenWhy };
  }
  if (view.blocks.length === 0) {
    const why = t.tooFewBlocksWhy(number(view.round.threshold));
    return { kind: 'no-blocks', title: t.tooFewBlocks, why };
  }

  const blocks = blockWords(view.blocks, speech);
  const { textOf, headingOf } = statementsOf(themes, speech);
  const differences = itemDifferences(view, themes);
  const items = itemsOf(themes);
  const byBlock = items.filter(({ id }) => {
    const item = view.items.get(id);
    return item?.kind === 'shown' && item.byBlock !== null;
  });
  const notByBlock = items.length - byBlock.length;
  const few = byBlock.length - differences.length;
  const largest = differences.filter(({ difference }) => difference.difference !== 0).slice(0, mostShown);
  const rows = largest.map(rowOf);
  const chance = t.chance(number(items.length));

  return {
    kind: 'differences',
    title: titleOf(),
    blocks,
    above: rows.length === 0 ? [t.none] : [`${t.largest(number(rows.length))} ${chance}`, caution()],
    chance,
    rows,
    withheld:
      notByBlock === 0
        ? null
        : { title: t.notByBlock(number(notByBlock), number(items.length)), why: whyNotByBlock() },
    notes: [
      ...(few === 0 ? [] : [t.fewScored(number(few))]),
      ...blocks.filter(({ joined }) => joined).map(({ name }) => t.joined(name)),
    ],
    table: tableOf(),
  };

  function titleOf(): string {
    if (rows.length === 0) return t.titleNone;
    return leadersAndEmployees(view) === null ? t.titleBlocks : t.titleLeaders;
  }

  /** How far the list can be trusted. Small is what the rules for small groups take for it. */
  function caution(): string {
    const { threshold } = view.round;
    const small = view.blocks.every(({ respondents }) => respondents < 2 * threshold);
    return [
      small ? t.small : t.smaller,
      t.talk,
      ...(rows.some(({ belowZero }) => belowZero !== null) ? [t.belowZero] : []),
      t.sampling,
    ].join(' ');
  }

  function whyNotByBlock(): string {
    const notShown = items.filter(({ id }) => view.items.get(id)?.kind !== 'shown').length;
    return notShown === 0 ? t.notByBlockWhy : `${t.notByBlockWhy} ${t.notShown(number(notShown))}`;
  }

  function rowOf({ itemId, pair, difference }: ItemDifference): DifferenceRow {
    const [a, b] = pair;
    const counted = (share: typeof a) => wordsOf(share.block)?.of(share.counted, share.scored) ?? '';
    return {
      itemId,
      text: textOf(itemId),
      reading: [t.reading(counted(a), counted(b)), t.size(...pointsOf(difference))],
      points: [pointOf(a), pointOf(b)],
      belowZero: difference.lower < 0 && difference.upper > 0 ? t.belowZero : null,
    };
  }

  function pointOf({ block, counted, scored }: ItemDifference['pair'][number]): PairPoint {
    const words = wordsOf(block);
    return {
      value: counted / scored,
      shape: shapeOf(block),
      letter: words?.letter ?? '',
      figure: t.table.of(number(counted), number(scored)),
      label: words?.name ?? '',
    };
  }

  function wordsOf(block: number): BlockWords | undefined {
    return blocks[block];
  }

  /** The difference as a size: its interval is turned with it, so that it still holds the size. */
  function pointsOf({ difference, lower, upper }: ItemDifference['difference']): [string, string, string] {
    return difference < 0
      ? [points(-difference), points(-upper), points(-lower)]
      : [points(difference), points(lower), points(upper)];
  }

  function points(value: number): string {
    // Away from zero on both sides, and never "−0".
    const whole = Math.sign(value) * Math.round(withoutNoise(100 * Math.abs(value)));
    return whole < 0 ? `−${number(-whole)}` : number(Math.abs(whole));
  }

  function tableOf(): FigureTable {
    const found = new Map(differences.map((one) => [one.itemId, one]));
    return {
      caption: t.table.caption,
      columns: [
        { heading: t.table.question, numeric: false },
        ...blocks.map(({ nameWithSize }) => ({ heading: nameWithSize, numeric: true })),
        { heading: t.table.difference, numeric: true },
        { heading: t.table.interval, numeric: true },
      ],
      rows: items.map(({ id }) => [headingOf(id), ...cellsOf(id, found.get(id))]),
    };
  }

  function cellsOf(itemId: string, difference: ItemDifference | undefined): readonly string[] {
    const item = view.items.get(itemId);
    if (item?.kind !== 'shown' || item.byBlock === null) {
      return [...blocks, null, null].map(() => t.table.notByBlock);
    }
    const shares = item.byBlock.map(shareOf);
    const counts = shares.map(({ counted, scored }) => t.table.of(number(counted), number(scored)));
    if (difference === undefined) return [...counts, t.table.notPossible, t.table.notPossible];
    const [size, lower, upper] = pointsOf(difference.difference);
    return [...counts, size, t.table.range(lower, upper)];
  }
}
