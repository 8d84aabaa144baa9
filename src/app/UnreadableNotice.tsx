/** Stored records that cannot be read: each can be saved as it is, and then deleted. */
import { useTextsOf } from '../i18n';
import { storageNoticesTexts } from '../i18n/storageNotices';
import { removeUnreadable } from '../state/deviceCommands';
import { useSession } from '../state/session';
import { TextButton } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { saveAsFile } from '../ui/saveFile';
import styles from './StorageNotices.module.css';

export function UnreadableNotice() {
  const t = useTextsOf(storageNoticesTexts).unreadable;
  const unreadable = useSession((session) => session.unreadable);
  if (unreadable.length === 0) return null;
  return (
    <Notice tone="warn" title={t.what(unreadable.length)}>
      <p>
        {t.safe} {t.todo}
      </p>
      <ul className={styles.records}>
        {unreadable.map(({ store, key, problem, raw }) => (
          <li key={`${store}/${typeof key}/${key}`}>
            <p className={styles.problem}>{t.problem(problem)}</p>
            <TextButton onClick={() => saveAsFile(`${t.fileName}-${key}`, raw)}>
              {t.save(String(key))}
            </TextButton>
            <TextButton onClick={() => void removeUnreadable(store, key)}>{t.remove(String(key))}</TextButton>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
