/**
 * Looks over a text that should be JSON without building anything of it: how deep it nests, how many values there
 * are, and whether it ends too early. Runs before `JSON.parse`, so that a hostile text costs one pass over it.
 */
import { done, type Result, refused } from '../../domain/result';
import { most } from './format';
import type { FileRefusal } from './refusal';

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const opening = new Set([0x5b, 0x7b]);
const closing = new Set([0x5d, 0x7d]);

export function scanText(text: string): Result<string, FileRefusal> {
  let depth = 0;
  let values = 1;
  let inString = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (inString) {
      if (code === backslash) index++;
      else if (code === quote) inString = false;
    } else if (code === quote) inString = true;
    else if (opening.has(code)) {
      depth++;
      values++;
      if (depth > most.depth) return refused({ kind: 'too-deep', most: most.depth });
    } else if (closing.has(code)) depth--;
    else if (code === comma) values++;
    if (values > most.values) return refused({ kind: 'too-many', path: '', most: most.values });
  }
  if (/^\s*[[{]/.test(text) && (inString || depth > 0)) return refused({ kind: 'cut-off' });
  return done(text);
}
