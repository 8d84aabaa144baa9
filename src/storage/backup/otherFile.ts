/** What a JSON file is that is no backup, as far as it can be told. */
import type { OtherFile } from './refusal';

/** The parts of a pack that nothing else has. */
const partsOfPack = ['themes', 'recommendations', 'figures', 'items', 'hash'];

export function otherFileOf(value: unknown): OtherFile {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'unknown';
  const keys = Object.keys(value);
  const has = (...wanted: readonly string[]) => wanted.every((key) => keys.includes(key));
  if (has('assessments', 'responses')) return 'emergency';
  if (has('id', 'rounds') || has('id', 'answers')) return 'record';
  if (has('id', 'version') && partsOfPack.some((part) => keys.includes(part))) return 'pack';
  return 'unknown';
}
