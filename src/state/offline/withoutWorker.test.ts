import { describe, expect, it } from 'vitest';
import { type Circumstances, whyNoWorker } from './withoutWorker';

const usual: Circumstances = {
  isSingleFile: false,
  protocol: 'https:',
  isSecureContext: true,
  hasServiceWorkers: true,
};

describe('a service worker', () => {
  it.each<[string, Partial<Circumstances>, ReturnType<typeof whyNoWorker>]>([
    ['can be had by https', {}, null],
    ['can be had on this machine, by http', { protocol: 'http:' }, null],
    [
      'cannot be had by plain http',
      { protocol: 'http:', isSecureContext: false, hasServiceWorkers: false },
      'insecure',
    ],
    ['cannot be had in some private windows', { hasServiceWorkers: false }, 'unsupported'],
    ['is not needed by a file', { isSingleFile: true, protocol: 'file:' }, 'file'],
    ['is not in the single file, also where it lies on a host', { isSingleFile: true }, 'single'],
  ])('%s', (_, differs, why) => {
    expect(whyNoWorker({ ...usual, ...differs })).toBe(why);
  });
});
