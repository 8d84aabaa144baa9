/** The file that is being looked at: read, perhaps unlocked, and then shown, or refused. */
import { useRef, useState } from 'react';
import { type OpeningRefusal, openFile, openWithPassphrase } from '../../state/backup/opening';
import type { Restored } from '../../state/backup/restoring';
import type { OpenedBackup, OpenedEnvelope } from '../../state/backup/types';

export type FileState =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | {
      readonly kind: 'refused';
      readonly name: string;
      readonly refusal: OpeningRefusal | { readonly kind: 'several' };
    }
  | LockedState
  | PreviewState
  | { readonly kind: 'restored'; readonly restored: Restored };

export interface LockedState {
  readonly kind: 'locked';
  readonly name: string;
  readonly envelope: OpenedEnvelope;
  /** How often a passphrase did not fit. */
  readonly wrong: number;
}

export interface PreviewState {
  readonly kind: 'preview';
  readonly name: string;
  readonly backup: OpenedBackup;
}

export function useOpenedFile() {
  const [state, setState] = useState<FileState>({ kind: 'none' });
  /** The last file that was asked for: an earlier one that takes longer is not shown after it. */
  const asked = useRef(0);

  return {
    state,
    async open(files: readonly File[]): Promise<void> {
      const [file, ...more] = files;
      if (file === undefined) return;
      const { name } = file;
      const mine = ++asked.current;
      if (more.length > 0) {
        setState({ kind: 'refused', name, refusal: { kind: 'several' } });
        return;
      }
      setState({ kind: 'reading' });
      const opened = await openFile(file);
      if (mine !== asked.current) return;
      if (!opened.ok) setState({ kind: 'refused', name, refusal: opened.refusal });
      else if (opened.value.kind === 'plain')
        setState({ kind: 'preview', name, backup: opened.value.backup });
      else setState({ kind: 'locked', name, envelope: opened.value.envelope, wrong: 0 });
    },
    async unlock(locked: LockedState, passphrase: string): Promise<void> {
      const mine = ++asked.current;
      const { name, envelope, wrong } = locked;
      const opened = await openWithPassphrase(envelope, passphrase);
      if (mine !== asked.current) return;
      if (opened.ok) setState({ kind: 'preview', name, backup: opened.value });
      else if (opened.refusal.kind === 'wrong-passphrase') setState({ ...locked, wrong: wrong + 1 });
      else setState({ kind: 'refused', name, refusal: opened.refusal });
    },
    close: () => {
      asked.current++;
      setState({ kind: 'none' });
    },
    wasRestored: (restored: Restored) => setState({ kind: 'restored', restored }),
  };
}
