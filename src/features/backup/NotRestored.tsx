/** Why a file was not brought in, or why that was not undone: what happened, what is safe, what to do. */
import { useTextsOf } from '../../i18n';
import { backupTexts } from '../../i18n/backup';
import type { RestoreRefusal } from '../../state/backup/restoring';
import { Notice } from '../../ui/Notice';

interface Props {
  readonly refusal: RestoreRefusal | 'nothing';
  readonly undoing?: boolean;
}

export function NotRestored({ refusal, undoing = false }: Props) {
  const texts = useTextsOf(backupTexts);
  const t = texts.notRestored;
  if (refusal === 'nothing') return <Notice tone="info" focus title={texts.preview.actNothing} />;
  return (
    <Notice tone="error" focus title={undoing ? t.notUndone : t.what}>
      <p>
        {t.safe} {t[refusal.kind]}
      </p>
    </Notice>
  );
}
