/** Makes the file of a backup, of everything that is on the screen or of one self-assessment. */
import { version } from '../../../package.json';
import type { Assessment, Instant, Response } from '../../domain/assessment';
import { done, type Result } from '../../domain/result';
import { backupText, encrypted, type FileRefusal, makeBackup } from '../../storage/backup';

import { now } from '../environment';
import { useSession } from '../session';
import { backupFileName } from './fileName';
import { rememberSaved } from './lastBackups';

export { canEncrypt } from '../../storage/backup';

/** Of a passphrase. Shorter ones are tried out in hours, however slow each attempt is made. */
export const fewestPassphrase = 12;

/** What would be in it: of one self-assessment by its id, or of all with `null`. */
export interface Selection {
  readonly assessments: readonly Assessment[];
  readonly responses: readonly Response[];
}

type Known = Pick<ReturnType<typeof useSession.getState>, 'assessments' | 'responses'>;

export function selected({ assessments, responses }: Known, of: string | null): Selection {
  const wanted = Object.values(assessments).filter(({ id }) => of === null || id === of);
  const ids = new Set(wanted.map(({ id }) => id));
  return {
    assessments: wanted,
    responses: Object.values(responses).filter(({ assessmentId }) => ids.has(assessmentId)),
  };
}

export interface BackupFileMade {
  readonly name: string;
  readonly text: string;
  readonly createdAt: Instant;
  /** To be called when the file has been handed to the browser. */
  readonly handedOver: () => void;
}

interface Wish {
  readonly of: string | null;
  /** `null`: as readable text. */
  readonly passphrase: string | null;
  /** What the file is called when it is of several municipalities or organisations. */
  readonly several: string;
}

export async function makeBackupFile(wish: Wish): Promise<Result<BackupFileMade, FileRefusal>> {
  const { of, passphrase, several } = wish;
  const selection = selected(useSession.getState(), of);
  const createdAt = now();
  const scope = of === null ? 'everything' : 'one';
  const backup = makeBackup({ scope, ...selection }, version, createdAt);
  const plain = backupText(backup);
  if (!plain.ok) return plain;
  const text = passphrase === null ? plain.value : JSON.stringify(await encrypted(plain.value, passphrase));
  return done({
    name: backupFileName(selection.assessments, several, createdAt),
    text,
    createdAt,
    handedOver: () => rememberSaved(selection.assessments, createdAt),
  });
}
