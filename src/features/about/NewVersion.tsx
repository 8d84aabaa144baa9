/** A newer version that waits, in its place on the page, also where the word of it has been put away. */
import { useTextsOf } from '../../i18n';
import { offlineTexts } from '../../i18n/offline';
import { chooseNewVersion, takeBackChoice } from '../../state/offline';
import { Button } from '../../ui/Button';
import styles from './AboutPage.module.css';

export function NewVersion({ kind }: { readonly kind: 'waiting' | 'chosen' | 'elsewhere' }) {
  const t = useTextsOf(offlineTexts).newVersion;
  const { what, safe } = t[kind];
  return (
    <div className={styles.offer}>
      <p>
        {what} {safe}
      </p>
      {kind === 'chosen' ? (
        <Button onClick={takeBackChoice}>{t.chosen.takeBack}</Button>
      ) : (
        <Button onClick={() => void chooseNewVersion()}>
          {kind === 'waiting' ? t.waiting.choose : t.elsewhere.reload}
        </Button>
      )}
    </div>
  );
}
