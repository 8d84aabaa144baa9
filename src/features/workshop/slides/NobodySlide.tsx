/** The one slide of a round in which nobody has answered anything. */
import { useTextsOf } from '../../../i18n';
import { workshopTexts } from '../../../i18n/workshop';
import styles from './Slide.module.css';
import { SlideFrame } from './SlideFrame';

export function NobodySlide() {
  const t = useTextsOf(workshopTexts).nobody;
  return (
    <SlideFrame title={t.title}>
      <p className={styles.locked}>{t.text}</p>
    </SlideFrame>
  );
}
