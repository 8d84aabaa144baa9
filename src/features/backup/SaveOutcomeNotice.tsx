/** What became of the file: handed to the browser, or why there is none. */
import { useI18n, useTextsOf } from '../../i18n';
import { backupTexts } from '../../i18n/backup';
import type { FileRefusal } from '../../state/backup/types';
import { Notice } from '../../ui/Notice';
import styles from './BackupPage.module.css';
import { useRefusalWords } from './refusalWords';

export type SaveOutcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'working' }
  | { readonly kind: 'done'; readonly name: string }
  | { readonly kind: 'failed'; readonly refusal: FileRefusal };

export function SaveOutcomeNotice({ outcome }: { readonly outcome: SaveOutcome }) {
  const t = useTextsOf(backupTexts).save;
  const { format } = useI18n();
  const words = useRefusalWords();
  const megabytes = (bytes: number) => format.number(Math.ceil(bytes / 1_000_000));
  const why = (refusal: FileRefusal) =>
    refusal.kind === 'too-large'
      ? t.tooLarge(megabytes(refusal.bytes), megabytes(refusal.most))
      : words(refusal).why;
  return (
    <div role="status" className={styles.wide}>
      {outcome.kind === 'done' && (
        <Notice tone="ok" title={<span className={styles.where}>{t.done(outcome.name)}</span>}>
          <p>{t.doneText}</p>
        </Notice>
      )}
      {outcome.kind === 'failed' && (
        <Notice tone="error" title={`${t.failed} ${why(outcome.refusal)}`}>
          <p>{t.failedText}</p>
        </Notice>
      )}
    </div>
  );
}
