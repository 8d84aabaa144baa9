import { afterEach, expect, it, vi } from 'vitest';
import { roundWorkerAddress, serviceWorkerAddress, trustedScript } from './trustedScripts';

afterEach(() => vi.unstubAllGlobals());

it('lets the two workers pass as they are, where the browser has no Trusted Types', () => {
  expect([roundWorkerAddress, serviceWorkerAddress].map(trustedScript)).toEqual([
    roundWorkerAddress,
    serviceWorkerAddress,
  ]);
});

it('lets the two workers pass and nothing else, by one policy', () => {
  const createPolicy = vi.fn((_name: string, rules: object) => rules);
  vi.stubGlobal('trustedTypes', { createPolicy });
  expect(trustedScript(serviceWorkerAddress)).toBe(serviceWorkerAddress);
  expect(trustedScript(roundWorkerAddress)).toBe(roundWorkerAddress);
  for (const other of ['./other.js', 'https://other.test/sw.js', 'data:text/javascript,', '']) {
    expect(() => trustedScript(other)).toThrow(/no script of this app/);
  }
  expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['kommunespejl-worker']);
});
