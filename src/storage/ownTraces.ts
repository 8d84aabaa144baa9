/**
 * Everything the app leaves in a browser besides its database, and how to take it away and look whether it has gone.
 * Other apps may lie on the same origin: only what bears this app's name or lies in its folder is touched. Not in the
 * first load.
 */
import { databaseName } from './database';

/** Where something may lie. */
export type Place = 'database' | 'localStorage' | 'sessionStorage' | 'caches' | 'serviceWorker';

/** `unknown`: this browser does not let the page look. */
export type Trace = 'gone' | 'there' | 'unknown';

export type Traces = Readonly<Record<Place, Trace>>;

const prefix = 'kommunespejl.';

/** @param folder address of the folder the app lies in, with a slash at its end */
export async function removeTraces(folder: string): Promise<void> {
  // The worker first: it would fill its cache again.
  await quietly(async () => {
    for (const registration of await ownRegistrations(folder)) await registration.unregister();
  });
  await quietly(async () => {
    for (const name of await ownCaches(folder)) await caches.delete(name);
  });
  for (const storage of ['localStorage', 'sessionStorage'] as const) {
    await quietly(async () => {
      for (const key of ownKeys(globalThis[storage])) globalThis[storage].removeItem(key);
    });
  }
}

/** Looks for what may be left. */
export async function lookForTraces(folder: string): Promise<Traces> {
  return {
    database: await look(async () => {
      const databases = await indexedDB.databases();
      return databases.some(({ name }) => name === databaseName);
    }),
    localStorage: await look(async () => ownKeys(localStorage).length > 0),
    sessionStorage: await look(async () => ownKeys(sessionStorage).length > 0),
    caches: await look(async () => (await ownCaches(folder)).length > 0),
    serviceWorker: await look(async () => (await ownRegistrations(folder)).length > 0),
  };
}

async function look(isThere: () => Promise<boolean>): Promise<Trace> {
  try {
    return (await isThere()) ? 'there' : 'gone';
  } catch {
    return 'unknown';
  }
}

const ownKeys = (storage: Storage): readonly string[] =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter((key) =>
    key.startsWith(prefix),
  );

/** None where there is nothing that could be kept, as on plain http: then nothing is. */
async function ownCaches(folder: string): Promise<readonly string[]> {
  if (!('caches' in globalThis)) return [];
  return (await caches.keys()).filter((name) => name.startsWith(`kommunespejl ${folder} `));
}

async function ownRegistrations(folder: string): Promise<readonly ServiceWorkerRegistration[]> {
  if (!('serviceWorker' in navigator)) return [];
  const all = await navigator.serviceWorker.getRegistrations();
  return all.filter(({ scope }) => scope === folder);
}

/** What cannot be taken away is found when it is looked for. */
async function quietly(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch {
    // See above.
  }
}
