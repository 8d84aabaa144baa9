/** What the facilitator may say at a slide, and why its question was chosen. Never on the wall. */
import { useI18n, useTextsOf } from '../../../i18n';
import { facilitatorTexts } from '../../../i18n/facilitator';
import type { Slide } from '../deck/slides';
import styles from './Facilitator.module.css';
import { useWhy } from './useWhy';

interface Props {
  readonly slide: Slide;
}

export function Notes({ slide }: Props) {
  const t = useTextsOf(facilitatorTexts);
  const { pick } = useI18n();
  const why = useWhy();
  const chosen = slide.kind === 'question' ? slide.chosen : null;
  return (
    <div className={styles.card}>
      <h2 className={styles.label}>{t.notes}</h2>
      <ul className={styles.notes}>
        {chosen !== null && (
          <>
            <li>{why(chosen.why)}</li>
            <li>{t.probe(pick(chosen.question.probe))}</li>
          </>
        )}
        {(t.notesFor[kindOfNotes(slide)] ?? []).map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </div>
  );
}

/** A trend of the sector has notes of its own: it knows no best and no worst group. */
function kindOfNotes(slide: Slide): string {
  return slide.kind === 'published' && slide.benchmark.kind === 'sector-trend' ? 'sector' : slide.kind;
}
