/** How far two blocks of a round lie apart, item by item: only what the round's view shows by block. */
import { type ItemCounts, type ShownRound, scoredIn, withRanks } from '../disclosure';
import { itemsOf } from '../pack/items';
import type { Theme } from '../pack/schema';
import { fewestForShare } from '../placement/placement';
import { type Difference, newcombeDifference } from '../statistics';
import { withoutNoise } from '../withoutNoise';

/** How many in a block gave one of the two highest ranks, of those who gave a rank. */
export interface BlockShare {
  /** Place of the block in the round's `blocks`. */
  readonly block: number;
  readonly counted: number;
  readonly scored: number;
}

export interface ItemDifference {
  readonly itemId: string;
  /** In the order of the round's blocks. */
  readonly pair: readonly [BlockShare, BlockShare];
  /** Share of the first less that of the second, with its 95 % interval; −1 to 1. */
  readonly difference: Difference;
}

/**
 * How far two blocks lie apart in each item, the largest difference first; equal ones in the order of the form.
 * An item needs at least five scored answers in both blocks, since a difference is one of shares. Where the
 * blocks are leaders and employees, perhaps beside others, those two are compared; else the block with the
 * highest share with the block with the lowest.
 */
export function itemDifferences(view: ShownRound, themes: readonly Theme[]): readonly ItemDifference[] {
  const fixed = leadersAndEmployees(view);
  return itemsOf(themes)
    .flatMap(({ id }) => {
      const item = view.items.get(id);
      if (item?.kind !== 'shown' || item.byBlock === null) return [];
      const shares = item.byBlock.map(shareOf);
      const pair = fixed === null ? furthestApart(shares) : pick(shares, fixed);
      if (pair === null || pair.some(({ scored }) => scored < fewestForShare)) return [];
      const [a, b] = pair;
      const difference = newcombeDifference({
        successesA: a.counted,
        trialsA: a.scored,
        successesB: b.counted,
        trialsB: b.scored,
      });
      return difference === null ? [] : [{ itemId: id, pair, difference }];
    })
    .toSorted((x, y) => sizeOf(y) - sizeOf(x));
}

/** The places of the blocks that are leaders alone and employees alone; `null` where there are not both. */
export function leadersAndEmployees({ blocks }: ShownRound): readonly [number, number] | null {
  const placeOf = (id: string) =>
    blocks.findIndex(
      ({ groups: [first, ...more] }) => first.id === id && first.name === null && more.length === 0,
    );
  const leaders = placeOf('leaders');
  const employees = placeOf('employees');
  return leaders < 0 || employees < 0 ? null : [leaders, employees];
}

/** What a block answered to an item, as the share of its scored answers that are in the two highest ranks. */
export function shareOf(counts: ItemCounts, block: number): BlockShare {
  return { block, counted: withRanks(counts, [3, 2]), scored: scoredIn(counts) };
}

type Pair = ItemDifference['pair'];

function pick(shares: readonly BlockShare[], [a, b]: readonly [number, number]): Pair | null {
  const first = shares[a];
  const second = shares[b];
  return first === undefined || second === undefined ? null : [first, second];
}

/** Of the blocks with enough scored answers the highest and the lowest share; at ties the earlier block. */
function furthestApart(shares: readonly BlockShare[]): Pair | null {
  const enough = shares.filter(({ scored }) => scored >= fewestForShare);
  // Across, in whole numbers, so that equal shares are equal.
  const less = (a: BlockShare, b: BlockShare) => a.counted * b.scored - b.counted * a.scored;
  const [highest] = enough.toSorted((a, b) => less(b, a));
  // Where all are the same, any two.
  const [lowest] = enough.filter((share) => share !== highest).toSorted(less);
  if (highest === undefined || lowest === undefined) return null;
  return highest.block < lowest.block ? [highest, lowest] : [lowest, highest];
}

/** How large a difference is, whichever way; the same number for equal ones. */
export function sizeOf({ difference: { difference } }: ItemDifference): number {
  return withoutNoise(Math.abs(difference));
}
