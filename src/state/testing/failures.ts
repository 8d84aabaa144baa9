/** A device on which things fail, and its end. Imported by tests only. */
import { vi } from 'vitest';
import { retrySaving } from '../deviceCommands';
import { nextTurn, waiting } from './device';

/** No room for anything new on the device until `mockRestore`; what is there can be deleted. */
export const fullDevice = () =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });

/** The attempts that are planned for ten seconds later, which do not come by themselves (`holdAttempts`). */
export const planned: (() => void)[] = [];

/** From now on the attempts planned for ten seconds later are left to the test. */
export function holdAttempts(): void {
  const realTimeout = globalThis.setTimeout;
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(((run: () => void, delay?: number) =>
    delay === 10_000 ? planned.push(run) : realTimeout(run, delay)) as typeof setTimeout);
}

/** Waits until nothing waits to be written. */
export async function allWritten(): Promise<void> {
  while (waiting() > 0) await nextTurn();
}

/** Ends every failure, and waits until what waited for that has been written. */
export async function endFailures(): Promise<void> {
  vi.restoreAllMocks();
  for (const run of planned.splice(0)) run();
  retrySaving();
  await allWritten();
}
