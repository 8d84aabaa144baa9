/** How much this browser holds right now. */
import { useI18n, useTextsOf } from '../../i18n';
import { aboutTexts } from '../../i18n/about';
import { useSession } from '../../state/session';
import styles from './AboutPage.module.css';

export function StorageFacts() {
  const { format } = useI18n();
  const t = useTextsOf(aboutTexts).storage;
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
