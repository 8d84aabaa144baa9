/**
 * Responses as they travel to a worker: a byte an answer. Handed over as they are, they would be copied object by
 * object, which takes the page longer than counting them. No note, name or time goes along.
 */
import type { BareAnswer, CountableResponse } from '../../domain/disclosure';

export interface EncodedResponses {
  readonly itemIds: readonly string[];
  readonly roundId: string;
  /** Of each response; the rest of the rows in the same order. */
  readonly roles: readonly string[];
  readonly departments: readonly (string | null)[];
  /** A row a response, a column an item: 0–3 the rank, else one of the two below. */
  readonly answers: Uint8Array<ArrayBuffer>;
}

const dontKnow = 4;
const unanswered = 5;

/** @param responses those of one round that count */
export function encode(
  responses: readonly CountableResponse[],
  itemIds: readonly string[],
  roundId: string,
): EncodedResponses {
  const answers = new Uint8Array(responses.length * itemIds.length);
  let at = 0;
  for (const response of responses) {
    for (const itemId of itemIds) {
      answers[at] = codeOf(response.answers[itemId]);
      at += 1;
    }
  }
  return {
    itemIds,
    roundId,
    roles: responses.map(({ role }) => role),
    departments: responses.map(({ department }) => department),
    answers,
  };
}

/** What was encoded, as far as the rules of disclosure look at it; all of it handed in. */
export function decode({
  itemIds,
  roundId,
  roles,
  departments,
  answers,
}: EncodedResponses): readonly CountableResponse[] {
  return roles.map((role, row) => {
    const given: Record<string, BareAnswer> = {};
    for (const [column, itemId] of itemIds.entries()) {
      const answer = answerOf(answers[row * itemIds.length + column] ?? unanswered);
      if (answer !== undefined) given[itemId] = answer;
    }
    return { roundId, role, department: departments[row] ?? null, handedIn: '', answers: given };
  });
}

function codeOf(answer: BareAnswer | undefined): number {
  if (answer === undefined) return unanswered;
  return answer.kind === 'dont-know' ? dontKnow : answer.rank;
}

function answerOf(code: number): BareAnswer | undefined {
  switch (code) {
    case 0:
    case 1:
    case 2:
    case 3:
      return { kind: 'scored', rank: code };
    case dontKnow:
      return { kind: 'dont-know' };
    default:
      return undefined;
  }
}
