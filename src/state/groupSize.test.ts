// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readPreference, writePreference } from '../storage';
import { setGroupSize, storedGroupSize } from './groupSize';

beforeEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

describe('the group size that the reader assumes', () => {
  it('is none at first', () => {
    expect(storedGroupSize()).toBeNull();
  });

  it('is kept for the next visit until it is switched off', () => {
    setGroupSize(20);
    expect(storedGroupSize()).toBe(20);
    setGroupSize(500);
    expect(storedGroupSize()).toBe(500);
    setGroupSize(null);
    expect(storedGroupSize()).toBeNull();
    expect(readPreference('groupSize')).toBeNull();
  });

  it.each(['4', '501', '20,5', 'mange', ''])('is none where “%s” is stored', (stored) => {
    writePreference('groupSize', stored);
    expect(storedGroupSize()).toBeNull();
  });

  it('is none where the browser keeps nothing, and can be chosen all the same', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    expect(storedGroupSize()).toBeNull();
    expect(() => setGroupSize(20)).not.toThrow();
  });
});
