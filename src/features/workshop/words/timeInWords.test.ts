import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workshopTexts } from '../../../i18n/workshop';
import { timeInWords } from './timeInWords';

const inDanish = (milliseconds: number) => timeInWords(milliseconds, workshopTexts.da.time.clock);

describe('the time in words', () => {
  it.each([
    [700_000, '11.40'],
    [60_001, '1.01'],
    [60_000, '1.00'],
    [59_001, '1.00'],
    [59_000, '0.59'],
    [9_000, '0.09'],
    [1, '0.01'],
    [0, '0.00'],
    [100 * 60_000, '100.00'],
  ])('of %d milliseconds that are left is %s', (milliseconds, clock) => {
    expect(inDanish(milliseconds)).toEqual({ clock, over: false });
  });

  it.each([
    [-1, '0.00'],
    [-999, '0.00'],
    [-1_000, '0.01'],
    [-59_999, '0.59'],
    [-60_000, '1.00'],
    [-754_321, '12.34'],
  ])('of %d milliseconds is %s over', (milliseconds, clock) => {
    expect(inDanish(milliseconds)).toEqual({ clock, over: true });
  });

  it('is written as the language does', () => {
    expect(timeInWords(700_000, workshopTexts.en.time.clock).clock).toBe('11:40');
  });

  it('is a clock’s, and at no moment behind or a whole second ahead', () => {
    fc.assert(
      fc.property(fc.integer({ min: -36_000_000, max: 36_000_000 }), (milliseconds) => {
        const { clock, over } = inDanish(milliseconds);
        expect(clock).toMatch(/^\d+\.[0-5]\d$/);
        const [minutes = 0, seconds = 0] = clock.split('.').map(Number);
        const said = (over ? -1 : 1) * (minutes * 60 + seconds) * 1000;
        expect(said - milliseconds).toBeGreaterThanOrEqual(0);
        expect(said - milliseconds).toBeLessThan(1000);
      }),
    );
  });
});
