/** Makes a backup of what the app holds, and the text of its file. */
import type { Assessment, Instant, Response } from '../../domain/assessment';
import { done, type Result, refused } from '../../domain/result';
import { type Backup, type BackupScope, formatVersion, most, plainFormat } from './format';
import type { FileRefusal } from './refusal';

interface Content {
  readonly scope: BackupScope;
  readonly assessments: readonly Assessment[];
  /** Those of other self-assessments, or of a round that is not there, are left out. */
  readonly responses: readonly Response[];
}

export function makeBackup(
  { scope, assessments, responses }: Content,
  version: string,
  now: Instant,
): Backup {
  const rounds = new Map(
    assessments.map(({ id, rounds: all }) => [id, new Set(all.map((round) => round.id))]),
  );
  return {
    format: plainFormat,
    version: formatVersion,
    createdAt: now,
    app: { version },
    scope,
    assessments,
    responses: responses.filter(({ assessmentId, roundId }) => rounds.get(assessmentId)?.has(roundId)),
  };
}

/**
 * The text of the file: JSON with a record a line, so that it can be read and compared.
 * @returns a refusal where the app would not open it again
 */
export function backupText({ assessments, responses, ...head }: Backup): Result<string, FileRefusal> {
  const lines = (records: readonly unknown[]) =>
    records.length === 0 ? '[]' : `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`;
  const start = JSON.stringify(head).slice(0, -1);
  const text = `${start},\n"assessments":${lines(assessments)},\n"responses":${lines(responses)}}\n`;
  const bytes = new TextEncoder().encode(text).length;
  return bytes > most.plainBytes ? refused({ kind: 'too-large', bytes, most: most.plainBytes }) : done(text);
}
