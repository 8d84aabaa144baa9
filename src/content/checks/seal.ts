/**
 * The seal of a pack: its id, its version and a hash over everything in it. An assessment keeps the three,
 * so that answers are never read by other questions than those that were asked.
 */
import * as v from 'valibot';
import type { Questionnaire } from '../../domain/pack/schema';
import type { Problem } from './problem';

export const Seal = v.strictObject({
  id: v.string(),
  version: v.string(),
  /** sha256 of `canonicalJson` of the documents, as 64 hexadecimal digits. */
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});
export type Seal = v.InferOutput<typeof Seal>;

/** The documents of a pack as parsed JSON; `advice` has the recommendations by theme. */
export interface PackDocuments {
  readonly questionnaire: unknown;
  readonly help: unknown;
  readonly benchmarks: unknown;
  readonly owners: unknown;
  readonly advice: Readonly<Record<string, unknown>>;
  readonly roomQuestions: unknown;
}

/** One text for one content: keys sorted, no white space, so that layout and order of keys change nothing. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, entry]) => `${JSON.stringify(key)}:${canonicalJson(entry)}`);
  return `{${entries.join(',')}}`;
}

/** The seal that fits the documents. `sha256` gives hexadecimal digits of a text in UTF-8. */
export function sealOf(
  { id, version }: Pick<Questionnaire, 'id' | 'version'>,
  { questionnaire, help, benchmarks, owners, advice, roomQuestions }: PackDocuments,
  sha256: (text: string) => string,
): Seal {
  const documents = { questionnaire, help, benchmarks, owners, advice, roomQuestions };
  return { id, version, hash: sha256(canonicalJson(documents)) };
}

/** What is wrong with a seal: it was made before something in the pack was changed. */
export function sealProblems(file: string, actual: Seal, expected: Seal): readonly Problem[] {
  return (['id', 'version', 'hash'] as const)
    .filter((key) => actual[key] !== expected[key])
    .map((key) => ({
      file,
      path: key,
      message: `${actual[key]} does not fit the documents (${expected[key]}): run npm run content:seal`,
    }));
}
