/** The ways to the backup, and a quiet reminder when more than twenty answers are in none. Never over a question. */
import { useState } from 'react';
import { useI18n, useTextsOf } from '../../i18n';
import { backupReminderTexts } from '../../i18n/backupReminder';
import { setReminderWish } from '../../state/backup/lastBackups';
import { remindLater, useBackupReminder } from '../../state/backup/reminder';
import { hrefOf } from '../../state/route';
import { LinkButton, TextButton } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import styles from './AssessmentList.module.css';

export function Files() {
  const { format } = useI18n();
  const t = useTextsOf(backupReminderTexts);
  const due = useBackupReminder();
  const [putOff, setPutOff] = useState<'later' | 'off' | null>(null);
  const page = hrefOf({ page: 'backup', of: null });
  const date = due?.lastBackup ?? null;
  return (
    <section className={styles.files} aria-labelledby="files">
      <h2 id="files">{t.title}</h2>
      {due !== null && (
        <Notice
          tone="info"
          title={t.what(format.number(due.answers), date !== null && format.date(date))}
          actions={
            <>
              <LinkButton href={page}>{t.save}</LinkButton>
              <TextButton
                onClick={() => {
                  remindLater();
                  setPutOff('later');
                }}
              >
                {t.later}
              </TextButton>
              <TextButton
                onClick={() => {
                  setReminderWish('off');
                  setPutOff('off');
                }}
              >
                {t.never}
              </TextButton>
            </>
          }
        >
          <p>{t.why}</p>
        </Notice>
      )}
      <div role="status">
        {putOff !== null && due === null && (
          // The button that was clicked is gone.
          <Notice tone="ok" focus title={putOff === 'later' ? t.turnedLater : t.turnedOff} />
        )}
      </div>
      <div className={styles.actions}>
        <LinkButton href={page}>{t.openFile}</LinkButton>
        {due === null && <LinkButton href={page}>{t.save}</LinkButton>}
      </div>
    </section>
  );
}
