// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { purgedIds, wasPurged } from './purged';
import { forgetPurged, forgetPurgedOne, rememberPurged } from './purgedMarks';

const key = 'kommunespejl.purged';

beforeEach(() => localStorage.clear());
afterEach(() => {
  vi.restoreAllMocks();
});

describe('what has been deleted for good', () => {
  it('is nothing at first, and then known to every tab', () => {
    expect(purgedIds()).toEqual([]);
    rememberPurged('a1');
    rememberPurged('a2');
    expect([wasPurged('a1'), wasPurged('a2'), wasPurged('a3')]).toEqual([true, true, false]);
    expect(localStorage.getItem(key)).toBe('["a1","a2"]');
  });

  it('is forgotten for the one that is asked for again, and for no other', () => {
    for (const id of ['a1', 'a2', 'a3']) rememberPurged(id);
    forgetPurgedOne('a2');
    expect(purgedIds()).toEqual(['a1', 'a3']);
  });

  it('is forgotten without a trace when everything is cleared', () => {
    rememberPurged('a1');
    forgetPurged();
    expect(localStorage).toHaveLength(0);
  });

  it('is the last hundred of them', () => {
    const ids = Array.from({ length: 101 }, (_, index) => `a${index}`);
    for (const id of ids.slice(0, 100)) rememberPurged(id);
    expect(purgedIds()).toEqual(ids.slice(0, 100));
    rememberPurged('a100');
    expect(purgedIds()).toEqual(ids.slice(1));
  });

  it.each(['{', '{}', 'null', '"a1"'])(
    'is nothing where %s stands, and can be remembered again',
    (written) => {
      localStorage.setItem(key, written);
      expect(purgedIds()).toEqual([]);
      rememberPurged('a1');
      expect(purgedIds()).toEqual(['a1']);
    },
  );

  it('cannot be told where the browser keeps nothing, without a word', () => {
    const refuse = () => {
      throw new DOMException('', 'SecurityError');
    };
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(refuse);
    for (const act of [() => rememberPurged('a1'), () => forgetPurgedOne('a1'), forgetPurged]) {
      expect(act).not.toThrow();
    }
    expect(wasPurged('a1')).toBe(false);
  });
});
