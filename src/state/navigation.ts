/** Where the reader is: the address bar is the truth, and this is how React reads it. */
import { useMemo, useSyncExternalStore } from 'react';
import { hrefOf, parseRoute, type Route } from './route';

function subscribe(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}

export function useRoute(): Route {
  const hash = useSyncExternalStore(
    subscribe,
    () => location.hash,
    () => '',
  );
  return useMemo(() => parseRoute(hash), [hash]);
}

/** Goes to a page; the way back leads to where the reader was. */
export function goTo(route: Route): void {
  location.hash = hrefOf(route);
}

/** Goes to a page that takes the place of this one, so that the way back skips it. */
export function goInstead(route: Route): void {
  history.replaceState(null, '', hrefOf(route));
  dispatchEvent(new HashChangeEvent('hashchange'));
}
