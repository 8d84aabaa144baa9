/** What has been deleted lies here until it is deleted for good: an undo that does not run out. */
import { useState } from 'react';
import type { Assessment } from '../../domain/assessment';
import { useI18n, useTextsOf } from '../../i18n';
import { assessmentListTexts } from '../../i18n/assessmentList';
import { restoreAssessment } from '../../state/assessmentCommands';
import { purgeAssessment } from '../../state/deviceCommands';
import { useDeletedAssessments } from '../../state/selectors';
import { Button, TextButton } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Fold } from '../../ui/Fold';
import styles from './AssessmentList.module.css';

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
