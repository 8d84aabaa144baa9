/** The answers to one item as named counts, from the highest rank to unanswered. */
import type { ItemCounts } from '../domain/disclosure';
import type { Questionnaire } from '../domain/pack/schema';
import type { AnswerCount } from './figure';
import { lowerFirst } from './ownReading';
import type { Speech } from './speech';

export function answerCounts(
  counts: ItemCounts,
  scale: Questionnaire['scale'],
  { t, i18n }: Speech,
): readonly AnswerCount[] {
  return [
    ...scale.options.map(({ rank, label }) => ({
      kind: `rank-${rank}` as const,
      label: i18n.pick(label),
      count: counts.byRank[rank],
    })),
    { kind: 'dont-know', label: i18n.pick(scale.dontKnow), count: counts.dontKnow },
    { kind: 'unanswered', label: t.answers.unanswered, count: counts.unanswered },
  ];
}

/** "I høj grad 4, i nogen grad 2.": the counts that are not zero. */
export function readCounts(answers: readonly AnswerCount[], { t, i18n }: Speech): string {
  const parts = answers
    .filter(({ count }) => count > 0)
    .map(({ label, count }, index) =>
      t.answers.part(index === 0 ? label : lowerFirst(label), i18n.format.number(count)),
    );
  return parts.length === 0 ? '' : t.answers.reading(parts.join(', '));
}
