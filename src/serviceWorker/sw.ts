/**
 * The service worker: keeps the whole app in the browser, so that it works without a network. It never takes over
 * by itself: a new version waits until a person asks for it, or until no tab of the old one is left.
 */
import { offlineCopy } from './offlineCopy';
import type { MessageFromPage, WorkerScope } from './surroundings';

declare const self: WorkerScope;

const copy = offlineCopy({
  scope: new URL('./', self.registration.scope).href,
  files: self.__WB_MANIFEST,
  caches,
  fetch: (request) => fetch(request),
  digest: (text) => crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)),
});

self.addEventListener('install', (event) => event.waitUntil(copy.keep()));

self.addEventListener('activate', (event) =>
  // Also the tab of a first visit is answered from now on; what it shows stays as it is.
  event.waitUntil(deleteWhatNoTabNeeds().then(() => self.clients.claim())),
);

self.addEventListener('fetch', (event) => {
  const answer = copy.answer(event.request);
  if (answer === null) return;
  event.respondWith(answer());
  if (event.request.mode === 'navigate') event.waitUntil(deleteWhatNoTabNeeds(event.resultingClientId));
});

self.addEventListener('message', (event) => {
  if (event.data === 'take over') event.waitUntil(self.skipWaiting());
  if (event.data === 'keep') event.waitUntil(keepAndTell(event));
});

/** Puts back what the browser has let go of, and tells the page whether everything is there. */
async function keepAndTell({ ports }: MessageFromPage): Promise<void> {
  const kept = await copy.keep().then(
    () => true,
    () => false,
  );
  for (const port of ports) port.postMessage(kept);
}

/** An open tab may be of any older version, and fetches its pages when they are asked for. */
async function deleteWhatNoTabNeeds(arriving?: string): Promise<void> {
  const { waiting, installing } = self.registration;
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const isAlone = windows.every(({ id }) => id === arriving);
  if (isAlone && waiting === null && installing === null) await copy.deleteOthers();
}
