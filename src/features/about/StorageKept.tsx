/** How well this browser keeps what is stored: how much room there is, what it has promised, and how to ask for it. */
import { useEffect } from 'react';
import { useI18n, useTextsOf } from '../../i18n';
import { aboutTexts } from '../../i18n/about';
import { askToKeep, type Keeping, lookAtKeeping, useKeeping } from '../../state/keeping';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import styles from './AboutPage.module.css';
import { bytesIn } from './bytes';

export function StorageKept() {
  const { language } = useI18n();
  const t = useTextsOf(aboutTexts).kept;
  const keeping = useKeeping();
  const { promised, room } = keeping;
  useEffect(() => void lookAtKeeping(), []);
  return (
    <div className={styles.kept}>
      <dl className={styles.facts}>
        <dt>{t.used}</dt>
        <dd>{room === null ? t.notTold : bytesIn(language, room.used)}</dd>
        <dt>{t.left}</dt>
        <dd>{room === null ? t.notTold : bytesIn(language, room.left)}</dd>
        <dt>{t.promise}</dt>
        <dd>{promiseIn(t, keeping)}</dd>
      </dl>
      {room !== null && <p>{t.estimate}</p>}
      {promised === false && <Button onClick={() => void askToKeep()}>{t.ask}</Button>}
      <div role="status">
        {keeping.asked && promised === true && <Notice tone="ok" title={t.granted} />}
        {keeping.asked && promised === false && (
          <Notice tone="warn" title={t.refused}>
            <p>{t.refusedSafe}</p>
            <p>{t.refusedTodo}</p>
          </Notice>
        )}
      </div>
    </div>
  );
}

type Texts = (typeof aboutTexts)['da']['kept'];

function promiseIn(t: Texts, { promised }: Keeping): string {
  if (promised !== null) return promised ? t.promised : t.notPromised;
  return isSecureContext ? t.cannotAsk : t.cannotAskWithoutHttps;
}
