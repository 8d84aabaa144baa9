// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { checkForNewVersions } from './checking';

const minutes = (count: number) => vi.advanceTimersByTime(count * 60_000);
const comeBack = (visibilityState = 'visible') => {
  Object.defineProperty(document, 'visibilityState', { value: visibilityState, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
};
const onLine = (value: boolean) => Object.defineProperty(navigator, 'onLine', { value, configurable: true });

let update: ReturnType<typeof vi.fn<() => Promise<ServiceWorkerRegistration>>>;
let end: () => void;
beforeEach(() => {
  vi.useFakeTimers();
  onLine(true);
  update = vi.fn(() => Promise.reject(new TypeError('the host is away')));
  end = checkForNewVersions({ update });
});
afterEach(() => {
  end();
  vi.useRealTimers();
});

it('asks once an hour, also where the host could not be reached the last time', () => {
  expect(update).not.toHaveBeenCalled();
  minutes(60);
  expect(update).toHaveBeenCalledTimes(1);
  minutes(120);
  expect(update).toHaveBeenCalledTimes(3);
});

it('asks when somebody comes back to the tab, and not again within ten minutes', () => {
  comeBack();
  minutes(9);
  comeBack();
  expect(update).not.toHaveBeenCalled();
  minutes(1);
  comeBack('hidden');
  expect(update).not.toHaveBeenCalled();
  comeBack();
  comeBack();
  expect(update).toHaveBeenCalledTimes(1);
});

it('asks nobody without a network', () => {
  onLine(false);
  minutes(60);
  comeBack();
  expect(update).not.toHaveBeenCalled();
  onLine(true);
  comeBack();
  expect(update).toHaveBeenCalledTimes(1);
});

it('goes on asking where the clock has been set back', () => {
  vi.setSystemTime(Date.now() - 86_400_000);
  comeBack();
  expect(update).toHaveBeenCalledTimes(1);
});

it('ends when it is told to', () => {
  end();
  minutes(60);
  comeBack();
  expect(update).not.toHaveBeenCalled();
});
