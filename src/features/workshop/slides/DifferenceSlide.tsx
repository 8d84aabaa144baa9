/** One of the largest differences between two blocks, as two points on a line. */
import { BlockMark, haveRoomForLabels, PairLine } from '../../../charts/PairLine';
import { differencesFigure } from '../../../figures/differences';
import { useTextsOf } from '../../../i18n';
import { findingsTexts } from '../../../i18n/findings';
import { workshopTexts } from '../../../i18n/workshop';
import type { Part } from '../deck/slides';
import { nameInKey, namesFitAtMarks } from '../words/roomForWords';
import styles from './Slide.module.css';
import { SlideFrame } from './SlideFrame';
import type { SlideProps } from './slideProps';

export function DifferenceSlide({ view, themes, speech, part }: SlideProps & { readonly part: Part }) {
  const t = useTextsOf(workshopTexts);
  const { key } = useTextsOf(findingsTexts).differences;
  const figure = differencesFigure(view, themes, speech);
  const row = figure.kind === 'differences' ? figure.rows[part.from] : undefined;
  // The deck has this slide only where there is such a row.
  if (figure.kind !== 'differences' || row === undefined) return null;
  const source = row.belowZero === null ? figure.chance : `${figure.chance} ${row.belowZero}`;
  const named = namesFitAtMarks(row.points.map(({ label }) => label));
  // Long names take the room that a figure below its mark would have.
  const inKey = !named && !haveRoomForLabels(row.points);
  const labels = named ? 'figures-and-names' : inKey ? 'none' : 'figures';
  return (
    <SlideFrame title={figure.title} about={row.text} reading={row.reading[1]} source={source}>
      <div className={labels === 'figures' ? `${styles.pair} ${styles.beneathFigures}` : styles.pair}>
        <p className={styles.axisName}>{t.differences.share}</p>
        <span aria-hidden="true">{speech.i18n.format.percent(0)}</span>
        <PairLine name={row.reading[0]} points={row.points} labels={labels} />
        <span aria-hidden="true">{speech.i18n.format.percent(1)}</span>
      </div>
      {!named && (
        <ul className={styles.pairKey} aria-label={key}>
          {row.points.map(({ letter, shape, figure: counted, label }) => (
            <li key={letter}>
              <BlockMark letter={letter} shape={shape} />
              {inKey && <b>{counted}</b>}
              <span>{nameInKey(label)}</span>
            </li>
          ))}
        </ul>
      )}
    </SlideFrame>
  );
}
