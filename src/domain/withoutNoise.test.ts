import { describe, expect, it } from 'vitest';
import { withoutNoise } from './withoutNoise';

describe('a value without noise', () => {
  it('is the same for what arithmetic alone tells apart', () => {
    expect(0.3 - 0.1).not.toBe(0.2);
    expect(withoutNoise(0.3 - 0.1)).toBe(withoutNoise(0.2));
    expect(1 / 5 - 1 / 8).not.toBe(7 / 8 - 4 / 5);
    expect(withoutNoise(1 / 5 - 1 / 8)).toBe(withoutNoise(7 / 8 - 4 / 5));
  });

  it('is another for what counts tell apart, however many have answered', () => {
    expect(withoutNoise(5000 / 10_000)).not.toBe(withoutNoise(4999 / 9998 + 1e-8));
    expect(withoutNoise(1 / 9999)).not.toBe(withoutNoise(1 / 10_000));
  });

  it('keeps what is whole, and the sign', () => {
    expect([-1, 0, 1, 100].map(withoutNoise)).toEqual([-1, 0, 1, 100]);
    expect(withoutNoise(-0.25)).toBe(-0.25);
  });
});
