/**
 * The short version of a round: at most four things that follow from its view by stated rules. One of a closed
 * set each, so that the page cannot claim more than the answers carry:
 * 1. The published figure whose best group the answers lie nearest, where the whole interval lies on the best
 *    group's side of the middle, or beyond it. Of several the one with the highest position between worst and
 *    best; at ties the first in the pack.
 * 2. The theme with the lowest score, or those that share it; where two themes or more have a score and they
 *    are not all the same.
 * 3. The item that most don't know the answer to, and how many others have as many.
 * 4. The item in which leaders and employees lie furthest apart, and how many others are as far apart; where
 *    both are blocks of their own.
 * What does not apply, or is withheld, is left out.
 */
import type { ShownRound } from '../disclosure';
import type { Benchmark, Questionnaire, Theme } from '../pack/schema';
import { type Placement, placeBeside } from '../placement/placement';
import { positionBetween } from '../statistics';
import { withoutNoise } from '../withoutNoise';
import { type ItemDifference, itemDifferences, leadersAndEmployees, sizeOf } from './differences';
import { dontKnows } from './dontKnows';
import { type LowestThemes, lowestThemes, themeProfile } from './themeProfile';

export type ShareBeside = Extract<Placement, { readonly kind: 'share' }>;

export type KeyFinding =
  | { readonly kind: 'nearest-best'; readonly benchmark: Benchmark; readonly placement: ShareBeside }
  | ({ readonly kind: 'lowest-theme' } & LowestThemes)
  | {
      readonly kind: 'most-dont-knows';
      readonly itemId: string;
      readonly dontKnow: number;
      /** How many other items have as many. */
      readonly asMany: number;
    }
  | {
      readonly kind: 'largest-difference';
      readonly of: ItemDifference;
      /** How many other items differ as much. */
      readonly asMuch: number;
    };

/**
 * @param themes the themes with the items that the form asks
 * @param benchmarks the published figures; those whose item the form does not ask are passed over
 */
export function keyFindings(
  view: ShownRound,
  themes: readonly Theme[],
  benchmarks: readonly Benchmark[],
  roles: Questionnaire['roles'],
): readonly KeyFinding[] {
  return [
    nearestBest(view, benchmarks, roles),
    lowestTheme(view, themes),
    mostDontKnows(view, themes),
    largestDifference(view, themes),
  ].filter((finding) => finding !== null);
}

function nearestBest(
  view: ShownRound,
  benchmarks: readonly Benchmark[],
  roles: Questionnaire['roles'],
): KeyFinding | null {
  const near = benchmarks.flatMap((benchmark) => {
    const placement = placeBeside(view, benchmark, roles);
    if (benchmark.kind !== 'best-worst' || placement.kind !== 'share') return [];
    if (placement.side !== 'nearer-best' && placement.side !== 'beyond-best') return [];
    const position = positionBetween({
      share: placement.share,
      best: benchmark.best.share,
      worst: benchmark.worst.share,
    });
    return [{ benchmark, placement, position: withoutNoise(position ?? 0) }];
  });
  // Stable, so that equals stay in the pack's order.
  const [first] = near.toSorted((a, b) => b.position - a.position);
  return first === undefined
    ? null
    : { kind: 'nearest-best', benchmark: first.benchmark, placement: first.placement };
}

function lowestTheme(view: ShownRound, themes: readonly Theme[]): KeyFinding | null {
  const lowest = lowestThemes(themeProfile(view, themes));
  return lowest === null ? null : { kind: 'lowest-theme', ...lowest };
}

function mostDontKnows(view: ShownRound, themes: readonly Theme[]): KeyFinding | null {
  const [first, ...rest] = dontKnows(view, themes);
  if (first === undefined) return null;
  const asMany = rest.filter(({ dontKnow }) => dontKnow === first.dontKnow).length;
  return { kind: 'most-dont-knows', itemId: first.itemId, dontKnow: first.dontKnow, asMany };
}

function largestDifference(view: ShownRound, themes: readonly Theme[]): KeyFinding | null {
  if (leadersAndEmployees(view) === null) return null;
  const [first, ...rest] = itemDifferences(view, themes);
  if (first === undefined || first.difference.difference === 0) return null;
  const asMuch = rest.filter((other) => sizeOf(other) === sizeOf(first)).length;
  return { kind: 'largest-difference', of: first, asMuch };
}
