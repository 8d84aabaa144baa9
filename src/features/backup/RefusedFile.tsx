/** Why a file was refused: what was wrong, where in the file, that nothing has been changed, and what to do. */
import { useTextsOf } from '../../i18n';
import { backupTexts } from '../../i18n/backup';
import type { OpeningRefusal } from '../../state/backup/opening';
import { Notice } from '../../ui/Notice';
import styles from './BackupPage.module.css';
import { useRefusalWords } from './refusalWords';

interface Props {
  readonly name: string;
  readonly refusal: OpeningRefusal | { readonly kind: 'several' };
}

export function RefusedFile({ name, refusal }: Props) {
  const t = useTextsOf(backupTexts);
  const r = t.refused;
  const words = useRefusalWords();
  if (refusal.kind === 'several') return <Notice tone="error" focus title={t.open.one} />;
  const { why, todo } = words(refusal);
  const path = 'path' in refusal && refusal.path !== '' ? refusal.path : null;
  return (
    <Notice tone="error" focus title={`${r.what(name)} ${why}`}>
      {path !== null && (
        <p className={styles.where}>
          <code>{r.where(path)}</code>
        </p>
      )}
      <p>
        {r.safe} {todo}
      </p>
    </Notice>
  );
}
