import * as v from 'valibot';
import { type Problem, pathOf } from './problem';

/** A document as its schema types it, or `null` with what the schema finds wrong. */
export interface Shaped<T> {
  readonly document: T | null;
  readonly problems: readonly Problem[];
}

/** Holds a parsed JSON document against its schema and reports every breach, not only the first. */
export function shaped<T>(schema: v.GenericSchema<unknown, T>, file: string, parsed: unknown): Shaped<T> {
  if (parsed === undefined) {
    return { document: null, problems: [{ file, path: '', message: 'the file is missing or is no JSON' }] };
  }
  const result = v.safeParse(schema, parsed);
  if (result.success) return { document: result.output, problems: [] };
  return { document: null, problems: result.issues.map((issue) => problemOf(file, issue)) };
}

function problemOf(file: string, issue: v.BaseIssue<unknown>): Problem {
  const keys = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  return { file, path: pathOf(keys), message: issue.message };
}
