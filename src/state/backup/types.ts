/** What the page of the backup is handed of a file, without reaching for the storage itself. */
export type {
  Backup as OpenedBackup,
  EncryptedBackup as OpenedEnvelope,
  FileRefusal,
} from '../../storage/backup';
