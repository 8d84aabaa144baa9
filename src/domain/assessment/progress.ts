/** How far a response has come. "Don't know" is an answer; unanswered is not. */
import type { Item } from '../pack/schema';
import type { Form, Response } from './model';

export interface Progress {
  readonly answered: number;
  readonly items: number;
}

export function progressOf(response: Pick<Response, 'answers'>, items: readonly Item[]): Progress {
  return { answered: items.length - unansweredOf(response, items).length, items: items.length };
}

export function unansweredOf(response: Pick<Response, 'answers'>, items: readonly Item[]): readonly Item[] {
  return items.filter((item) => response.answers[item.id] === undefined);
}

/** About how long a form takes, in minutes; the start page promises the same figures. */
export const formMinutes: Readonly<Record<Form, number>> = { short: 5, full: 12 };

/** About how many minutes are left, in proportion to the items that are unanswered. */
export function minutesLeft({ answered, items }: Progress, form: Form): number {
  return items === 0 ? 0 : Math.ceil((formMinutes[form] * (items - answered)) / items);
}
