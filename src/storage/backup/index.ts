/** Backup files: writing them, the gate that reads them, and putting into the database what a person has chosen. */
export { canEncrypt, decrypted, encrypted } from './encrypt';
export * from './format';
export * from './lastBackups';
export { type OpenedFile, readBackup, readFile } from './readFile';
export { sizeRefusal } from './readText';
export type { FieldProblem, FileRefusal, OtherFile } from './refusal';
export { type IdTaken, restoreIn, type Wanted, type Written } from './restore';
export { backupText, makeBackup } from './writeFile';
