/** The bin: what has been deleted lies here for thirty days at the least, and can be restored or deleted for good. */
import { useState } from 'react';
import type { Assessment } from '../../domain/assessment';
import { daysUntil } from '../../domain/assessment/bin';
import { useI18n, useTextsOf } from '../../i18n';
import { assessmentListTexts } from '../../i18n/assessmentList';
import { restoreAssessment } from '../../state/assessmentCommands';
import { staysUntil } from '../../state/bin';
import { purgeAssessment } from '../../state/deviceCommands';
import { now } from '../../state/environment';
import { useDeletedAssessments } from '../../state/selectors';
import { Button, TextButton } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Fold } from '../../ui/Fold';
import styles from './AssessmentList.module.css';

/** How long one can be restored. */
function Until({ assessment }: { readonly assessment: Assessment }) {
  const { format } = useI18n();
  const t = useTextsOf(assessmentListTexts);
  const until = staysUntil(assessment);
  return <p className={styles.until}>{t.deletedUntil(daysUntil(until, now()), format.date(until))}</p>;
}

export function DeletedAssessments() {
  const { format } = useI18n();
  const t = useTextsOf(assessmentListTexts);
  const deleted = useDeletedAssessments();
  const [asked, setAsked] = useState<Assessment | null>(null);
  if (deleted.length === 0) return null;
  return (
    <>
      <Fold summary={t.deletedTitle(format.number(deleted.length))}>
        <div className={styles.deleted}>
          <p className={styles.quiet}>{t.deletedHint}</p>
          <ul className={styles.deletedList}>
            {deleted.map((assessment) => (
              <li key={assessment.id}>
                <TextButton onClick={() => restoreAssessment(assessment.id)}>
                  {t.restore(assessment.title)}
                </TextButton>
                <TextButton onClick={() => setAsked(assessment)}>{t.purge(assessment.title)}</TextButton>
                <Until assessment={assessment} />
              </li>
            ))}
          </ul>
        </div>
      </Fold>
      <Dialog
        open={asked !== null}
        title={t.purgeTitle}
        onClose={() => setAsked(null)}
        actions={
          <>
            <Button variant="quiet" onClick={() => setAsked(null)}>
              {t.purgeCancel}
            </Button>
            <Button
              variant="danger"
              onClick={() => {
                if (asked !== null) void purgeAssessment(asked.id);
                setAsked(null);
              }}
            >
              {t.purgeConfirm}
            </Button>
          </>
        }
      >
        <p>{asked === null ? '' : t.purgeText(asked.title)}</p>
      </Dialog>
    </>
  );
}
