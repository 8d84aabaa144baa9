/** When each self-assessment was last saved, how much is newer, and whether the overview reminds of it. */
import { useI18n, useTextsOf } from '../../i18n';
import { backupTexts } from '../../i18n/backup';
import { setReminderWish, useBackups } from '../../state/backup/lastBackups';
import { answersWithout, uncoveredAnswers } from '../../state/backup/reminder';
import { useLiveAssessments } from '../../state/selectors';
import { useSession } from '../../state/session';
import { Switch } from '../../ui/Switch';
import styles from './BackupPage.module.css';

export function LastBackups() {
  const { format } = useI18n();
  const t = useTextsOf(backupTexts).last;
  const assessments = useLiveAssessments().filter(({ example }) => !example);
  const responses = useSession((session) => session.responses);
  const { last, wish } = useBackups();
  if (assessments.length === 0) return null;
  const on = wish !== 'off';
  return (
    <section className={styles.preview} aria-labelledby="last-backups">
      <h2 id="last-backups">{t.title}</h2>
      <dl className={styles.last}>
        {assessments.map((assessment) => {
          const at = last[assessment.id];
          const { answers } = uncoveredAnswers([assessment], Object.values(responses), last);
          return (
            <div key={assessment.id}>
              <dt>{assessment.title}</dt>
              <dd>
                {at === undefined ? t.never : t.at(format.date(at), format.time(at))}
                {at !== undefined && ' · '}
                {at !== undefined &&
                  (answers === 0 ? t.nothingNewer : t.newer(answers, format.number(answers)))}
              </dd>
            </div>
          );
        })}
      </dl>
      <p className={styles.quiet}>{t.reminderInTab}</p>
      <Switch
        label={t.remind}
        state={on ? t.on : t.off}
        hint={t.remindHint(format.number(answersWithout))}
        on={on}
        onChange={(wanted) => setReminderWish(wanted ? null : 'off')}
      />
    </section>
  );
}
