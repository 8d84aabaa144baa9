/** Whether everything is on the disk: always in the same corner, and never ahead of it. */
import type { Assessment } from '../domain/assessment';
import { useI18n } from '../i18n';
import { now } from '../state/environment';
import { useLatestChange } from '../state/selectors';
import { useSession } from '../state/session';
import { Icon } from '../ui/Icon';
import styles from './ContextBar.module.css';

export function SaveStateText({ assessment }: { readonly assessment: Assessment }) {
  const { texts, format } = useI18n();
  const t = texts.saving;
  const save = useSession((session) => session.save);
  const latest = useLatestChange(assessment);
  switch (save.kind) {
    case 'saving':
      return <span className={`${styles.save} ${styles.saving}`}>{t.saving}</span>;
    case 'failed':
      return (
        <span className={`${styles.save} ${styles.notSaved}`}>
          <Icon name="warning" />
          {t.notSaved}
        </span>
      );
    case 'saved':
      return <Saved text={t.savedAt(format.time(save.at))} />;
    case 'untouched': {
      // Read from the disk when the page was opened, so it is there.
      const when = format.when(latest, now());
      return <Saved text={when.kind === 'time' ? t.savedAt(when.text) : t.savedOn(when.text)} />;
    }
  }
}

function Saved({ text }: { readonly text: string }) {
  return (
    <span className={styles.save}>
      <Icon name="check" />
      {text}
    </span>
  );
}
