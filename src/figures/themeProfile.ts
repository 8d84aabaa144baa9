/** The theme profile: five scores on an axis of their own, with no published figure beside them. */
import type { ShownRound, ThemeScoreView } from '../domain/disclosure';
import {
  type Band,
  bandOf,
  bands,
  lowestThemes,
  printedScore,
  type ScoredTheme,
  themeProfile,
} from '../domain/findings';
import type { Theme } from '../domain/pack/schema';
import { fewestItems } from '../domain/statistics/themeScore';
import { findingsTexts } from '../i18n/findings';
import { blockWords } from './blockWords';
import type { FigureTable } from './figure';
import type { Speech } from './speech';

interface AnyRow {
  readonly themeId: string;
  readonly name: string;
  /** How many of the respondents have a score behind it, or why there is none. */
  readonly detail: string;
}

interface ScoredRow extends AnyRow {
  /** 0–100 */
  readonly score: number;
  /** The score as it is printed. */
  readonly figure: string;
  readonly band: string;
  readonly withheld: false;
}

/** A theme that has no score to show. */
interface UnscoredRow extends AnyRow {
  readonly score: null;
  readonly figure: null;
  readonly band: null;
  /** Whether it is withheld, and not merely missing. */
  readonly withheld: boolean;
}

export type ProfileRow = ScoredRow | UnscoredRow;

export interface ThemeProfileFigure {
  readonly title: string;
  readonly reading: string;
  readonly rows: readonly ProfileRow[];
  /** The bands of the axis, each from its lower limit (0–100). */
  readonly bands: readonly { readonly from: number; readonly to: number; readonly name: string }[];
  readonly table: FigureTable;
}

export function themeProfileFigure(
  view: ShownRound,
  themes: readonly Theme[],
  speech: Speech,
): ThemeProfileFigure {
  const { i18n } = speech;
  const t = findingsTexts[i18n.language].profile;
  const { number } = i18n.format;
  const profile = themeProfile(view, themes);
  const nameOf = (id: string) => {
    const theme = themes.find((one) => one.id === id);
    return theme === undefined ? id : i18n.pick(theme.name);
  };
  const printed = (score: number) => number(printedScore(score));
  const bandName = (band: Band) => t.bands[band];
  const blocks = blockWords(view.blocks, speech);
  const own = view.respondents === 1;

  const rows = profile.map(({ themeId, view: score }): ProfileRow => {
    const common = { themeId, name: nameOf(themeId) };
    return score.kind === 'score'
      ? {
          ...common,
          withheld: false,
          score: score.score,
          figure: printed(score.score),
          band: bandName(bandOf(score.score)),
          detail: own ? t.oneRespondent : t.respondents(number(score.respondents), number(view.respondents)),
        }
      : {
          ...common,
          withheld: score.kind === 'hidden',
          score: null,
          figure: null,
          band: null,
          detail: whyNone(score, themeId),
        };
  });

  return {
    title: t.title,
    reading: reading(profile),
    rows,
    bands: bands.map(({ id, from }, index) => ({
      from,
      to: bands[index + 1]?.from ?? 100,
      name: bandName(id),
    })),
    table: {
      caption: t.table.caption,
      columns: [
        { heading: t.table.theme, numeric: false },
        { heading: t.table.score, numeric: true },
        { heading: t.table.band, numeric: false },
        { heading: t.table.respondents, numeric: true },
        ...blocks.map(({ nameWithSize }) => ({ heading: t.table.ofBlock(nameWithSize), numeric: true })),
      ],
      rows: profile.map(({ themeId, view: score }) => [nameOf(themeId), ...cells(score)]),
    },
  };

  function reading(scored: readonly ScoredTheme[]): string {
    const lowest = lowestThemes(scored);
    if (lowest !== null) {
      const names = i18n.format.list(lowest.themeIds.map(nameOf));
      return `${t.lowest(names, number(lowest.score))} ${readOthers(lowest.others, t, number)}`;
    }
    const withScore = scored.flatMap(({ themeId, view: score }) =>
      score.kind === 'score' ? [{ themeId, score: printed(score.score) }] : [],
    );
    const [first, second] = withScore;
    if (first === undefined) return t.nothing;
    return second === undefined ? t.onlyOne(nameOf(first.themeId), first.score) : t.allSame(first.score);
  }

  function whyNone(score: Exclude<ThemeScoreView, { kind: 'score' }>, themeId: string): string {
    if (score.kind === 'hidden') return t.noScore.hidden;
    const items = themes.find(({ id }) => id === themeId)?.items.length ?? 0;
    return items < fewestItems ? t.noScore.fewItems : t.noScore.fewAnswers;
  }

  function cells(score: ThemeScoreView): readonly string[] {
    if (score.kind !== 'score') {
      const empty = score.kind === 'hidden' ? t.table.withheld : t.table.none;
      return [empty, empty, empty, ...blocks.map(() => empty)];
    }
    return [
      printed(score.score),
      bandName(bandOf(score.score)),
      own ? number(1) : t.table.of(number(score.respondents), number(view.respondents)),
      ...view.blocks.map(({ respondents }, index) => {
        const block = score.byBlock?.[index];
        if (block === undefined) return t.table.withheld;
        const kOfN = t.table.of(number(block.respondents), number(respondents));
        return t.table.withRespondents(printed(block.score), kOfN);
      }),
    ];
  }
}

/** The other themes beside the lowest, in a clause or a sentence, as the texts have them. */
export function readOthers(
  others: { readonly count: number; readonly lowest: number; readonly highest: number },
  t: {
    readonly otherOne: (score: string) => string;
    readonly othersSame: (count: string, score: string) => string;
    readonly othersBetween: (count: string, lowest: string, highest: string) => string;
  },
  number: (value: number) => string,
): string {
  const { count, lowest, highest } = others;
  if (count === 1) return t.otherOne(number(lowest));
  return lowest === highest
    ? t.othersSame(number(count), number(lowest))
    : t.othersBetween(number(count), number(lowest), number(highest));
}
