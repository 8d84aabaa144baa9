/** What stands at the address of a self-assessment that lies in the bin: that nothing is lost, and the way back. */
import type { Assessment } from '../domain/assessment';
import { useI18n, useTextsOf } from '../i18n';
import { deadEndsTexts } from '../i18n/deadEnds';
import { restoreAssessment } from '../state/assessmentCommands';
import { staysUntil } from '../state/bin';
import { hrefOf } from '../state/route';
import { Button, LinkButton } from '../ui/Button';
import { PageTitle } from '../ui/PageTitle';
import styles from './DeadEnd.module.css';

export function InBin({ assessment }: { readonly assessment: Assessment }) {
  const { format } = useI18n();
  const t = useTextsOf(deadEndsTexts).inBin;
  return (
    <div className={styles.page}>
      <PageTitle title={t.title}>{t.title}</PageTitle>
      <p className="lead">{t.lead(assessment.title, format.date(staysUntil(assessment)))}</p>
      <div className={styles.ways}>
        <Button variant="main" onClick={() => restoreAssessment(assessment.id)}>
          {t.restore}
        </Button>
        <LinkButton href={hrefOf({ page: 'start' })}>{t.home}</LinkButton>
      </div>
    </div>
  );
}
