/**
 * The one gate for a file: from text to a backup that can be believed, or to the first thing that is wrong with it.
 * Pure: nothing is stored, and nothing of the file is kept that the schema does not name.
 *
 * The order: size (`readText`), shape of the text, JSON, keys, kind and version of the file, counts, the schema of
 * each record, references. What costs least and says most comes first.
 */
import * as v from 'valibot';
import { done, type Result, refused } from '../../domain/result';
import { keyRefusal } from './forbiddenKey';
import {
  type Backup,
  BackupFile,
  type EncryptedBackup,
  EncryptedFile,
  encryptedFormat,
  formatVersion,
  iterations,
  most,
  plainFormat,
} from './format';
import { otherFileOf } from './otherFile';
import { type Place, placeIn } from './place';
import { readText } from './readText';
import { referenceRefusal } from './references';
import type { FieldProblem, FileRefusal } from './refusal';
import { scanText } from './scanText';

export type OpenedFile =
  | { readonly kind: 'plain'; readonly backup: Backup }
  /** To be opened with its passphrase: `decrypted`, then `readBackup`. */
  | { readonly kind: 'encrypted'; readonly envelope: EncryptedBackup };

/** @param packId the questions that this app asks */
export function readFile(bytes: Uint8Array, packId: string): Result<OpenedFile, FileRefusal> {
  const text = readText(bytes);
  if (!text.ok) return text;
  const parsed = parse(text.value);
  if (!parsed.ok) return parsed;
  const { format } = parsed.value;
  if (format === encryptedFormat) return readEnvelope(parsed.value);
  const backup = asBackup(parsed.value, bytes.byteLength, packId);
  return backup.ok ? done({ kind: 'plain', backup: backup.value }) : backup;
}

/** What was encrypted: a backup as text, and no second envelope. */
export function readBackup(bytes: Uint8Array, packId: string): Result<Backup, FileRefusal> {
  const text = readText(bytes);
  if (!text.ok) return text;
  const parsed = parse(text.value);
  return parsed.ok ? asBackup(parsed.value, bytes.byteLength, packId) : parsed;
}

type Parsed = Readonly<Record<string, unknown>>;

function parse(text: string): Result<Parsed, FileRefusal> {
  const scanned = scanText(text);
  if (!scanned.ok) return scanned;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused({ kind: 'not-json', looksLike: /^\s*</.test(text) ? 'page' : 'other' });
  }
  const key = keyRefusal(value);
  if (key !== null) return refused(key);
  if (typeof value !== 'object' || value === null || !('format' in value)) {
    return refused({ kind: 'other-file', what: otherFileOf(value) });
  }
  return ofOurs(value as Parsed);
}

/** A file that says it is one of ours, in a version that this app reads. */
function ofOurs(value: Parsed): Result<Parsed, FileRefusal> {
  const { format, version } = value;
  if (format !== plainFormat && format !== encryptedFormat) {
    return refused({ kind: 'other-file', what: otherFileOf(value) });
  }
  if (typeof version === 'number' && Number.isInteger(version) && version > formatVersion) {
    return refused({ kind: 'newer-format', version });
  }
  return done(value);
}

function readEnvelope(value: Parsed): Result<OpenedFile, FileRefusal> {
  const { kdf } = value;
  const wanted = typeof kdf === 'object' && kdf !== null && 'iterations' in kdf ? kdf.iterations : undefined;
  if (typeof wanted === 'number' && (wanted < iterations.least || wanted > iterations.most)) {
    const { least, most: highest } = iterations;
    return refused({ kind: 'iterations', iterations: wanted, least, most: highest });
  }
  const envelope = throughSchema(EncryptedFile, value);
  return envelope.ok ? done({ kind: 'encrypted', envelope: envelope.value }) : envelope;
}

function asBackup(value: Parsed, bytes: number, packId: string): Result<Backup, FileRefusal> {
  if (value['format'] !== plainFormat) return refused({ kind: 'other-file', what: 'unknown' });
  if (bytes > most.plainBytes) return refused({ kind: 'too-large', bytes, most: most.plainBytes });
  const counts = countsRefusal(value);
  if (counts !== null) return refused(counts);
  const backup = throughSchema<Backup>(BackupFile, value);
  if (!backup.ok) return backup;
  const reference = referenceRefusal(backup.value, packId);
  return reference === null ? backup : refused(reference);
}

/** Before the schema, which would look at each of too many first. */
function countsRefusal({ assessments, responses }: Parsed): FileRefusal | null {
  if (Array.isArray(assessments)) {
    if (assessments.length > most.assessments) {
      return { kind: 'too-many', path: 'assessments', most: most.assessments };
    }
    for (const [index, assessment] of assessments.entries()) {
      const refusal = countRefusal(assessment, `assessments[${index}]`, most.decisions);
      if (refusal !== null) return refusal;
    }
  }
  if (!Array.isArray(responses)) return null;
  if (responses.length > most.responses) {
    return { kind: 'too-many', path: 'responses', most: most.responses };
  }
  for (const [index, response] of responses.entries()) {
    const refusal = countRefusal(response, `responses[${index}]`, most.answers);
    if (refusal !== null) return refusal;
  }
  return null;
}

/** Too many answers, notes, rounds or decisions in one record, or of what has been taken back. */
function countRefusal(record: unknown, path: string, limit: number): FileRefusal | null {
  if (typeof record !== 'object' || record === null) return null;
  for (const [key, value] of Object.entries(record)) {
    if (typeof value !== 'object' || value === null) continue;
    if (Object.keys(value).length > limit) return { kind: 'too-many', path: `${path}.${key}`, most: limit };
    const inside = key === 'withdrawn' ? countRefusal(value, `${path}.${key}`, limit) : null;
    if (inside !== null) return inside;
  }
  return null;
}

function throughSchema<Value>(
  schema: v.GenericSchema<unknown, Value>,
  value: unknown,
): Result<Value, FileRefusal> {
  const parsed = v.safeParse(schema, value, { abortEarly: true });
  if (parsed.success) return done(parsed.output);
  const [issue] = parsed.issues;
  return refused({ kind: 'wrong-field', path: placeIn(placeOf(issue)), problem: problemOf(issue) });
}

const placeOf = (issue: v.BaseIssue<unknown>): Place =>
  (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));

function problemOf(issue: v.BaseIssue<unknown>): FieldProblem {
  if (issue.input === undefined) return 'missing';
  if (issue.type === 'max_length') return 'too-long';
  return issue.kind === 'schema' && issue.type !== 'picklist' && issue.type !== 'literal' ? 'type' : 'value';
}
