/**
 * The shape of stored records, schema versions 1 to 3: the gate between what lies in the browser and what the app
 * believes. A record that does not pass is kept as it is and reported, never repaired by guessing.
 */
import * as v from 'valibot';
import { type Assessment, longest, mostRounds, type Response } from '../domain/assessment';

export const Text = (limit: number) => v.pipe(v.string(), v.nonEmpty(), v.maxLength(limit));
export const Id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/));
/** As `Date.toISOString` gives it, and a moment there is: months end, hours too (some browsers take 30 February). */
export const Instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/),
  v.check((text) => {
    const time = Date.parse(text);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text.slice(0, 19));
  }),
);
const readonlyArray = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.pipe(v.array(schema), v.readonly());
/** Item ids are plain, so a key such as `__proto__` cannot come in through a record of answers. */
const byItem = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.pipe(v.record(v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9-]{0,63}$/)), schema), v.readonly());

const Subject = v.variant('kind', [
  v.object({
    kind: v.literal('municipality'),
    code: v.pipe(v.string(), v.regex(/^\d{4}$/)),
    name: Text(longest.name),
  }),
  v.object({ kind: v.literal('organisation'), name: Text(longest.name) }),
]);

const Round = v.object({
  id: Id,
  kind: v.picklist(['own', 'open', 'confidential']),
  threshold: v.pipe(v.number(), v.integer(), v.minValue(3), v.maxValue(50)),
  breakdown: v.nullable(v.picklist(['role-group', 'department'])),
  opened: Instant,
  closed: v.nullable(Instant),
});

/** Only the last round takes answers, and each response finds its round by the id. */
const Rounds = v.pipe(
  v.tupleWithRest([Round], Round),
  v.check((rounds) => rounds.length <= mostRounds, `more than ${mostRounds} rounds`),
  v.check((rounds) => new Set(rounds.map(({ id }) => id)).size === rounds.length, 'two rounds with one id'),
  v.check((rounds) => rounds.slice(0, -1).every(({ closed }) => closed !== null), 'an earlier round is open'),
  v.readonly(),
);

/** The fields of an assessment, for the gate of files, which reads its workshops too. */
export const assessmentEntries = {
  id: Id,
  subject: Subject,
  title: Text(longest.title),
  form: v.picklist(['short', 'full']),
  pack: v.object({ id: Text(64), version: Text(32), hash: Text(128) }),
  example: v.boolean(),
  created: Instant,
  changed: Instant,
  deletedAt: v.nullable(Instant),
  rounds: Rounds,
  decisions: readonlyArray(
    v.object({ recommendationId: Text(64), decision: v.literal('not-for-us'), at: Instant }),
  ),
  // Versions 1 and 2 knew none. Read by `workshops.ts`.
  workshops: v.optional(v.unknown(), null),
};

export const AssessmentRecord: v.GenericSchema<unknown, Assessment> = v.object(assessmentEntries);

const Answer = v.variant('kind', [
  v.object({ kind: v.literal('scored'), rank: v.picklist([0, 1, 2, 3]), at: Instant }),
  v.object({ kind: v.literal('dont-know'), at: Instant }),
]);

export const ResponseRecord: v.GenericSchema<unknown, Response> = v.object({
  id: Id,
  assessmentId: Id,
  roundId: Id,
  revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
  origin: v.picklist(['this-device', 'link', 'code', 'file']),
  role: Text(64),
  department: v.nullable(Text(longest.department)),
  started: Instant,
  changed: Instant,
  handedIn: v.nullable(Instant),
  answers: byItem(Answer),
  notes: byItem(v.object({ text: Text(longest.note), at: Instant })),
  // Version 1 did not remember what had been taken back: nothing that is known of.
  withdrawn: v.optional(v.object({ answers: byItem(Instant), notes: byItem(Instant) }), () => ({
    answers: {},
    notes: {},
  })),
});

/** A record that lies in the browser but cannot be read, with where it lies and what is wrong. */
export interface UnreadableRecord {
  readonly store: StoreName;
  readonly key: IDBValidKey;
  readonly problem: string;
  /** The record as it was found, for the person to save. */
  readonly raw: unknown;
}

export type StoreName = 'assessments' | 'responses';

/** Reads one stored record: the value, or the record with the first thing that is wrong with it. */
export function readRecord<Value>(
  schema: v.GenericSchema<unknown, Value>,
  store: StoreName,
  raw: unknown,
): { readonly value: Value } | { readonly unreadable: UnreadableRecord } {
  const parsed = v.safeParse(schema, raw);
  if (parsed.success) return { value: parsed.output };
  const [issue] = parsed.issues;
  const path = v.getDotPath(issue) ?? '';
  // The key path of both stores is `id`, so every stored record has one that is a valid key.
  const key = (raw as { readonly id: IDBValidKey }).id;
  return {
    unreadable: { store, key, problem: path === '' ? issue.message : `${path}: ${issue.message}`, raw },
  };
}
