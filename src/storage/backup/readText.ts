/** From the bytes of a file to its text, or what the file is instead. A byte order mark is left out. */
import { done, type Result, refused } from '../../domain/result';
import { most } from './format';
import type { FileRefusal } from './refusal';

/** Asked of `File.size`, before anything is read. */
export function sizeRefusal(bytes: number): FileRefusal | null {
  if (bytes === 0) return { kind: 'empty' };
  return bytes > most.fileBytes ? { kind: 'too-large', bytes, most: most.fileBytes } : null;
}

export function readText(bytes: Uint8Array): Result<string, FileRefusal> {
  const size = sizeRefusal(bytes.byteLength);
  if (size !== null) return refused(size);
  const looksLike = kindOf(bytes);
  if (looksLike !== null) return refused({ kind: 'not-text', looksLike });
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.trim() === '' ? refused({ kind: 'empty' }) : done(text);
  } catch {
    return refused({ kind: 'not-text', looksLike: 'other' });
  }
}

type Signature = readonly [
  looksLike: Extract<FileRefusal, { kind: 'not-text' }>['looksLike'],
  ...bytes: number[],
];

/** How files begin that people have at hand. */
const signatures: readonly Signature[] = [
  // Also documents of word processors and spreadsheets.
  ['archive', 0x50, 0x4b],
  ['archive', 0x1f, 0x8b],
  ['pdf', 0x25, 0x50, 0x44, 0x46],
  ['picture', 0x89, 0x50, 0x4e, 0x47],
  ['picture', 0xff, 0xd8, 0xff],
  ['utf-16', 0xff, 0xfe],
  ['utf-16', 0xfe, 0xff],
];

function kindOf(bytes: Uint8Array): Signature[0] | null {
  const found = signatures.find(([, ...start]) => start.every((byte, index) => bytes[index] === byte));
  if (found !== undefined) return found[0];
  // Without its mark, UTF-16 has an empty byte beside each letter.
  return bytes.subarray(0, 64).includes(0) ? 'utf-16' : null;
}
