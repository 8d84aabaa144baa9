/** How to find out what an item asks: of a pack's advice, whatever the answers are. */
import type { Advice, Recommendation } from '../pack/schema';

export interface FindOut {
  readonly recommendation: Recommendation;
  /** Who would see to it; `null` where the pack does not know the owner that the recommendation names. */
  readonly owner: Advice['owners'][number] | null;
}

/** The first recommendation to find out that lists the item, in the pack's order; `null` where none does. */
export function findOutFor(itemId: string, { recommendations, owners }: Advice): FindOut | null {
  const recommendation = recommendations.find(
    ({ calledBy }) => calledBy.kind === 'find-out' && calledBy.items.includes(itemId),
  );
  if (recommendation === undefined) return null;
  return { recommendation, owner: owners.find(({ id }) => id === recommendation.owner) ?? null };
}
