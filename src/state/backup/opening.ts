/** Opens a file that a person has chosen: through the gate, and under its passphrase. Nothing is stored here. */
import { packReference } from '../../content/pack';
import { type Result, refused } from '../../domain/result';
import {
  type Backup,
  decrypted,
  type EncryptedBackup,
  type FileRefusal,
  type OpenedFile,
  readBackup,
  readFile,
  sizeRefusal,
} from '../../storage/backup';

/** The file could not even be read: moved, deleted, or on a drive that is gone. */
export type OpeningRefusal = FileRefusal | { readonly kind: 'not-readable' };

export async function openFile(file: Blob): Promise<Result<OpenedFile, OpeningRefusal>> {
  // Before anything of it is read.
  const size = sizeRefusal(file.size);
  if (size !== null) return refused(size);
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return refused({ kind: 'not-readable' });
  }
  return readFile(bytes, packReference.id);
}

export async function openWithPassphrase(
  envelope: EncryptedBackup,
  passphrase: string,
): Promise<Result<Backup, FileRefusal>> {
  const bytes = await decrypted(envelope, passphrase);
  if (!bytes.ok) return bytes;
  return readBackup(bytes.value, packReference.id);
}
