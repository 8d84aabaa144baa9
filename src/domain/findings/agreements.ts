/** How alike the answers to each item are: van der Eijk's A of what the round's view shows. */
import { type ShownRound, scoredIn } from '../disclosure';
import { itemsOf } from '../pack/items';
import type { Theme } from '../pack/schema';
import { fewestForShare } from '../placement/placement';
import { agreementA } from '../statistics';
import { withoutNoise } from '../withoutNoise';

export interface ItemAgreement {
  readonly itemId: string;
  /** From −1 (two camps at the ends) over 0 (evenly spread) to 1 (all alike). */
  readonly agreement: number;
  readonly scored: number;
}

/**
 * The agreement in each item that is shown and has at least five scored answers, the highest first; equal ones
 * in the order of the form. Don't-knows and unanswered are in no scale and do not count. Only for a confidential
 * round: around a table people can hear how alike they are.
 */
export function agreements(view: ShownRound, themes: readonly Theme[]): readonly ItemAgreement[] {
  if (view.round.kind !== 'confidential') return [];
  return itemsOf(themes)
    .flatMap(({ id }) => {
      const item = view.items.get(id);
      if (item?.kind !== 'shown' || scoredIn(item.counts) < fewestForShare) return [];
      const agreement = agreementA({ counts: item.counts.byRank });
      return agreement === null ? [] : [{ itemId: id, agreement, scored: scoredIn(item.counts) }];
    })
    .toSorted((a, b) => withoutNoise(b.agreement) - withoutNoise(a.agreement));
}
