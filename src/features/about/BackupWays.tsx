/** The way to the backup, and whether the overview reminds of it. */
import { useI18n, useTextsOf } from '../../i18n';
import { backupTexts } from '../../i18n/backup';
import { setReminderWish, useBackups } from '../../state/backup/lastBackups';
import { answersWithout } from '../../state/backup/reminder';
import { hrefOf } from '../../state/route';
import { LinkButton } from '../../ui/Button';
import { Switch } from '../../ui/Switch';
import styles from './AboutPage.module.css';

export function BackupWays() {
  const { format } = useI18n();
  const { title, last: t } = useTextsOf(backupTexts);
  const on = useBackups(({ wish }) => wish !== 'off');
  return (
    <div className={styles.kept}>
      <div>
        <LinkButton href={hrefOf({ page: 'backup', of: null })}>{title}</LinkButton>
      </div>
      <Switch
        label={t.remind}
        state={on ? t.on : t.off}
        hint={t.remindHint(format.number(answersWithout))}
        on={on}
        onChange={(wanted) => setReminderWish(wanted ? null : 'off')}
      />
    </div>
  );
}
