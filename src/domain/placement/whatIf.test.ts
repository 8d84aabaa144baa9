import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assumeGroup, groupSizeIn, isGroupSize, largestGroup, smallestGroup } from './whatIf';

const aSize = fc.integer({ min: smallestGroup, max: largestGroup });
/** As they are published: in whole percent. */
const aShare = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const anyShare = fc.double({ min: 0, max: 1, noNaN: true });

describe('a published share in a group of an assumed size', () => {
  // Worked out apart from the code, in decimal numbers.
  it.each([
    [0.14, 20, 3, 0.0524, 0.3604],
    [0.86, 20, 17, 0.6396, 0.9476],
    [1, 20, 20, 0.8389, 1],
    [0.29, 20, 6, 0.1455, 0.519],
    [0.34, 20, 7, 0.1812, 0.5671],
    [0.64, 20, 13, 0.4329, 0.8188],
    [0.14, 5, 1, 0.0362, 0.6245],
    [0, 5, 0, 0, 0.4345],
    [0.29, 500, 145, 0.2519, 0.3313],
  ])('%d of %i is %i of them, with its interval', (share, size, counted, lower, upper) => {
    const assumed = assumeGroup(share, size);
    expect(assumed).toMatchObject({ counted, size });
    expect(assumed.interval.lower).toBeCloseTo(lower, 4);
    expect(assumed.interval.upper).toBeCloseTo(upper, 4);
  });

  // 0.29 × 50 = 14.499999999999998 and 0.14 × 25 = 3.5000000000000004 to a machine.
  it.each([
    [0.29, 50, 15],
    [0.14, 25, 4],
    [0.5, 5, 3],
    [0.86, 25, 22],
    [0.1, 5, 1],
  ])('rounds the half in %d of %i upwards, to %i', (share, size, counted) => {
    expect(assumeGroup(share, size).counted).toBe(counted);
  });

  it('rounds as whole-number arithmetic does, for every percent and every size', () => {
    for (let percent = 0; percent <= 100; percent += 1) {
      for (let size = smallestGroup; size <= largestGroup; size += 1) {
        const expected = Math.floor((percent * size + 50) / 100);
        if (assumeGroup(percent / 100, size).counted !== expected)
          expect.fail(`${percent} % of ${size} is not ${expected}`);
      }
    }
  });

  it('counts as many as come nearest to the share', () => {
    fc.assert(
      fc.property(anyShare, aSize, (share, size) => {
        const { counted } = assumeGroup(share, size);
        expect(Number.isInteger(counted) && counted >= 0 && counted <= size).toBe(true);
        expect(Math.abs(counted - share * size)).toBeLessThanOrEqual(0.5 + 1e-9);
      }),
    );
  });

  it('has an interval within 0 and 1 that holds the published share', () => {
    fc.assert(
      fc.property(anyShare, aSize, (share, size) => {
        const { lower, upper } = assumeGroup(share, size).interval;
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual(share + 1e-12);
        expect(upper).toBeGreaterThanOrEqual(share - 1e-12);
        expect(upper).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('never counts fewer for a greater share', () => {
    fc.assert(
      fc.property(anyShare, anyShare, aSize, (one, other, size) => {
        const less = assumeGroup(Math.min(one, other), size);
        const more = assumeGroup(Math.max(one, other), size);
        expect(less.counted).toBeLessThanOrEqual(more.counted);
        expect(less.interval.lower).toBeLessThanOrEqual(more.interval.lower + 1e-12);
      }),
    );
  });

  it('is narrower in a group ten times as large, where nothing is rounded', () => {
    const width = ({ interval }: ReturnType<typeof assumeGroup>) => interval.upper - interval.lower;
    fc.assert(
      fc.property(fc.integer({ min: smallestGroup, max: 50 }), fc.nat(), (size, pick) => {
        const share = (pick % (size + 1)) / size;
        expect(width(assumeGroup(share, size * 10))).toBeLessThan(width(assumeGroup(share, size)));
      }),
    );
  });

  it.each([-0.01, 1.01, Number.NaN])('refuses the share %d', (share) => {
    expect(() => assumeGroup(share, 20)).toThrow(RangeError);
    expect(() => assumeGroup(share, 20)).toThrow(`not at ${share}`);
  });

  it.each([4, 501, 20.5, 0, -20, Number.NaN, Number.POSITIVE_INFINITY])('refuses the size %d', (size) => {
    expect(isGroupSize(size)).toBe(false);
    expect(() => assumeGroup(0.14, size)).toThrow(RangeError);
    expect(() => assumeGroup(0.14, size)).toThrow(`a group of ${size}`);
  });
});

describe('a group size as a person types it', () => {
  it.each([
    ['20', 20],
    ['5', 5],
    ['500', 500],
    [' 20 ', 20],
    ['020', 20],
  ])('“%s” is %i', (text, size) => {
    expect(groupSizeIn(text)).toBe(size);
  });

  it.each([
    '',
    ' ',
    '4',
    '501',
    '20,5',
    '20.5',
    '1.000',
    '-20',
    '+20',
    '2e1',
    '0x20',
    'tyve',
    '20 stk.',
    '٢٠',
  ])('“%s” is none', (text) => {
    expect(groupSizeIn(text)).toBeNull();
  });

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(aSize, aShare, (size, share) => {
        expect(groupSizeIn(String(size))).toBe(size);
        expect(assumeGroup(share, size).size).toBe(size);
      }),
    );
  });
});
