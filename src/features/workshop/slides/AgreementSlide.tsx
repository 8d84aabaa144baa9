/** The statements that are answered most and least alike. */
import { AgreementAxis, AgreementLine } from '../../../charts/AgreementLine';
import { type AgreementRow, agreementFigure } from '../../../figures/agreement';
import { useTextsOf } from '../../../i18n';
import { findingsTexts } from '../../../i18n/findings';
import { room } from '../deck/slides';
import styles from './Slide.module.css';
import { SlideFrame } from './SlideFrame';
import type { SlideProps } from './slideProps';

export function AgreementSlide({ view, themes, speech }: SlideProps) {
  const t = useTextsOf(findingsTexts).agreement;
  const { most, least } = agreementFigure(view, themes, speech);
  return (
    <SlideFrame title={t.title} source={`${t.lead} ${t.caution}`}>
      <div className={styles.agreement}>
        <Group heading={t.most} rows={most.slice(0, room.agreements)} named={t.value} withAxis />
        <Group heading={t.least} rows={least.slice(-room.agreements)} named={t.value} />
      </div>
    </SlideFrame>
  );
}

interface GroupProps {
  readonly heading: string;
  readonly rows: readonly AgreementRow[];
  readonly named: (value: string) => string;
  /** Whether the numbers of the axis stand above it; what they mean is in the source line. */
  readonly withAxis?: boolean;
}

function Group({ heading, rows, named, withAxis = false }: GroupProps) {
  return (
    <section aria-label={heading}>
      <div className={styles.groupName}>
        <p>{heading}</p>
        {withAxis && <AgreementAxis />}
      </div>
      <ul>
        {rows.map(({ itemId, text, value, figure }) => (
          <li key={itemId} className={styles.agreementRow}>
            <p>{text}</p>
            <AgreementLine name={named(figure)} value={value} />
            <b aria-hidden="true">{figure}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}
