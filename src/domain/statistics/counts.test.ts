import { describe, expect, it } from 'vitest';
import { requireCount, requireWholeCount } from './counts';

describe('a count', () => {
  it.each([0, 1, 98, Number.MAX_SAFE_INTEGER])('may be %d', (value) => {
    expect(() => requireWholeCount('trials', value)).not.toThrow();
  });

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])(
    'is refused by name when it is %d',
    (value) => {
      expect(() => requireWholeCount('trials', value)).toThrow(RangeError);
      expect(() => requireWholeCount('trials', value)).toThrow(/^trials /);
    },
  );
});

describe('two counts', () => {
  it('fit each other up to all of all', () => {
    expect(() => requireCount({ successes: 7, trials: 7 })).not.toThrow();
  });

  it('do not fit when there are more successes than trials', () => {
    expect(() => requireCount({ successes: 8, trials: 7 })).toThrow(RangeError);
    expect(() => requireCount({ successes: 8, trials: 7 })).toThrow(/successes \(8\).* trials \(7\)/);
  });

  it('are each looked at', () => {
    expect(() => requireCount({ successes: -1, trials: 7 })).toThrow(/^successes /);
    expect(() => requireCount({ successes: 1, trials: 7.5 })).toThrow(/^trials /);
  });
});
