import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatIn } from './format';

const da = formatIn('da');
const en = formatIn('en');

describe('shares', () => {
  it('have a no-break space before the sign in Danish and none in English', () => {
    expect(da.percent(0.364)).toBe('36\u00a0%');
    expect(en.percent(0.364)).toBe('36%');
    expect(da.percent(1)).toBe('100\u00a0%');
  });

  it('are whole numbers, halves rounded up', () => {
    expect(en.percent(0.145)).toBe('15%');
    expect(en.percent(0.004)).toBe('0%');
    expect(en.percent(0.999)).toBe('100%');
  });

  it('are the same number with the sign and without', () => {
    const share = fc.oneof(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 200 })).map(([k, n]) => Math.min(k, n) / n),
    );
    fc.assert(
      fc.property(share, (value) => {
        expect(`${da.percentNumber(value)}\u00a0%`).toBe(da.percent(value));
        expect(`${en.percentNumber(value)}%`).toBe(en.percent(value));
      }),
      { examples: [[0.145], [0.285], [23 / 40], [0], [1]] },
    );
  });
});

describe('numbers', () => {
  it('have the separators of the language', () => {
    expect(da.number(12345.5)).toBe('12.345,5');
    expect(en.number(12345.5)).toBe('12,345.5');
  });
});

describe('dates and times', () => {
  const instant = new Date(2026, 10, 24, 9, 5).toISOString();

  it('are written as in the language, in the reader’s time zone', () => {
    expect(da.date(instant)).toBe('24. november 2026');
    expect(en.date(instant)).toBe('24 November 2026');
    expect(da.month(instant)).toBe('november 2026');
    expect(en.month(instant)).toBe('November 2026');
    expect(da.time(instant)).toBe('09.05');
    expect(en.time(instant)).toBe('09:05');
  });

  it('what happened today has a time, what happened before a date', () => {
    const later = new Date(2026, 10, 24, 23, 59).toISOString();
    const nextDay = new Date(2026, 10, 25, 0, 0).toISOString();
    expect(da.when(instant, later)).toEqual({ kind: 'time', text: '09.05' });
    expect(da.when(instant, nextDay)).toEqual({ kind: 'date', text: '24. november 2026' });
  });
});

describe('lists', () => {
  it('end in the language’s "and"', () => {
    expect(da.list(['a', 'b', 'c'])).toBe('a, b og c');
    expect(en.list(['a', 'b'])).toBe('a and b');
    expect(da.list(['a'])).toBe('a');
  });

  it('are sorted by the language’s alphabet: æ, ø, å last, and aa with å', () => {
    const names = ['Aarhus', 'Ærø', 'Odense', 'Ølstykke', 'Zealand', 'Ålborg'];
    expect(names.toSorted(da.compare)).toEqual(['Odense', 'Zealand', 'Ærø', 'Ølstykke', 'Ålborg', 'Aarhus']);
    expect(names.toSorted(en.compare)[0]).toBe('Aarhus');
  });
});
