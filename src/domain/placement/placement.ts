/**
 * What may honestly be said of own answers beside a published figure: one of a closed set of statements,
 * so that a page cannot claim more than the answers carry. Shares are 0–1.
 */
import type { HiddenReason, RoundView } from '../disclosure';
import { noCounts, scoredIn, withRanks } from '../disclosure';
import type { Benchmark, Questionnaire, Rank } from '../pack/schema';
import { type Interval, wilsonInterval } from '../statistics';

export type Placement =
  /** Nobody gave a scored answer. */
  | { readonly kind: 'no-answer'; readonly dontKnow: number; readonly respondents: number }
  /** An own round: it is one response, and there is no percentage of one. */
  | {
      readonly kind: 'own-answer';
      readonly rank: Rank;
      readonly counted: boolean;
      readonly otherCounted: boolean | null;
      /** The respondent is a head of IT, and so are those the figure is about. */
      readonly likeForLike: boolean;
    }
  /** Fewer than five scored answers in a round of several. */
  | ({ readonly kind: 'counts' } & Counted)
  | ({
      readonly kind: 'share';
      readonly share: number;
      readonly interval: Interval;
      /** `null` for a sector figure, which has no best and worst. */
      readonly side: Side | null;
    } & Counted)
  | { readonly kind: 'hidden'; readonly reason: HiddenReason };

interface Counted {
  readonly counted: number;
  /** By the other reading, where which answers count is our reading. */
  readonly otherCounted: number | null;
  readonly scored: number;
  readonly dontKnow: number;
}

export type Side = 'nearer-best' | 'nearer-worst' | 'beyond-best' | 'beyond-worst' | 'cannot-tell';

/** Fewest scored answers behind a share: below it one answer moves the share by more than 20 points. */
export const fewestForShare = 5;

const ranks = [0, 1, 2, 3] as const;

/** Places a round's answers beside one published figure. */
export function placeBeside(view: RoundView, benchmark: Benchmark, roles: Questionnaire['roles']): Placement {
  if (view.kind === 'hidden') return { kind: 'hidden', reason: view.reason };
  const item = view.items.get(benchmark.item);
  if (item?.kind === 'hidden') return { kind: 'hidden', reason: item.reason };

  const counts = item?.counts ?? noCounts;
  const scored = scoredIn(counts);
  if (scored === 0) return { kind: 'no-answer', dontKnow: counts.dontKnow, respondents: view.respondents };
  const ownRank = view.respondents === 1 ? ranks.find((rank) => counts.byRank[rank] > 0) : undefined;
  if (ownRank !== undefined) return ownAnswer(ownRank, benchmark, isHeadOfIt(view.onlyRole, roles));

  const counted = withRanks(counts, benchmark.countedRanks);
  const otherCounted =
    benchmark.basis.kind === 'our-reading' ? withRanks(counts, benchmark.basis.otherRanks) : null;
  const common = { counted, otherCounted, scored, dontKnow: counts.dontKnow };
  const interval = wilsonInterval({ successes: counted, trials: scored });
  if (scored < fewestForShare || interval === null) return { kind: 'counts', ...common };
  return { kind: 'share', ...common, share: counted / scored, interval, side: sideOf(interval, benchmark) };
}

function ownAnswer(rank: Rank, benchmark: Benchmark, headOfIt: boolean): Placement {
  return {
    kind: 'own-answer',
    rank,
    counted: benchmark.countedRanks.includes(rank),
    otherCounted: benchmark.basis.kind === 'our-reading' ? benchmark.basis.otherRanks.includes(rank) : null,
    likeForLike: headOfIt && isAboutHeadsOfIt(benchmark),
  };
}

function isHeadOfIt(role: string | null, roles: Questionnaire['roles']): boolean {
  return roles.find(({ id }) => id === role)?.headOfIt ?? false;
}

/** Whether heads of IT stand behind the published figure: behind its best group, or behind the sector. */
export function isAboutHeadsOfIt(benchmark: Benchmark): boolean {
  const shares = benchmark.kind === 'best-worst' ? [benchmark.best] : benchmark.points;
  return shares.every(({ unit }) => unit === 'head-of-it');
}

/**
 * On which side the whole interval lies. *Nearer* needs all of it on that side of the middle between the
 * two figures, *beyond* all of it past the figure itself; otherwise it cannot be told.
 */
function sideOf({ lower, upper }: Interval, benchmark: Benchmark): Side | null {
  if (benchmark.kind === 'sector-trend') return null;
  const best = benchmark.best.share;
  const worst = benchmark.worst.share;
  const middle = (best + worst) / 2;
  if (lower > best) return 'beyond-best';
  if (upper < worst) return 'beyond-worst';
  if (lower > middle) return 'nearer-best';
  if (upper < middle) return 'nearer-worst';
  return 'cannot-tell';
}
