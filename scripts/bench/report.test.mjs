import { describe, expect, it } from 'vitest';
import { kilobytes, median, milliseconds, percentile, summary, table } from './report.mjs';

describe('of measured numbers', () => {
  it.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 2.5],
    // As numbers, not as texts.
    [[10, 9, 100], 10],
  ])('the median of %j is %d', (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  it('a percentile is one of them, by the nearest rank', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect([0.5, 0.95, 1, 0].map((share) => percentile(hundred, share))).toEqual([50, 95, 100, 1]);
    expect(percentile([7], 0.95)).toBe(7);
    expect(percentile([1, 2, 3], 0.5)).toBe(2);
  });

  it('there is none where nothing was measured', () => {
    expect(() => median([])).toThrow('no median');
    expect(() => percentile([], 0.5)).toThrow('no percentile');
    expect(summary(null, milliseconds)).toBeNull();
  });

  it('nothing is changed', () => {
    const values = [3, 1, 2];
    median(values);
    percentile(values, 0.5);
    expect(values).toEqual([3, 1, 2]);
  });
});

describe('in words', () => {
  it('a time has decimals only where it is short', () => {
    expect([4.23, 86.4, 1240.4].map(milliseconds)).toEqual(['4.2 ms', '86 ms', '1,240 ms']);
  });

  it('a size is in thousands of bytes', () => {
    expect(kilobytes(98_123)).toBe('98.1 kB');
  });

  it('a median stands with the least and the most', () => {
    expect(summary([212.1, 240, 198], milliseconds)).toBe('212 ms (198–240)');
  });

  it('a table is in columns, and says which row is past its bound', () => {
    expect(
      table(
        ['', 'fast', 'slow', 'at most'],
        [
          { name: 'first', cells: ['1 ms', null] },
          { name: 'second', cells: ['10 ms', '400 ms'], bound: '300 ms', over: true },
        ],
      ).split('\n'),
    ).toEqual([
      '          fast     slow        at most',
      'first     1 ms        –',
      'second   10 ms   400 ms   300 ms  OVER',
    ]);
  });
});
