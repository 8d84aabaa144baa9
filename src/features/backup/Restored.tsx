/** What has come of a file, with one way back. */
import { useState } from 'react';
import { useTextsOf } from '../../i18n';
import { backupTexts } from '../../i18n/backup';
import type { Restored as RestoredFile, RestoreRefusal } from '../../state/backup/restoring';
import { hrefOf } from '../../state/route';
import { LinkButton, TextButton } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { NotRestored } from './NotRestored';

export function Restored({ restored }: { readonly restored: RestoredFile }) {
  const t = useTextsOf(backupTexts).restored;
  const [undone, setUndone] = useState<'undone' | RestoreRefusal | null>(null);
  const { restore, merge, copy } = restored.counts;
  if (undone === 'undone') return <Notice key="undone" tone="ok" focus title={t.undone} />;
  if (undone !== null) return <NotRestored refusal={undone} undoing />;
  return (
    <Notice
      tone="ok"
      focus
      title={t.title}
      actions={
        <>
          <LinkButton href={hrefOf({ page: 'start' })}>{t.toOverview}</LinkButton>
          <TextButton onClick={() => void restored.undo().then((refusal) => setUndone(refusal ?? 'undone'))}>
            {t.undo}
          </TextButton>
        </>
      }
    >
      <p>
        {[restore > 0 && t.restored(restore), merge > 0 && t.merged(merge), copy > 0 && t.copied(copy)]
          .filter((part) => part !== false)
          .join(' ')}
      </p>
    </Notice>
  );
}
