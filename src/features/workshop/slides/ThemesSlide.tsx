/** The theme profile. */
import { ThemeBars } from '../../../charts/ThemeBars';
import { lowestThemes, themeProfile } from '../../../domain/findings';
import { fewestItems } from '../../../domain/statistics/themeScore';
import { type ProfileRow, readOthers, themeProfileFigure } from '../../../figures/themeProfile';
import { useTextsOf } from '../../../i18n';
import { findingsTexts } from '../../../i18n/findings';
import { workshopTexts } from '../../../i18n/workshop';
import styles from './Slide.module.css';
import { SlideFrame } from './SlideFrame';
import type { SlideProps } from './slideProps';

export function ThemesSlide({ view, themes, speech }: SlideProps) {
  const t = useTextsOf(workshopTexts).themes;
  const { briefly } = useTextsOf(findingsTexts);
  const { number, list } = speech.i18n.format;
  const figure = themeProfileFigure(view, themes, speech);
  return (
    <SlideFrame title={figure.title} reading={reading()} source={source()}>
      <div className={styles.profile}>
        <ThemeBars name={figure.reading} rows={figure.rows.map(shortened)} bands={figure.bands} />
      </div>
    </SlideFrame>
  );

  /** Why there is no score, in as few words as stand beside a bar. */
  function shortened(row: ProfileRow): ProfileRow {
    if (row.score !== null) return row;
    if (row.withheld) return { ...row, detail: t.hidden };
    const items = themes.find(({ id }) => id === row.themeId)?.items.length ?? 0;
    return { ...row, detail: items < fewestItems ? t.fewItems : t.fewAnswers };
  }

  /** In one sentence what the results page says in two. */
  function reading(): string {
    const lowest = lowestThemes(themeProfile(view, themes));
    if (lowest === null) return figure.reading;
    const names = figure.rows
      .filter(({ themeId }) => lowest.themeIds.includes(themeId))
      .map(({ name }) => name);
    const others = readOthers(lowest.others, briefly, number);
    return briefly.lowest(list(names), number(lowest.score), others);
  }

  function source(): string {
    const behind = [...view.themeScores.values()].flatMap((score) =>
      score.kind === 'score' ? [score.respondents] : [],
    );
    return view.respondents === 1
      ? t.sourceOwn
      : t.source(number(Math.min(...behind)), number(Math.max(...behind)));
  }
}
