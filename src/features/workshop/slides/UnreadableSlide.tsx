/** The one slide where what is kept of the workshop cannot be read. Nothing is written over it. */
import { useTextsOf } from '../../../i18n';
import { workshopTexts } from '../../../i18n/workshop';
import styles from './Slide.module.css';
import { SlideFrame } from './SlideFrame';

export function UnreadableSlide() {
  const t = useTextsOf(workshopTexts).unreadable;
  return (
    <SlideFrame title={t.title} source={t.safe}>
      <p className={styles.locked}>{t.todo}</p>
    </SlideFrame>
  );
}
