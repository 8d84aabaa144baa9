/** One of the largest differences between two blocks, as two points on a line. */
import { PairLine } from '../../charts/PairLine';
import { differencesFigure } from '../../figures/differences';
import { useTextsOf } from '../../i18n';
import { workshopTexts } from '../../i18n/workshop';
import styles from './Slide.module.css';
import { SlideFrame } from './SlideFrame';
import type { SlideProps } from './slideProps';
import type { Part } from './slides';

export function DifferenceSlide({ view, themes, speech, part }: SlideProps & { readonly part: Part }) {
  const t = useTextsOf(workshopTexts);
  const figure = differencesFigure(view, themes, speech);
  const row = 'rows' in figure ? figure.rows[part.from] : undefined;
  // The deck has this slide only where there is such a row.
  if (!('rows' in figure) || row === undefined) return null;
  const source = row.belowZero === null ? figure.chance : `${figure.chance} ${row.belowZero}`;
  return (
    <SlideFrame title={figure.title} about={row.text} reading={row.reading[1]} source={source}>
      <div className={styles.pair}>
        <p className={styles.axisName}>{t.differences.share}</p>
        <span aria-hidden="true">{speech.i18n.format.percent(0)}</span>
        <PairLine name={row.reading[0]} points={row.points} labelled />
        <span aria-hidden="true">{speech.i18n.format.percent(1)}</span>
      </div>
    </SlideFrame>
  );
}
