// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readPreference, writePreference } from './preferences';

beforeEach(() => localStorage.clear());
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a setting of the reader', () => {
  it('is nothing until it is chosen, and then what was chosen', () => {
    expect(readPreference('theme')).toBeNull();
    writePreference('theme', 'dark');
    expect(readPreference('theme')).toBe('dark');
    expect(readPreference('language')).toBeNull();
  });

  it('lies where the first paint looks for it', () => {
    writePreference('language', 'en');
    expect({ ...localStorage }).toEqual({ 'kommunespejl.language': 'en' });
  });

  it('can be taken back, which leaves nothing behind', () => {
    writePreference('theme', 'dark');
    writePreference('theme', null);
    expect(readPreference('theme')).toBeNull();
    expect(localStorage).toHaveLength(0);
  });

  it('is nothing where the browser keeps nothing, without a word', () => {
    const refuse = () => {
      throw new DOMException('', 'SecurityError');
    };
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(refuse);
    expect(() => writePreference('theme', 'dark')).not.toThrow();
    expect(() => writePreference('theme', null)).not.toThrow();
    expect(readPreference('theme')).toBeNull();
  });
});
