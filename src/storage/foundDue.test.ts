// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readFoundDue, writeFoundDue } from './foundDue';

const key = 'kommunespejl.due';
const at = '2026-11-24T10:00:00.000Z';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

describe('what has been found to be due', () => {
  it('is known at the next start, and leaves nothing behind when nothing is', () => {
    expect(readFoundDue()).toEqual({});
    writeFoundDue({ a1: at });
    expect(readFoundDue()).toEqual({ a1: at });
    writeFoundDue({});
    expect(localStorage.getItem(key)).toBeNull();
  });

  it.each(['{', '7', 'null', '"x"'])('is nothing where %s stands', (written) => {
    localStorage.setItem(key, written);
    expect(readFoundDue()).toEqual({});
  });

  it('is only what has a moment', () => {
    localStorage.setItem(key, JSON.stringify({ a1: at, a2: 'soon', a3: 7, a4: null }));
    expect(readFoundDue()).toEqual({ a1: at });
  });

  it('is not remembered where the browser keeps nothing, without a word', () => {
    const refuse = () => {
      throw new DOMException('', 'SecurityError');
    };
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(refuse);
    expect(readFoundDue()).toEqual({});
    expect(() => writeFoundDue({ a1: at })).not.toThrow();
    expect(() => writeFoundDue({})).not.toThrow();
  });
});
