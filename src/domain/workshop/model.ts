/**
 * What is kept of the workshops held on the rounds of an assessment, and the actions that were decided there.
 *
 * It lies in the assessment's record (`Assessment.workshops`), unread until a workshop is opened: its gate
 * (`storage/workshops.ts`) is not part of the first load. Everything is plain, readonly data; times and ids are
 * handed in.
 */
import type { Instant } from '../assessment/model';

/** All that is kept: at most one workshop a round. */
export interface KeptWorkshops {
  readonly workshops: readonly Workshop[];
  /** In the order they were decided. The plan of action takes them over. */
  readonly actions: readonly Action[];
}

export interface Workshop {
  readonly roundId: string;
  /** When anything of it was last changed. */
  readonly changed: Instant;
  /** When the facilitator began it; `null` while it is being prepared. */
  readonly began: Instant | null;
  readonly deck: DeckPlan;
  readonly agenda: readonly AgendaPoint[];
  readonly questions: QuestionPlan;
  readonly guesses: readonly Guess[];
  readonly vote: Vote | null;
  readonly parked: readonly ParkedIdea[];
}

/**
 * A slide by what stands on it, so that it is found again when the deck changes: `published K1`, `difference 2`,
 * `own x7f…` for one of the facilitator's own.
 */
export type SlideId = string;

/** How the facilitator has arranged the slides that the round gives. */
export interface DeckPlan {
  /** All slides in the facilitator's order; those that are not named come where they stand by themselves. */
  readonly order: readonly SlideId[];
  readonly hidden: readonly SlideId[];
  /** Slides that come hidden by themselves and have been taken in. */
  readonly shown: readonly SlideId[];
  readonly own: readonly OwnSlide[];
}

export interface OwnSlide {
  readonly id: string;
  readonly kind: 'text' | 'question';
  readonly title: string;
  /** May be empty. */
  readonly text: string;
}

export interface AgendaPoint {
  readonly id: string;
  /** `null`: the name that the app gives this built-in point. */
  readonly name: string | null;
  /** Whole minutes, from 1. */
  readonly minutes: number;
}

/** Which of the pack's questions for the room are on the wall. */
export interface QuestionPlan {
  /** Ids of questions that stay, in their order. */
  readonly pinned: readonly string[];
  /** Ids that were swapped for the next one. */
  readonly swapped: readonly string[];
}

/** What the room believed before something was revealed. */
export interface Guess {
  readonly slide: SlideId;
  /** What was guessed at, among what the slide reveals. */
  readonly of: GuessOf;
  readonly value: GuessValue;
  readonly at: Instant;
}

export type GuessOf = 'worst' | 'best' | 'own' | 'earlier' | 'later';

export type GuessValue =
  /** Per cent, a whole number from 0 to 100. */
  | { readonly kind: 'number'; readonly percent: number }
  /** Hands per answer: ranks 0 to 3, then don't know. */
  | { readonly kind: 'hands'; readonly counts: readonly [number, number, number, number, number] };

export interface Vote {
  /** The dots that each person has. */
  readonly dotsEach: number;
  readonly people: number;
  /** counted: hands, typed in as sums. one-by-one: on the device, ballot after ballot. */
  readonly way: 'counted' | 'one-by-one';
  /** Ids of recommendations in the order in which they stand on the wall. */
  readonly options: readonly string[];
  /** Dots by recommendation. */
  readonly dots: Readonly<Record<string, number>>;
  /** How many have voted, one by one. No ballot is kept: only the sums are. */
  readonly ballots: number;
  readonly closed: Instant | null;
}

export interface Action {
  readonly id: string;
  /** The round whose workshop decided it. */
  readonly roundId: string;
  /** `null` for one in the room's own words. */
  readonly recommendationId: string | null;
  readonly title: string;
  readonly owner: string;
  readonly firstStep: string;
  /** A day, `YYYY-MM-DD`; `null` while none is agreed. */
  readonly due: string | null;
  readonly decided: Instant;
  readonly changed: Instant;
  /** Taken back again; kept so that a merge does not bring it back. */
  readonly removed: Instant | null;
}

export interface ParkedIdea {
  readonly id: string;
  readonly text: string;
  readonly at: Instant;
}

/** Longest texts and largest numbers; the fields and the gate share them. */
export const workshopLimits = {
  workshops: 99,
  slideTitle: 90,
  slideText: 320,
  pointName: 40,
  points: 12,
  minutes: 240,
  ownSlides: 20,
  slides: 200,
  guesses: 200,
  people: 500,
  dotsEach: 10,
  options: 20,
  /** Actions that stand, and with those that were taken back, which a merge has to know of. */
  actions: 200,
  actionsKept: 1000,
  actionText: 200,
  owner: 80,
  parked: 100,
  parkedText: 200,
} as const;
