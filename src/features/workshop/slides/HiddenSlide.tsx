/** The one slide of a round that may not be shown yet, large: what is missing, and why. */
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
