/** The orders in which the answers can be read: theme by theme, or all statements in one list. */
import { type ItemView, type ShownRound, scoredIn, withRanks } from '../domain/disclosure';
import { itemsOf } from '../domain/pack/items';
import type { Item, Theme } from '../domain/pack/schema';

/** theme: as the form asks. share: the lowest share of agreeing answers first. dont-know: the most first. */
export const answerOrders = ['theme', 'share', 'dont-know'] as const;
export type AnswerOrder = (typeof answerOrders)[number];

/**
 * All statements in one list. Equal ones stay in the order of the form; those without what they are ordered by
 * (nobody answered on the scale, or they are withheld) stand last.
 */
export function itemsInOrder(
  view: ShownRound,
  themes: readonly Theme[],
  order: Exclude<AnswerOrder, 'theme'>,
): readonly Item[] {
  const keyOf = order === 'share' ? shareOf : dontKnowsOf;
  return itemsOf(themes)
    .map((item) => ({ item, key: keyOf(view.items.get(item.id)) }))
    .toSorted((a, b) => (a.key === b.key ? 0 : (a.key ?? Number.MAX_VALUE) - (b.key ?? Number.MAX_VALUE)))
    .map(({ item }) => item);
}

function shareOf(item: ItemView | undefined): number | null {
  if (item?.kind !== 'shown') return null;
  const scored = scoredIn(item.counts);
  return scored === 0 ? null : withRanks(item.counts, [3, 2]) / scored;
}

function dontKnowsOf(item: ItemView | undefined): number | null {
  return item?.kind === 'shown' ? -item.counts.dontKnow : null;
}
