/** How the answers to one item fall: the only form in which answers leave the disclosure rules. */
import type { Answer, Response } from '../assessment/model';

/** An answer without when it was given. */
export type BareAnswer = {
  readonly [Kind in Answer['kind']]: Omit<Extract<Answer, { kind: Kind }>, 'at'>;
}[Answer['kind']];

/** What the rules look at of a response. */
export interface CountableResponse extends Pick<Response, 'roundId' | 'role' | 'department' | 'handedIn'> {
  readonly answers: Readonly<Record<string, BareAnswer>>;
}

export interface ItemCounts {
  /** Number of responses by rank: `[not at all, to a lesser, to some, to a high degree]`. */
  readonly byRank: readonly [number, number, number, number];
  readonly dontKnow: number;
  readonly unanswered: number;
}

export const noCounts: ItemCounts = { byRank: [0, 0, 0, 0], dontKnow: 0, unanswered: 0 };

/** Counts the answers to one item over responses; the order of the responses changes nothing. */
export function countAnswers(responses: readonly CountableResponse[], itemId: string): ItemCounts {
  const byRank: [number, number, number, number] = [0, 0, 0, 0];
  let dontKnow = 0;
  let unanswered = 0;
  for (const { answers } of responses) {
    const answer = answers[itemId];
    if (answer === undefined) unanswered += 1;
    else if (answer.kind === 'dont-know') dontKnow += 1;
    else byRank[answer.rank] += 1;
  }
  return { byRank, dontKnow, unanswered };
}

/** Number of answers that carry a rank. */
export function scoredIn({ byRank }: ItemCounts): number {
  return byRank[0] + byRank[1] + byRank[2] + byRank[3];
}

/** Number of responses that hold one of the ranks. */
export function withRanks({ byRank }: ItemCounts, ranks: readonly (0 | 1 | 2 | 3)[]): number {
  return ranks.reduce<number>((sum, rank) => sum + byRank[rank], 0);
}
