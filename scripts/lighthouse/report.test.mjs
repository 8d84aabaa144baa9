import { describe, expect, it } from 'vitest';
import { belowFull, imperfect, median, summaryOf, tableOf } from './report.mjs';

const run = (performance, paint) => ({
  categories: { performance: { score: performance, auditRefs: [{ id: 'first-contentful-paint' }] } },
  audits: {
    'first-contentful-paint': { score: performance, title: 'First paint', numericValue: paint },
    'largest-contentful-paint': { numericValue: 2000 },
    'total-blocking-time': { numericValue: 10 },
    'cumulative-layout-shift': { numericValue: 0 },
  },
});
const quality = (accessibility) => ({
  categories: {
    accessibility: { score: accessibility, auditRefs: [{ id: 'color-contrast' }] },
    'best-practices': { score: 1, auditRefs: [] },
  },
  audits: { 'color-contrast': { score: accessibility, title: 'Contrast' } },
});
const result = (accessibility) => ({
  page: 'Start page',
  device: 'desk',
  runs: [run(0.9, 900), run(1, 1500), run(0.98, 1100)],
  quality: quality(accessibility),
});

describe('what Lighthouse found', () => {
  it('is the median of the runs', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(tableOf([summaryOf(result(1))])).toContain(
      '| Start page, desk | 98 | 100 | 100 | 1,100 ms | 2,000 ms | 10 ms | 0.000 |',
    );
  });

  it('is named where it is not full, or not perfect', () => {
    expect(belowFull([summaryOf(result(1))])).toEqual([]);
    expect(belowFull([summaryOf(result(0.96))])).toEqual(['Start page, desk: accessibility is 96, not 100.']);
    expect(imperfect([result(0.96)])).toEqual([
      '- first-contentful-paint (First paint): Start page, desk 98 of 100',
      '- color-contrast (Contrast): Start page, desk 96 of 100',
    ]);
  });
});
