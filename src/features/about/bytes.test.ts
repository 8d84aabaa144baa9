import { expect, it } from 'vitest';
import { bytesIn } from './bytes';

it('says bytes in megabytes and gigabytes, as exact as anybody cares', () => {
  expect(bytesIn('da', 0)).toMatch(/^0\sMB$/);
  expect(bytesIn('da', 440_000)).toMatch(/^0,4\sMB$/);
  expect(bytesIn('en', 9_940_000)).toMatch(/^9\.9\sMB$/);
  expect(bytesIn('da', 12_400_000)).toMatch(/^12\sMB$/);
  expect(bytesIn('da', 999_000_000)).toMatch(/^999\sMB$/);
  expect(bytesIn('da', 1_500_000_000)).toMatch(/^1,5\sGB$/);
  expect(bytesIn('en', 61_200_000_000)).toMatch(/^61\sGB$/);
});
