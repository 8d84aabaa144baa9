/** Registers the service worker, and keeps up with how far it has come and whether a newer one waits. */
import { serviceWorkerAddress, trustedScript } from '../trustedScripts';
import { checkForNewVersions } from './checking';
import { type Readiness, useOffline } from './store';
import { circumstances, whyNoWorker } from './withoutWorker';

/** The service worker of this app, once there is one. */
let registered: ServiceWorkerRegistration | null = null;

export const registration = (): ServiceWorkerRegistration | null => registered;

/** Begins to make the app work without a network, where the browser lets it. Called once, when there is time. */
export async function prepareForOffline(): Promise<void> {
  // In development there is no worker: what it kept would stand in the way of every change.
  if (import.meta.env.DEV) return;
  const why = whyNoWorker(circumstances());
  // Named here as well, so that the single file is built without what follows.
  if (why !== null || import.meta.env.MODE === 'single') {
    return setReadiness({ kind: 'impossible', why: why ?? 'single' });
  }
  try {
    followOtherTabs(navigator.serviceWorker);
    registered = await navigator.serviceWorker.register(trustedScript(serviceWorkerAddress), {
      scope: './',
      // Also where a host lets everything be kept for a year, a new version is found.
      updateViaCache: 'none',
    });
    await follow(registered);
    checkForNewVersions(registered);
  } catch (error) {
    // The settings of the browser forbid it, or the worker could not be fetched.
    console.warn('No service worker:', error);
    setReadiness({ kind: 'failed' });
  }
}

function setReadiness(readiness: Readiness): void {
  useOffline.setState({ readiness });
}

async function follow(registration: ServiceWorkerRegistration): Promise<void> {
  registration.addEventListener('updatefound', () => followInstalling(registration));
  followInstalling(registration);
  if (registration.waiting !== null) tellOfWaiting();
  if (registration.active !== null) await askWhetherReady(registration.active);
}

function followInstalling({ installing, active }: ServiceWorkerRegistration): void {
  if (installing === null) return;
  const isFirst = active === null;
  if (isFirst) setReadiness({ kind: 'preparing' });
  installing.addEventListener('statechange', () => {
    if (installing.state === 'installed' && !isFirst) tellOfWaiting();
    if (installing.state === 'activated' && isFirst) {
      setReadiness({ kind: 'ready' });
      useOffline.setState({ hasJustBecomeReady: true });
    }
    if (installing.state === 'redundant' && isFirst) setReadiness({ kind: 'failed' });
  });
}

function tellOfWaiting(): void {
  // It takes over by itself where no tab needs the older one, as this one does.
  useOffline.setState({ newVersion: { kind: 'waiting' } });
}

/** The worker looks through what it has kept, and fetches what the browser has let go of. */
function askWhetherReady(worker: ServiceWorker): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener('message', ({ data }) => {
      setReadiness({ kind: data === true ? 'ready' : 'failed' });
      port1.close();
      resolve();
    });
    port1.start();
    worker.postMessage('keep', [port2]);
  });
}

/** Another tab may choose the new version. This one stays as it is, and says so. */
function followOtherTabs(workers: ServiceWorkerContainer): void {
  // The first worker takes on a page that came without one: nothing has changed for it.
  let hadWorker = workers.controller !== null;
  workers.addEventListener('controllerchange', () => {
    const { newVersion } = useOffline.getState();
    if (hadWorker && newVersion.kind !== 'chosen') {
      useOffline.setState({ newVersion: { kind: 'elsewhere' }, isPutOff: false });
    }
    hadWorker = true;
  });
}
