/** How much a file holds, in numbers. */
import { useI18n, useTextsOf } from '../../i18n';
import { backupTexts } from '../../i18n/backup';
import type { BackupFacts } from '../../state/backup/facts';
import styles from './BackupPage.module.css';

export function Facts({ facts }: { readonly facts: BackupFacts }) {
  const { format } = useI18n();
  const t = useTextsOf(backupTexts).facts;
  const number = (count: number) => format.number(count);
  const { assessments, examples, deleted, responses, handedIn, answers, notes, confidentialRounds } = facts;
  const among = [examples > 0 && t.examples(examples), deleted > 0 && t.deleted(deleted)].filter(
    (part) => part !== false,
  );
  const parts = [
    [t.assessments(assessments), ...among].join(', '),
    [t.responses(responses, number(responses)), handedIn > 0 && t.handedIn(handedIn, number(handedIn))]
      .filter((part) => part !== false)
      .join(', '),
    t.answers(answers, number(answers)),
    notes > 0 && t.notes(notes, number(notes)),
    confidentialRounds > 0 && t.confidential(confidentialRounds),
  ].filter((part) => part !== false);
  return (
    <ul className={styles.facts}>
      {parts.map((part) => (
        <li key={part}>{part}</li>
      ))}
    </ul>
  );
}
