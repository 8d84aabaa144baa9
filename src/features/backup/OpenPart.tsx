/** Choosing a file, by a button or by dropping it, and why one was refused. */
import { type RefObject, useRef } from 'react';
import { useTextsOf } from '../../i18n';
import { backupTexts } from '../../i18n/backup';
import { Button } from '../../ui/Button';
import styles from './BackupPage.module.css';
import { RefusedFile } from './RefusedFile';
import type { FileState } from './useOpenedFile';

interface Props {
  readonly chooser: RefObject<HTMLButtonElement | null>;
  readonly state: FileState;
  /** A file is being held over the page. */
  readonly over: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

export function OpenPart({ chooser, state, over, onFiles }: Props) {
  const t = useTextsOf(backupTexts).open;
  const input = useRef<HTMLInputElement>(null);
  const reading = state.kind === 'reading';
  return (
    <section className={styles.part} aria-labelledby="open-backup">
      <h2 id="open-backup">{t.title}</h2>
      {state.kind === 'refused' && <RefusedFile name={state.name} refusal={state.refusal} />}
      <div className={styles.drop} data-over={over || undefined}>
        <p>{t.drop}</p>
        <Button ref={chooser} aria-describedby="open-backup-hint" onClick={() => input.current?.click()}>
          {reading ? t.reading : t.choose}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t.choose}
          onChange={({ currentTarget }) => {
            onFiles([...(currentTarget.files ?? [])]);
            // The same file can be chosen again, e.g. once it has been copied anew.
            currentTarget.value = '';
          }}
        />
      </div>
      <p id="open-backup-hint" className={styles.quiet}>
        {t.hint}
      </p>
    </section>
  );
}
