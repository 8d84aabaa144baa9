/**
 * What may be seen of a round. Everything shown of answers (figures, sentences, tables, advice) is made
 * from a `RoundView` and from nothing else, so that what is withheld here is withheld everywhere.
 *
 * An own round is seen by its owner, all of it at any time. An open round shows totals at any time, from two
 * responses on. The rules for a confidential round's total (N respondents, threshold t):
 * 1. While the round is open, or N < t, nothing is shown.
 * 4. The total is *alike* in an item when N < 2t and at least N − 1 gave the same answer; "don't know"
 *    and unanswered count as answers. Someone who knows one answer would otherwise know them all.
 * 5. An item whose total is alike is withheld.
 * 6. Theme scores use only items that are shown (see `themeScores.ts`).
 */
import { fewestInOpenRound, type Response, type Round } from '../assessment/model';
import type { Theme } from '../pack/schema';
import { countAnswers, type ItemCounts } from './counts';
import { scoreTheme, type ThemeScoreView } from './themeScores';

/** Why nothing of a round is shown. `missing`: how many more responses are needed. */
export type RoundHiddenReason =
  | { readonly kind: 'not-closed'; readonly missing: number }
  | { readonly kind: 'too-few'; readonly missing: number };

/** Why an item of a round that is shown is withheld. */
export interface ItemHiddenReason {
  readonly kind: 'alike';
}

export type HiddenReason = RoundHiddenReason | ItemHiddenReason;

export type ItemView =
  | { readonly kind: 'shown'; readonly counts: ItemCounts }
  | { readonly kind: 'hidden'; readonly reason: ItemHiddenReason };

export type RoundView =
  | {
      readonly kind: 'hidden';
      readonly round: Round;
      readonly respondents: number;
      readonly reason: RoundHiddenReason;
    }
  | ShownRound;

export interface ShownRound {
  readonly kind: 'shown';
  readonly round: Round;
  /** Responses that count: the own one, or those handed in. */
  readonly respondents: number;
  /** The role of the respondent in an own round; `null` in a round of several. */
  readonly onlyRole: string | null;
  readonly items: ReadonlyMap<string, ItemView>;
  /** By theme id. */
  readonly themeScores: ReadonlyMap<string, ThemeScoreView>;
}

/** The responses of a round that count. An own round's owner sees it at any time; else handed in counts. */
export function countingResponses(round: Round, responses: readonly Response[]): readonly Response[] {
  const inRound = responses.filter((response) => response.roundId === round.id);
  return round.kind === 'own' ? inRound : inRound.filter((response) => response.handedIn !== null);
}

/**
 * Applies the rules to a round.
 * @param responses all stored responses of the assessment; those of other rounds are passed over
 * @param themes the themes with the items that the form asks
 */
export function viewRound(round: Round, responses: readonly Response[], themes: readonly Theme[]): RoundView {
  const counting = countingResponses(round, responses);
  const respondents = counting.length;
  const reason = withheldOf(round, respondents);
  if (reason !== null) return { kind: 'hidden', round, respondents, reason };

  const threshold = round.kind === 'confidential' ? round.threshold : null;
  const items = new Map(
    themes.flatMap((theme) =>
      theme.items.map((item) => [item.id, viewItem(counting, item.id, threshold)] as const),
    ),
  );
  const [first] = counting;
  return {
    kind: 'shown',
    round,
    respondents,
    onlyRole: respondents === 1 && first !== undefined ? first.role : null,
    items,
    themeScores: new Map(
      themes.map((theme) => {
        const shown = theme.items.filter((item) => items.get(item.id)?.kind === 'shown');
        return [theme.id, scoreTheme(counting, theme.items.length, shown, threshold)];
      }),
    ),
  };
}

function viewItem(responses: readonly Response[], itemId: string, threshold: number | null): ItemView {
  const counts = countAnswers(responses, itemId);
  const withheld = threshold !== null && isAlike(counts, responses.length, threshold);
  return withheld ? { kind: 'hidden', reason: { kind: 'alike' } } : { kind: 'shown', counts };
}

/** Why nothing of a round is shown, or `null`. */
function withheldOf(round: Round, respondents: number): RoundHiddenReason | null {
  switch (round.kind) {
    case 'own':
      return null;
    case 'open':
      // Counts of one response would be that response.
      return respondents < fewestInOpenRound
        ? { kind: 'too-few', missing: fewestInOpenRound - respondents }
        : null;
    case 'confidential': {
      const missing = Math.max(0, round.threshold - respondents);
      if (round.closed === null) return { kind: 'not-closed', missing };
      return missing > 0 ? { kind: 'too-few', missing } : null;
    }
  }
}

/** Rule 4, for a total or a block of `respondents`. */
export function isAlike(counts: ItemCounts, respondents: number, threshold: number): boolean {
  if (respondents >= 2 * threshold) return false;
  const largest = Math.max(...counts.byRank, counts.dontKnow, counts.unanswered);
  return largest >= respondents - 1;
}
