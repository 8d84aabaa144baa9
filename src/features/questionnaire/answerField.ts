/** Between an answer of the domain and the value of its radio button. */
import type { Answer, GivenAnswer } from '../../domain/assessment';
import type { Rank } from '../../domain/pack/schema';

/** By item id; '' is unanswered. */
export type AnswerFields = Record<string, string>;

export const dontKnowValue = 'dont-know';

export function fieldOf(answer: Answer | undefined): string {
  if (answer === undefined) return '';
  return answer.kind === 'scored' ? String(answer.rank) : dontKnowValue;
}

/** What a radio's value gives; `null` for a value that is none of the scale's. */
export function givenBy(value: string): GivenAnswer | null {
  if (value === dontKnowValue) return { kind: 'dont-know' };
  const rank = ranks.find((candidate) => String(candidate) === value);
  return rank === undefined ? null : { kind: 'scored', rank };
}

const ranks: readonly Rank[] = [0, 1, 2, 3];
