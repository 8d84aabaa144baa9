/** How much this browser holds right now. */
import { useI18n } from '../../i18n';
import { useSession } from '../../state/session';
import styles from './AboutPage.module.css';

export function StorageFacts() {
  const { texts, format } = useI18n();
  const t = texts.about.storage;
  const assessments = useSession((session) => Object.keys(session.assessments).length);
  const responses = useSession((session) => Object.keys(session.responses).length);
  return (
    <dl className={styles.facts}>
      <dt>{t.assessments}</dt>
      <dd>{format.number(assessments)}</dd>
      <dt>{t.responses}</dt>
      <dd>{format.number(responses)}</dd>
    </dl>
  );
}
