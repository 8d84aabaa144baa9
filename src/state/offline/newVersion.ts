/** What a person can do about a new version: choose it, put it off, put the word of it away. */
import { saveQueue, useSession } from '../session';
import { registration } from './registration';
import { useOffline } from './store';

/**
 * Goes on to the new version, once everything is saved: it takes over, unless another tab has had it do so, and this
 * tab is loaded anew. The other tabs are told, and stay as they are. It can be taken back as long as something is
 * not saved.
 */
export async function chooseNewVersion(): Promise<void> {
  const { newVersion } = useOffline.getState();
  const was = newVersion.kind === 'elsewhere' ? 'elsewhere' : 'waiting';
  useOffline.setState({ newVersion: { kind: 'chosen', was } });
  if (!(await everythingSaved(isChosen)) || !isChosen()) return;
  await takeOver(registration()?.waiting ?? null);
  // Something may have been written meanwhile.
  if ((await everythingSaved(isChosen)) && isChosen()) location.reload();
}

export function takeBackChoice(): void {
  const { newVersion } = useOffline.getState();
  if (newVersion.kind === 'chosen') useOffline.setState({ newVersion: { kind: newVersion.was } });
}

/** The page says no more of it by itself; the page on data and privacy still offers it. */
export function putOffNewVersion(): void {
  useOffline.setState({ isPutOff: true });
}

export function putReadyAway(): void {
  useOffline.setState({ hasJustBecomeReady: false });
}

const isChosen = () => useOffline.getState().newVersion.kind === 'chosen';

/** Waits until nothing waits to be written; `false` once it is no longer wanted. */
function everythingSaved(isWanted: () => boolean): Promise<boolean> {
  if (saveQueue.waiting === 0) return Promise.resolve(true);
  return new Promise((resolve) => {
    const settle = () => {
      if (isWanted() && saveQueue.waiting > 0) return;
      stopSession();
      stopOffline();
      resolve(isWanted());
    };
    const stopSession = useSession.subscribe(settle);
    const stopOffline = useOffline.subscribe(settle);
  });
}

/** Waits until the worker has taken over; at once where another tab has had it do so. */
function takeOver(worker: ServiceWorker | null): Promise<void> {
  if (worker === null) return Promise.resolve();
  return new Promise((resolve) => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated' || worker.state === 'redundant') resolve();
    });
    worker.postMessage('take over');
  });
}
