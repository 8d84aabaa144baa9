/**
 * What is stored: an assessment has rounds, a round has responses, a response has answers.
 *
 * An assessment is one record with its rounds in it; each response is a record of its own, so that two
 * tabs, and later two devices, never write over each other's answers. Everything is plain, readonly data;
 * times and ids are handed in.
 */
import type { Rank } from '../pack/schema';

/** A moment as ISO 8601 in UTC, as `Date.toISOString` gives it; sorts as text. */
export type Instant = string;

/** Who is being assessed. */
export type Subject =
  | { readonly kind: 'municipality'; readonly code: string; readonly name: string }
  | { readonly kind: 'organisation'; readonly name: string };

export type Form = 'short' | 'full';

/** Which texts the answers were given to. The hash is that of the pack's content. */
export interface PackReference {
  readonly id: string;
  readonly version: string;
  readonly hash: string;
}

/**
 * own: one response, seen by its owner at any time.
 * open: a few people who know that the others can recognise their answers.
 * confidential: results open when the round is closed, by the rules for small groups.
 */
export type RoundKind = 'own' | 'open' | 'confidential';

export interface Round {
  readonly id: string;
  readonly kind: RoundKind;
  /** The fewest respondents whose answers may be shown together in a confidential round; at least 3. */
  readonly threshold: number;
  /** The one way a confidential round may be broken down; chosen before its results open. */
  readonly breakdown: 'role-group' | 'department' | null;
  readonly opened: Instant;
  readonly closed: Instant | null;
}

/** What the reader has decided about one recommendation. */
export interface AdviceDecision {
  readonly recommendationId: string;
  readonly decision: 'not-for-us';
  readonly at: Instant;
}

export interface Assessment {
  readonly id: string;
  readonly subject: Subject;
  readonly title: string;
  readonly form: Form;
  readonly pack: PackReference;
  /** Fictitious data that comes with the app. */
  readonly example: boolean;
  readonly created: Instant;
  readonly changed: Instant;
  readonly deletedAt: Instant | null;
  /** In the order they were begun. Only the last one takes answers: those before it are closed. */
  readonly rounds: readonly [Round, ...Round[]];
  readonly decisions: readonly AdviceDecision[];
  /**
   * What is kept of workshops (`KeptWorkshops` of `domain/workshop`), unread: its gate is `storage/workshops.ts`, which
   * is fetched where a workshop is opened and not before the first answer. `null` where none has been prepared.
   */
  readonly workshops: unknown;
}

export type Answer =
  | { readonly kind: 'scored'; readonly rank: Rank; readonly at: Instant }
  | { readonly kind: 'dont-know'; readonly at: Instant };

/** A private note. It stands beside the answer, not in it: it never counts and never travels with it. */
export interface Note {
  readonly text: string;
  readonly at: Instant;
}

/** The way a response came here. */
export type Origin = 'this-device' | 'link' | 'code' | 'file';

export interface Response {
  readonly id: string;
  readonly assessmentId: string;
  readonly roundId: string;
  /** Grows by one with every change. */
  readonly revision: number;
  readonly origin: Origin;
  readonly role: string;
  readonly department: string | null;
  readonly started: Instant;
  readonly changed: Instant;
  readonly handedIn: Instant | null;
  /** By item id. An item without an answer is unanswered. */
  readonly answers: Readonly<Record<string, Answer>>;
  readonly notes: Readonly<Record<string, Note>>;
  /** When an answer or a note was last taken back, by item id, where none has been given since (ADR 0026). */
  readonly withdrawn: Withdrawn;
}

export interface Withdrawn {
  readonly answers: Readonly<Record<string, Instant>>;
  readonly notes: Readonly<Record<string, Instant>>;
}

/** An assessment with all its responses. */
export interface WholeAssessment {
  readonly assessment: Assessment;
  readonly responses: readonly Response[];
}

export const defaultThreshold = 5;
/** Below three, knowing one's own answer gives the other one away. */
export const lowestThreshold = 3;
export const highestThreshold = 50;
/** An open round is one of several from two responses on. */
export const fewestInOpenRound = 2;
/** The most rounds of an assessment: far more than anybody holds, and few enough for a page to list. */
export const mostRounds = 99;

/** Longest texts a person can write; the fields and the gate for stored records share them. */
export const longest = { name: 120, title: 120, department: 80, note: 2000 } as const;

/** A short text as it is stored: without the spaces around it, and no longer than `most` characters. */
export const cut = (text: string, most: number): string => text.trim().slice(0, most).trimEnd();

/** The round a response was given in; `undefined` for a response that belongs to another assessment. */
export function roundOf(assessment: Assessment, response: Pick<Response, 'roundId'>): Round | undefined {
  return assessment.rounds.find(({ id }) => id === response.roundId);
}

/** The round that is worked on: the last one. */
export function currentRound(assessment: Assessment): Round {
  const [first, ...later] = assessment.rounds;
  return later.at(-1) ?? first;
}

/** The round with a number, from 1 as people count; the one that is worked on where there is no such round. */
export function roundNumbered(assessment: Assessment, number: number | null): Round {
  return (number === null ? undefined : assessment.rounds[number - 1]) ?? currentRound(assessment);
}
