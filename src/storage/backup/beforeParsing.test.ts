/** What is told of a file before anything of it is parsed: what it looks like, how deep it is, how much there is. */
import { describe, expect, it } from 'vitest';
import { most } from './format';
import { readText, sizeRefusal } from './readText';
import { scanText } from './scanText';

const read = (...bytes: number[]) => readText(Uint8Array.from(bytes));
const cutOff = { ok: false, refusal: { kind: 'cut-off' } };

describe('the bytes of a file', () => {
  it('may be as many as there is room for, and not one more', () => {
    expect(sizeRefusal(1)).toBeNull();
    expect(sizeRefusal(most.fileBytes)).toBeNull();
    expect(sizeRefusal(most.fileBytes + 1)).toEqual({
      kind: 'too-large',
      bytes: most.fileBytes + 1,
      most: most.fileBytes,
    });
    expect(sizeRefusal(0)).toEqual({ kind: 'empty' });
  });

  it.each<[string, number[]]>([
    ['archive', [0x50, 0x4b, 3, 4]],
    ['archive', [0x1f, 0x8b, 8]],
    ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
    ['picture', [0x89, 0x50, 0x4e, 0x47]],
    ['picture', [0xff, 0xd8, 0xff, 0xe0]],
    ['utf-16', [0xff, 0xfe, 0x7b, 0]],
    ['utf-16', [0xfe, 0xff, 0, 0x7b]],
    ['utf-16', [0x7b, 0, 0x7d, 0]],
    ['other', [0x7b, 0xc3, 0x28]],
  ])('look like %s: %j', (looksLike, bytes) => {
    expect(read(...bytes)).toEqual({ ok: false, refusal: { kind: 'not-text', looksLike } });
  });

  it('are text where they only begin with a letter of a signature', () => {
    expect(read(0x50, 0x4c)).toEqual({ ok: true, value: 'PL' });
    expect(read(0x25, 0x50, 0x44)).toEqual({ ok: true, value: '%PD' });
  });
});

describe('the text of a file', () => {
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

  it('may be as deep as it may be, and no deeper', () => {
    expect(scanText(nested(most.depth)).ok).toBe(true);
    expect(scanText(nested(most.depth + 1))).toEqual({
      ok: false,
      refusal: { kind: 'too-deep', most: most.depth },
    });
  });

  it('has no lists in its texts, also where a text has a quotation mark in it', () => {
    const text = `["${'['.repeat(most.depth + 1)}", "a\\"${'['.repeat(most.depth + 1)}"]`;
    expect(scanText(text).ok).toBe(true);
  });

  it('is cut off where a list, an object or a text in one is not ended', () => {
    expect(scanText('{"a": [1')).toEqual(cutOff);
    expect(scanText(' \n[1, "b')).toEqual(cutOff);
    expect(scanText('["a\\"]')).toEqual(cutOff);
    expect(scanText('["]"')).toEqual(cutOff);
  });

  it('is not called cut off where it never was JSON', () => {
    expect(scanText('name;"value').ok).toBe(true);
    expect(scanText('x [1').ok).toBe(true);
  });
});
