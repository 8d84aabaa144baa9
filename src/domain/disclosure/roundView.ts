/**
 * What may be seen of a round. Everything shown of answers (figures, sentences, tables, advice) is made
 * from a `RoundView` and from nothing else, so that what is withheld here is withheld everywhere.
 *
 * An own round is seen by its owner, all of it at any time. An open round shows totals at any time, from two
 * responses on. The rules for a confidential round (N respondents, threshold t):
 * 1. While the round is open, or N < t, nothing is shown.
 * 2. There is one breakdown a round, chosen before its results open.
 * 3. It is shown by blocks (see `blocks.ts`); where there would be fewer than two, the total only.
 * 4. The total, or a block, is *alike* in an item when it has N < 2t and at least N − 1 gave the same answer;
 *    "don't know" and unanswered count as answers. Someone who knows one answer would otherwise know them all.
 * 5. An item whose total is alike is withheld. If no block is alike, blocks and total are shown. Otherwise the
 *    total alone, provided that at least two blocks with N < 2t are no larger than the total's largest count:
 *    any of them may then be the one that is alike. Else the item is withheld.
 * 6. Theme scores use only items that are shown (see `themeScores.ts`).
 */
import { fewestInOpenRound, type Round } from '../assessment/model';
import type { Role, Theme } from '../pack/schema';
import { type Block, blocksOf, type FilledBlock } from './blocks';
import { type CountableResponse, countAnswers, type ItemCounts } from './counts';
import { scoreTheme, type ThemeScoreView } from './themeScores';

/** Why nothing of a round is shown. `missing`: how many more responses are needed. */
export type RoundHiddenReason =
  | { readonly kind: 'not-closed'; readonly missing: number }
  | { readonly kind: 'too-few'; readonly missing: number };

/**
 * Why an item of a round that is shown is withheld. One reason for a total and for a block that is alike: to
 * tell the two apart would say more than the rules allow.
 */
export interface ItemHiddenReason {
  readonly kind: 'alike';
}

export type HiddenReason = RoundHiddenReason | ItemHiddenReason;

export type ItemView =
  | {
      readonly kind: 'shown';
      readonly counts: ItemCounts;
      /** Block by block as in the round's `blocks`; `null` where only the total is shown. */
      readonly byBlock: readonly ItemCounts[] | null;
    }
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
  /** The blocks of the breakdown: none, or at least two. */
  readonly blocks: readonly Block[];
  readonly items: ReadonlyMap<string, ItemView>;
  /** By theme id. */
  readonly themeScores: ReadonlyMap<string, ThemeScoreView>;
}

/** The responses of a round that count. An own round's owner sees it at any time; else handed in counts. */
export function countingResponses<Some extends CountableResponse>(
  round: Round,
  responses: readonly Some[],
): readonly Some[] {
  const inRound = responses.filter((response) => response.roundId === round.id);
  return round.kind === 'own' ? inRound : inRound.filter((response) => response.handedIn !== null);
}

/**
 * Applies the rules to a round.
 * @param responses all stored responses of the assessment; those of other rounds are passed over
 * @param themes the themes with the items that the form asks
 * @param roles of the questionnaire, for the breakdown by role group
 */
export function viewRound(
  round: Round,
  responses: readonly CountableResponse[],
  themes: readonly Theme[],
  roles: readonly Role[],
): RoundView {
  const counting = countingResponses(round, responses);
  const respondents = counting.length;
  const reason = withheldOf(round, respondents);
  if (reason !== null) return { kind: 'hidden', round, respondents, reason };

  const threshold = round.kind === 'confidential' ? round.threshold : null;
  const blocks = blocksOf(round, counting, roles);
  const items = new Map(
    themes.flatMap((theme) =>
      theme.items.map((item) => [item.id, viewItem(counting, blocks, item.id, threshold)] as const),
    ),
  );
  const [first] = counting;
  return {
    kind: 'shown',
    round,
    respondents,
    onlyRole: respondents === 1 && first !== undefined ? first.role : null,
    blocks: blocks.map(({ groups, respondents: inBlock }) => ({ groups, respondents: inBlock })),
    items,
    themeScores: new Map(
      themes.map((theme) => [
        theme.id,
        scoreTheme({
          responses: counting,
          blocks: blocks.map((block) => block.responses),
          items: theme.items.length,
          shown: theme.items.filter(({ id }) => items.get(id)?.kind === 'shown'),
          shownByBlock: theme.items.filter(({ id }) => {
            const item = items.get(id);
            return item?.kind === 'shown' && item.byBlock !== null;
          }),
          threshold,
        }),
      ]),
    ),
  };
}

function viewItem(
  responses: readonly CountableResponse[],
  blocks: readonly FilledBlock[],
  itemId: string,
  threshold: number | null,
): ItemView {
  const counted = (of: readonly CountableResponse[]) => ({
    respondents: of.length,
    counts: countAnswers(of, itemId),
  });
  const total = counted(responses);
  if (threshold === null) return { kind: 'shown', counts: total.counts, byBlock: null };
  const inBlocks = blocks.map((block) => counted(block.responses));
  return viewCounts(total, inBlocks, threshold);
}

interface Counted {
  readonly respondents: number;
  readonly counts: ItemCounts;
}

/**
 * Rules 4 and 5 for one item of a confidential round: all they look at is how many gave which answer.
 * @param blocks of the breakdown: none, or at least two that make up the total
 */
export function viewCounts(total: Counted, blocks: readonly Counted[], threshold: number): ItemView {
  const alike = ({ counts, respondents }: Counted) => isAlike(counts, respondents, threshold);
  const { counts } = total;
  if (alike(total)) return withheld;
  if (blocks.length === 0) return { kind: 'shown', counts, byBlock: null };
  if (!blocks.some(alike)) return { kind: 'shown', counts, byBlock: blocks.map((block) => block.counts) };
  const largest = largestOf(counts);
  const mayBeAlike = blocks.filter(({ respondents: n }) => n < 2 * threshold && n <= largest);
  return mayBeAlike.length >= 2 ? { kind: 'shown', counts, byBlock: null } : withheld;
}

const withheld: ItemView = { kind: 'hidden', reason: { kind: 'alike' } };

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
  return largestOf(counts) >= respondents - 1;
}

/** How many gave the answer that most gave. */
function largestOf({ byRank, dontKnow, unanswered }: ItemCounts): number {
  return Math.max(...byRank, dontKnow, unanswered);
}
