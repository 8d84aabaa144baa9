// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { askForPromise, hasPromised, roomLeft } from './keeping';

function browserWith(storage: unknown): void {
  Object.defineProperty(navigator, 'storage', { value: storage, configurable: true });
}

afterEach(() => browserWith(undefined));

describe('how well the browser keeps what is stored', () => {
  it('is what it says', async () => {
    browserWith({
      persisted: async () => false,
      persist: async () => true,
      estimate: async () => ({ usage: 300, quota: 1000 }),
    });
    expect(await hasPromised()).toBe(false);
    expect(await askForPromise()).toBe(true);
    expect(await roomLeft()).toEqual({ used: 300, left: 700 });
  });

  it.each([
    ['does not have the questions', undefined],
    ['has only some of them', {}],
    ['refuses to answer', { persisted: refuse, persist: refuse, estimate: refuse }],
  ])('is not known where it %s', async (_, storage) => {
    browserWith(storage);
    expect([await hasPromised(), await askForPromise(), await roomLeft()]).toEqual([null, null, null]);
  });

  it.each([{}, { usage: 5 }, { quota: 5 }])(
    'has no room that is known where it says only %o',
    async (estimate) => {
      browserWith({ estimate: async () => estimate });
      expect(await roomLeft()).toBeNull();
    },
  );

  it('has no less than no room', async () => {
    browserWith({ estimate: async () => ({ usage: 0, quota: 0 }) });
    expect(await roomLeft()).toEqual({ used: 0, left: 0 });
    browserWith({ estimate: async () => ({ usage: 7, quota: 5 }) });
    expect(await roomLeft()).toEqual({ used: 7, left: 0 });
  });
});

function refuse(): Promise<never> {
  return Promise.reject(new TypeError('not here'));
}
