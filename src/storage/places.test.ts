// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readPlaces, writePlaces } from './places';

afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
});

describe('how far pages were scrolled', () => {
  it('is known for as long as the tab is open', () => {
    expect(readPlaces()).toEqual({});
    writePlaces({ a: 120, b: 0 });
    expect(readPlaces()).toEqual({ a: 120, b: 0 });
  });

  it('is unknown where it cannot be read', () => {
    sessionStorage.setItem('kommunespejl.places', '{');
    expect(readPlaces()).toEqual({});
  });

  it('is not kept, without a word, where the browser keeps nothing', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('', 'SecurityError');
    });
    expect(() => writePlaces({ a: 1 })).not.toThrow();
    expect(readPlaces()).toEqual({});
  });

  it('is not kept any more once everything has been cleared', async () => {
    // A visit of its own: it holds until the next one.
    vi.resetModules();
    const visit = await import('./places');
    visit.forgetPlaces();
    visit.writePlaces({ a: 1 });
    expect(sessionStorage.length).toBe(0);
  });
});
