/** The one slide of a round that has nothing to show, large: what is missing, and why. */
import type { RoundHiddenReason } from '../../../domain/disclosure';
import { useTextsOf } from '../../../i18n';
import { workshopTexts } from '../../../i18n/workshop';
import { Icon } from '../../../ui/Icon';
import styles from './Slide.module.css';
import { SlideFrame } from './SlideFrame';

export function HiddenSlide({ reason }: { readonly reason: RoundHiddenReason }) {
  const t = useTextsOf(workshopTexts).hidden;
  return (
    <SlideFrame title={reason.kind === 'not-closed' ? t.notClosed : t.tooFew} source={t.why}>
      <p className={styles.locked}>
        <Icon name="lock" />
        {reason.missing > 0 ? t.missing(reason.missing) : t.ready}
      </p>
    </SlideFrame>
  );
}

export function NobodySlide() {
  const t = useTextsOf(workshopTexts).nobody;
  return (
    <SlideFrame title={t.title}>
      <p className={styles.locked}>{t.text}</p>
    </SlideFrame>
  );
}

/** What is kept of the workshop cannot be read. Nothing is written over it. */
export function UnreadableSlide() {
  const t = useTextsOf(workshopTexts).unreadable;
  return (
    <SlideFrame title={t.title} source={t.safe}>
      <p className={styles.locked}>{t.todo}</p>
    </SlideFrame>
  );
}
