/** From what lies in the database to assessments and responses: every record passes the gate of `records.ts`. */
import { type GenericSchema, safeParse } from 'valibot';
import type { Assessment, Response } from '../domain/assessment';
import { wasPurged } from './purged';
import { AssessmentRecord, ResponseRecord, readRecord, type UnreadableRecord } from './records';

export interface Loaded {
  readonly assessments: readonly Assessment[];
  readonly responses: readonly Response[];
  readonly unreadable: readonly UnreadableRecord[];
}

/** What can be read, and what cannot. */
export function readAll(assessments: readonly unknown[], responses: readonly unknown[]): Loaded {
  const loaded = {
    assessments: [] as Assessment[],
    responses: [] as Response[],
    unreadable: [] as UnreadableRecord[],
  };
  for (const raw of assessments) {
    const read = readRecord(AssessmentRecord, 'assessments', raw);
    if ('value' in read) loaded.assessments.push(read.value);
    else loaded.unreadable.push(read.unreadable);
  }
  for (const raw of responses) {
    const read = readRecord(ResponseRecord, 'responses', raw);
    if ('value' in read) loaded.responses.push(read.value);
    else loaded.unreadable.push(read.unreadable);
  }
  return loaded;
}

/** The responses among them that can be read. */
export const readable = (raws: readonly unknown[]): readonly Response[] => readAll([], raws).responses;

/** Thrown in a transaction, which it undoes: what was to be changed has been deleted for good. */
export class Gone extends Error {}
/** Likewise: what is stored cannot be read. */
export class Unreadable extends Error {}

/** @throws Unreadable */
export function read<Value>(schema: GenericSchema<unknown, Value>, raw: unknown): Value {
  const parsed = safeParse(schema, raw);
  if (!parsed.success) throw new Unreadable();
  return parsed.output;
}

/**
 * The stored assessment, or the known one where nothing is stored (yet, or since the browser has lost it), so
 * that an answer is not lost with it. What a person has deleted for good is not written again.
 * @throws Gone, Unreadable
 */
export function standIn<Value extends { readonly id: string }>(
  schema: GenericSchema<unknown, Value>,
  raw: unknown,
  known: Value,
): Value {
  if (raw !== undefined) return read(schema, raw);
  if (wasPurged(known.id)) throw new Gone();
  return known;
}
