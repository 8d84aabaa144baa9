/**
 * Saving a backup and opening one. An opened file takes the place of both, until it has been brought in or closed:
 * what it holds, and what would happen here, is shown before it happens.
 */
import { useRef } from 'react';
import { useTextsOf } from '../../i18n';
import { backupTexts } from '../../i18n/backup';
import { useSessionReady } from '../../state/selectors';
import { PageTitle } from '../../ui/PageTitle';
import { Skeleton } from '../../ui/Skeleton';
import styles from './BackupPage.module.css';
import { LastBackups } from './LastBackups';
import { LockedFile } from './LockedFile';
import { OpenPart } from './OpenPart';
import { Preview } from './Preview';
import { Restored } from './Restored';
import { SavePart } from './SavePart';
import { useDroppedFiles } from './useDroppedFiles';
import { useOpenedFile } from './useOpenedFile';

/** @param of the self-assessment that is suggested for saving; `null` for everything */
export default function BackupPage({ of }: { readonly of: string | null }) {
  const t = useTextsOf(backupTexts);
  const ready = useSessionReady();
  const { state, open, unlock, close, wasRestored } = useOpenedFile();
  const over = useDroppedFiles(open);
  const chooser = useRef<HTMLButtonElement>(null);
  const closeFile = () => {
    close();
    // Once the part with the button is there again.
    requestAnimationFrame(() => chooser.current?.focus());
  };
  return (
    <div className={styles.page}>
      <PageTitle title={t.title}>{t.title}</PageTitle>
      <p className="lead">{t.lead}</p>
      {ready ? shown() : <Skeleton label={t.title} />}
    </div>
  );

  function shown() {
    switch (state.kind) {
      case 'locked':
        return <LockedFile key={state.name} file={state} onUnlock={unlock} onClose={closeFile} />;
      case 'preview':
        return <Preview file={state} onRestored={wasRestored} onClose={closeFile} />;
      default:
        return (
          <>
            {state.kind === 'restored' && <Restored restored={state.restored} />}
            <div className={styles.parts}>
              <SavePart suggested={of} />
              <OpenPart chooser={chooser} state={state} over={over} onFiles={open} />
            </div>
            <LastBackups />
          </>
        );
    }
  }
}
