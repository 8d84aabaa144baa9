/** The answers themselves, theme by theme or in another order: how many gave which, and what is withheld. */
import { type ItemCounts, type ItemView, type ShownRound, scoredIn, withRanks } from '../domain/disclosure';
import { itemsOf } from '../domain/pack/items';
import type { Item, Questionnaire, Theme } from '../domain/pack/schema';
import { answerCounts, readCounts } from './answerCounts';
import type { AnswerCount, FigureTable } from './figure';
import { readHidden } from './ownReading';
import type { Speech } from './speech';

export interface ItemAnswers {
  readonly itemId: string;
  readonly text: string;
  /** What the picture shows, in words; where it is withheld, why. */
  readonly reading: string;
  /** `null` where the item is withheld. */
  readonly answers: readonly AnswerCount[] | null;
  /** The answer in words where the whole round is one response, else `null`. */
  readonly onlyAnswer: string | null;
}

/** What is shown together: a theme, or all statements in an order of their own. */
export interface Section {
  readonly id: string;
  /** In the reader's language. */
  readonly name: string;
  readonly items: readonly Item[];
}

export interface SectionAnswers {
  readonly id: string;
  readonly name: string;
  /** How the answers to what is shown of it fall, in a line; `null` where the round is one response. */
  readonly summary: string | null;
  readonly items: readonly ItemAnswers[];
  readonly table: FigureTable;
}

/** @throws Error where an item of the section is not in the view: the form did not ask it */
export function answersFigure(
  view: ShownRound,
  section: Section,
  scale: Questionnaire['scale'],
  speech: Speech,
): SectionAnswers {
  const { t, i18n } = speech;
  const { id, name } = section;
  const items = section.items.map((item): ItemAnswers => {
    const shown = viewed(item);
    const common = { itemId: item.id, text: i18n.pick(item.text) };
    if (shown.kind === 'hidden') {
      return { ...common, reading: readHidden(shown.reason, speech), answers: null, onlyAnswer: null };
    }
    const answers = answerCounts(shown.counts, scale, speech);
    const only = view.respondents === 1 ? answers.find(({ count }) => count > 0) : undefined;
    return {
      ...common,
      reading: only === undefined ? readCounts(answers, speech) : only.label,
      answers,
      onlyAnswer: only?.label ?? null,
    };
  });
  const labels = [
    ...scale.options.map(({ label }) => i18n.pick(label)),
    i18n.pick(scale.dontKnow),
    t.answers.unanswered,
  ];
  return {
    id,
    name,
    summary: view.respondents === 1 ? null : summaryOf(),
    items,
    table: {
      caption: t.answers.caption(name),
      columns: [
        { heading: t.answers.question, numeric: false },
        ...labels.map((heading) => ({ heading, numeric: true })),
      ],
      rows: items.map(({ itemId, text, answers }) => [
        `${itemId} ${text}`,
        ...labels.map((_, index) =>
          answers === null ? t.answers.withheldCell : i18n.format.number(answers[index]?.count ?? 0),
        ),
      ]),
    },
  };

  function viewed({ id: itemId }: Item): ItemView {
    const item = view.items.get(itemId);
    if (item === undefined) throw new Error(`the view has no item ${itemId}`);
    return item;
  }

  function summaryOf(): string {
    const shown = countsIn(view, section.items);
    const sum = (count: (counts: ItemCounts) => number) =>
      i18n.format.number(shown.reduce((total, counts) => total + count(counts), 0));
    const number = i18n.format.number;
    const all = section.items.length;
    if (shown.length === 0) return t.answers.questionsShown(number(0), number(all));
    return t.answers.summary(
      shown.length === all
        ? t.answers.questions(number(all))
        : t.answers.questionsShown(number(shown.length), number(all)),
      sum((counts) => withRanks(counts, [3, 2])),
      sum(scoredIn),
      sum(({ dontKnow }) => dontKnow),
    );
  }
}

/** Above so many answers to an item their squares become bars. */
export const mostSquares = 40;

/**
 * The most answers any item has on one side of the middle, so that all rows share one scale. At least twelve:
 * a square is one answer, and does not grow because there are few.
 */
export function sharedScale(view: ShownRound, themes: readonly Theme[]): number {
  const sides = countsIn(view, itemsOf(themes)).flatMap((counts) => [
    withRanks(counts, [3, 2]),
    withRanks(counts, [1, 0]),
  ]);
  return Math.max(12, ...sides);
}

/** The counts of those items that are shown. */
function countsIn(view: ShownRound, items: readonly Item[]): readonly ItemCounts[] {
  return items.flatMap(({ id }) => {
    const item = view.items.get(id);
    return item?.kind === 'shown' ? [item.counts] : [];
  });
}
