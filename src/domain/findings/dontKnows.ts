/** Which items respondents don't know the answer to: only what the round's view shows. */
import type { ShownRound } from '../disclosure';
import { itemsOf } from '../pack/items';
import type { Theme } from '../pack/schema';

export interface ItemDontKnows {
  readonly itemId: string;
  readonly dontKnow: number;
  /** Block by block as in the round's `blocks`; `null` where only the total is shown. */
  readonly byBlock: readonly number[] | null;
}

/** The items with at least one *don't know*, the most first; equal ones in the order of the form. */
export function dontKnows(view: ShownRound, themes: readonly Theme[]): readonly ItemDontKnows[] {
  return itemsOf(themes)
    .flatMap(({ id }) => {
      const item = view.items.get(id);
      if (item?.kind !== 'shown' || item.counts.dontKnow === 0) return [];
      const byBlock = item.byBlock?.map(({ dontKnow }) => dontKnow) ?? null;
      return [{ itemId: id, dontKnow: item.counts.dontKnow, byBlock }];
    })
    .toSorted((a, b) => b.dontKnow - a.dontKnow);
}
