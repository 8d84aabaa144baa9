/**
 * Which recommendations the answers call for, in which order, and why: one rule for an own round and
 * for a round of several.
 *
 * The *score* of an item is the mean of rank / 3 × 100 over its scored answers. Below 50 it calls its
 * low advice, from 50 to under 85 its advice for "to some degree", from 85 what to keep and spread. Where
 * at least a third of the responses, and at least one, don't know, it calls advice to find out.
 * *Need* is weight × (100 − the lowest score among the items that call it), or weight × the largest share
 * of don't-knows × 100. Order: need, then the theme with the lowest score (themes without a score, or
 * with one withheld, last), then the pack's order.
 */
import { type ItemCounts, type RoundView, type ShownRound, scoredIn } from '../disclosure';
import type { Advice, Recommendation, Theme } from '../pack/schema';

/** Why a recommendation is on the list: one item's answers. Only what the round's view shows. */
export interface Reason {
  readonly itemId: string;
  readonly counts: ItemCounts;
}

export interface CalledRecommendation {
  readonly recommendation: Recommendation;
  /** 0–300; orders the list and is never shown as a score. */
  readonly need: number;
  readonly reasons: readonly [Reason, ...Reason[]];
}

type Call = Recommendation['calledBy']['kind'];

/**
 * @param themes the themes with the items that the form asks
 * @returns the called recommendations in order; none where the round is hidden
 */
export function callAdvice(
  view: RoundView,
  themes: readonly Theme[],
  advice: Advice,
): readonly CalledRecommendation[] {
  if (view.kind === 'hidden') return [];
  const asked = new Set(themes.flatMap((theme) => theme.items.map((item) => item.id)));

  const called = advice.recommendations.flatMap((recommendation) => {
    const call = recommendation.calledBy.kind;
    const [first, ...rest] = recommendation.calledBy.items
      .filter((itemId) => asked.has(itemId))
      .flatMap((itemId) => {
        const item = view.items.get(itemId);
        return item?.kind === 'shown' ? [{ itemId, counts: item.counts }] : [];
      })
      .filter(({ counts }) => callsOf(counts, view.respondents).includes(call));
    if (first === undefined) return [];
    const reasons: readonly [Reason, ...Reason[]] = [first, ...rest];
    return [{ recommendation, reasons, need: needOf(recommendation, reasons, view.respondents) }];
  });

  // `toSorted` is stable, so equals stay in the pack's order.
  return called.toSorted((a, b) => b.need - a.need || themeOrder(view, a) - themeOrder(view, b));
}

/** What an item's answers call for; whole numbers, so that 50 and 85 are exact. */
export function callsOf(counts: ItemCounts, respondents: number): readonly Call[] {
  const calls: Call[] = [];
  const scored = scoredIn(counts);
  if (scored > 0) {
    const points = 100 * rankSum(counts);
    if (points < 50 * 3 * scored) calls.push('low');
    else if (points < 85 * 3 * scored) calls.push('some');
    else calls.push('keep');
  }
  if (counts.dontKnow >= 1 && 3 * counts.dontKnow >= respondents) calls.push('find-out');
  return calls;
}

function needOf(recommendation: Recommendation, reasons: readonly Reason[], respondents: number): number {
  const needs = reasons.map(({ counts }) => {
    // One division at the end, so that equal needs are equal numbers.
    if (recommendation.calledBy.kind === 'find-out') {
      return (recommendation.weight * 100 * counts.dontKnow) / respondents;
    }
    const most = 3 * scoredIn(counts);
    return (recommendation.weight * 100 * (most - rankSum(counts))) / most;
  });
  return Math.max(...needs);
}

function rankSum({ byRank }: ItemCounts): number {
  return byRank[1] + 2 * byRank[2] + 3 * byRank[3];
}

function themeOrder(view: ShownRound, { recommendation }: CalledRecommendation): number {
  const score = view.themeScores.get(recommendation.theme);
  return score?.kind === 'score' ? score.score : Number.MAX_VALUE;
}
