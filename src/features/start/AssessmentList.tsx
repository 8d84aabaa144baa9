/** The self-assessments of this browser, with progress and what can be done to them. */
import { useState } from 'react';
import type { Assessment } from '../../domain/assessment';
import { useI18n } from '../../i18n';
import { restoreAssessment } from '../../state/assessmentCommands';
import { TextButton } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import styles from './AssessmentList.module.css';
import { AssessmentRow } from './AssessmentRow';
import type { Happened } from './happened';

export function AssessmentList({ assessments }: { readonly assessments: readonly Assessment[] }) {
  const { texts } = useI18n();
  const t = texts.start.list;
  const [happened, setHappened] = useState<Happened | null>(null);
  return (
    <section aria-labelledby="assessments">
      <h2 id="assessments" tabIndex={-1} className={styles.head}>
        {t.title}
      </h2>
      <div role="status" className={styles.status}>
        {happened !== null && (
          <Notice
            tone="ok"
            title={happened.kind === 'deleted' ? t.deleted(happened.title) : t.copied(happened.title)}
            actions={
              happened.kind === 'deleted' && (
                <TextButton
                  onClick={() => {
                    restoreAssessment(happened.id);
                    setHappened(null);
                  }}
                >
                  {t.undo}
                </TextButton>
              )
            }
          />
        )}
      </div>
      <ul className={styles.list}>
        {assessments.map((assessment) => (
          <AssessmentRow key={assessment.id} assessment={assessment} onHappened={setHappened} />
        ))}
      </ul>
    </section>
  );
}
