/** The answers themselves, theme by theme: how many gave which, and what is withheld. */
import { type ItemCounts, type ShownRound, scoredIn, withRanks } from '../domain/disclosure';
import type { Questionnaire, Theme } from '../domain/pack/schema';
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

export interface ThemeAnswers {
  readonly themeId: string;
  readonly name: string;
  /** How the answers to what is shown of it fall, in a line; `null` where the round is one response. */
  readonly summary: string | null;
  readonly items: readonly ItemAnswers[];
  readonly table: FigureTable;
}

export function answersFigure(
  view: ShownRound,
  theme: Theme,
  scale: Questionnaire['scale'],
  speech: Speech,
): ThemeAnswers {
  const { t, i18n } = speech;
  const name = i18n.pick(theme.name);
  const items = theme.items.map((item): ItemAnswers => {
    const shown = view.items.get(item.id);
    const common = { itemId: item.id, text: i18n.pick(item.text) };
    if (shown?.kind !== 'shown') {
      const reason = shown?.reason ?? ({ kind: 'alike' } as const);
      return { ...common, reading: readHidden(reason, speech), answers: null, onlyAnswer: null };
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
    themeId: theme.id,
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

  function summaryOf(): string {
    const shown = theme.items.flatMap(({ id }) => {
      const item = view.items.get(id);
      return item?.kind === 'shown' ? [item.counts] : [];
    });
    const sum = (count: (counts: ItemCounts) => number) =>
      i18n.format.number(shown.reduce((total, counts) => total + count(counts), 0));
    const number = i18n.format.number;
    const all = theme.items.length;
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
export function sharedScale(themes: readonly ThemeAnswers[]): number {
  const sides = themes.flatMap(({ items }) =>
    items.flatMap(({ answers }) => {
      const count = (kind: AnswerCount['kind']) =>
        answers?.find((answer) => answer.kind === kind)?.count ?? 0;
      return [count('rank-3') + count('rank-2'), count('rank-1') + count('rank-0')];
    }),
  );
  return Math.max(12, ...sides);
}
