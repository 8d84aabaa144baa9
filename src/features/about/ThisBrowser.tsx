/** What this browser does for the app here: without a network, versions, as a program. And what it does not allow. */
import { useTextsOf } from '../../i18n';
import { offlineTexts } from '../../i18n/offline';
import { type Offline, useOffline } from '../../state/offline';
import styles from './AboutPage.module.css';
import { NewVersion } from './NewVersion';

export function ThisBrowser() {
  const t = useTextsOf(offlineTexts).thisBrowser;
  const { readiness, newVersion } = useOffline();
  const why = readiness.kind === 'impossible' ? readiness.why : null;
  return (
    <>
      <dl className={styles.told}>
        <dt>{t.offline}</dt>
        <dd>{readiness.kind === 'impossible' ? t.impossible[readiness.why] : t.readiness[readiness.kind]}</dd>
        <dt>{t.newVersions}</dt>
        <dd>
          {newVersion.kind === 'none' ? t.versions[newest(readiness)] : <NewVersion kind={newVersion.kind} />}
        </dd>
        {why !== 'file' && why !== 'single' && (
          <>
            <dt>{t.asProgram}</dt>
            <dd>{why === 'insecure' ? t.impossible.insecure : <AsProgram />}</dd>
          </>
        )}
      </dl>
      {why === 'insecure' && <Insecure />}
    </>
  );
}

function AsProgram() {
  const t = useTextsOf(offlineTexts).thisBrowser;
  return matchMedia('(display-mode: standalone)').matches ? t.isInstalled : t.canBeInstalled;
}

/** How one comes by a newer version. */
function newest(readiness: Offline['readiness']): 'isWatched' | 'byReload' | 'byFile' {
  if (readiness.kind === 'ready') return 'isWatched';
  return readiness.kind === 'impossible' && readiness.why === 'file' ? 'byFile' : 'byReload';
}

/** On a network of its own, a host without https is common: it is said what that costs. */
function Insecure() {
  const t = useTextsOf(offlineTexts).thisBrowser.insecure;
  return (
    <>
      <h3>{t.title}</h3>
      <p>{t.why}</p>
      <ul>
        {t.missing.map((missing) => (
          <li key={missing}>{missing}</li>
        ))}
      </ul>
      <p>{t.rest}</p>
      <p>{t.unencrypted}</p>
    </>
  );
}
