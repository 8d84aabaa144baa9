import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binDays, daysUntil, emptying, type FoundDue, goesFromBin, graceDays } from './bin';

const hour = 3_600_000;
const start = Date.parse('2026-11-01T12:00:00.000Z');
/** So many days, and hours, after it was deleted. */
const at = (days: number, hours = 0) => new Date(start + days * 24 * hour + hours * hour).toISOString();
const one = { id: 'a1', deletedAt: at(0) };
const nothing: FoundDue = {};

describe('what lies in the bin', () => {
  it('stays thirty days, to the hour', () => {
    for (const now of [at(0), at(1), at(29, 23)]) {
      expect(emptying([one], nothing, now)).toEqual({ go: [], found: {} });
      expect(goesFromBin(one, nothing, now)).toBe(at(30));
    }
  });

  it('is then found to be due, and stays three days more', () => {
    expect(emptying([one], nothing, at(30))).toEqual({ go: [], found: { a1: at(30) } });
    const found = { a1: at(40) };
    expect(goesFromBin(one, found, at(42, 23))).toBe(at(43));
    expect(emptying([one], found, at(42, 23))).toEqual({ go: [], found });
    expect(emptying([one], found, at(43))).toEqual({ go: [one], found: {} });
  });

  it('does not go at the first start after a year away: first it says so', () => {
    expect(emptying([one], nothing, at(365))).toEqual({ go: [], found: { a1: at(365) } });
    expect(goesFromBin(one, nothing, at(365))).toBe(at(368));
  });

  it('stays when the clock was a year ahead and has been set right within those days', () => {
    const { found } = emptying([one], nothing, at(365));
    expect(emptying([one], found, at(2))).toEqual({ go: [], found: {} });
    // Nor does what the wrong clock noted shorten the time when it is due indeed.
    expect(emptying([one], found, at(31))).toEqual({ go: [], found: { a1: at(31) } });
    expect(goesFromBin(one, found, at(31))).toBe(at(34));
  });

  it('stays when the clock was far behind when it was deleted, and has been set right', () => {
    const long = { id: 'a1', deletedAt: at(-6000) };
    expect(emptying([long], nothing, at(0))).toEqual({ go: [], found: { a1: at(0) } });
  });

  it('stays thirty days when it was deleted in what is now the future', () => {
    const ahead = { id: 'a1', deletedAt: at(400) };
    expect(emptying([ahead], nothing, at(0))).toEqual({ go: [], found: {} });
    expect(goesFromBin(ahead, nothing, at(0))).toBe(at(30));
  });

  it('has all its time again when it was restored and deleted anew', () => {
    const again = { id: 'a1', deletedAt: at(50) };
    const found = { a1: at(40) };
    expect(emptying([again], found, at(60))).toEqual({ go: [], found: {} });
    expect(emptying([again], found, at(80))).toEqual({ go: [], found: { a1: at(80) } });
  });

  it('is looked at one by one, and what no longer lies there is forgotten', () => {
    const other = { id: 'a2', deletedAt: at(10) };
    const third = { id: 'constructor', deletedAt: at(0) };
    const found = { a1: at(31), a3: at(31) };
    expect(emptying([one, other, third], found, at(34))).toEqual({
      go: [one],
      found: { constructor: at(34) },
    });
  });
});

it('the days that are left are whole ones, at least one', () => {
  expect(daysUntil(at(30), at(0))).toBe(30);
  expect(daysUntil(at(30), at(0, 1))).toBe(30);
  expect(daysUntil(at(30), at(1))).toBe(29);
  expect(daysUntil(at(30), at(29, 23))).toBe(1);
  expect(daysUntil(at(30), at(31))).toBe(1);
});

it('nothing goes that has not lain there for thirty days and been seen to be due for three, by any clock', () => {
  fc.assert(
    fc.property(
      // The clock at each start of the app, in days since it was deleted; it jumps at will.
      fc.array(fc.integer({ min: -400, max: 800 }), { minLength: 1, maxLength: 12 }),
      (starts) => {
        let found = nothing;
        const before: number[] = [];
        for (const days of starts) {
          const emptied = emptying([one], found, at(days));
          if (emptied.go.length > 0) {
            const seen = before.filter((other) => other >= binDays && other <= days - graceDays);
            expect(days).toBeGreaterThanOrEqual(binDays + graceDays);
            expect(seen).not.toEqual([]);
            return;
          }
          found = emptied.found;
          before.push(days);
        }
      },
    ),
  );
});
