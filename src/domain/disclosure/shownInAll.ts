/** What is to be said of a round that is shown before any of its items is. */
import { scoredIn } from './counts';
import type { ShownRound } from './roundView';

/** How many of the items are withheld. */
export function withheldIn({ items }: ShownRound): number {
  return [...items.values()].filter(({ kind }) => kind === 'hidden').length;
}

/** Whether there is no answer at all. Not where something is withheld: that is because of the answers to it. */
export function nobodyAnswered({ items }: ShownRound): boolean {
  return [...items.values()].every(
    (item) => item.kind === 'shown' && scoredIn(item.counts) === 0 && item.counts.dontKnow === 0,
  );
}
