/** The self-assessments of this browser, with progress and what can be done to them. */
import type { Assessment } from '../../domain/assessment';
import { useI18n } from '../../i18n';
import styles from './AssessmentList.module.css';
import { AssessmentRow } from './AssessmentRow';
import type { Happened } from './happened';

interface Props {
  readonly assessments: readonly Assessment[];
  readonly onHappened: (happened: Happened) => void;
}

export function AssessmentList({ assessments, onHappened }: Props) {
  const { texts } = useI18n();
  return (
    <section aria-labelledby="assessments">
      <h2 id="assessments" tabIndex={-1} className={styles.head}>
        {texts.start.list.title}
      </h2>
      <ul className={styles.list}>
        {assessments.map((assessment) => (
          <AssessmentRow key={assessment.id} assessment={assessment} onHappened={onHappened} />
        ))}
      </ul>
    </section>
  );
}
