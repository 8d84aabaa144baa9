/** Looks for a newer version from time to time, in a tab that stays open for days. */

const HOUR = 60 * 60 * 1000;
/** Coming back to the tab is no reason to ask the host again and again. */
const PAUSE = 10 * 60 * 1000;

/** Whether it is time to ask, on coming back to the tab. */
export function isDue(lastAsked: number, now: number): boolean {
  // A clock that has been set back must not end the asking.
  return now - lastAsked >= PAUSE || now < lastAsked;
}

/** @returns what ends it */
export function checkForNewVersions(registration: Pick<ServiceWorkerRegistration, 'update'>): () => void {
  // Registering has just asked.
  let lastAsked = Date.now();
  const ask = () => {
    if (!navigator.onLine) return;
    lastAsked = Date.now();
    // Where the host cannot be reached there is nothing to tell: the next time will do.
    registration.update().catch(() => undefined);
  };
  const cameBack = () => {
    if (document.visibilityState === 'visible' && isDue(lastAsked, Date.now())) ask();
  };
  const timer = setInterval(ask, HOUR);
  document.addEventListener('visibilitychange', cameBack);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', cameBack);
  };
}
