/**
 * What a browser does by itself between two documents and an app between two pages must do by hand: the
 * document's title, the focus on the heading, and the place on the page on the way back.
 */
import { useLayoutEffect, useMemo, useRef } from 'react';
import { readPlaces, writePlaces } from '../state/places';
import type { PageAnnouncer } from '../ui/PageTitle';

interface Entry {
  readonly place: string;
}

function entryKey(): string {
  const state = history.state as Entry | null;
  if (state !== null && typeof state.place === 'string') return state.place;
  const place = String(Math.random()).slice(2);
  history.replaceState({ place } satisfies Entry, '');
  return place;
}

/**
 * Keeps track of page changes.
 * @param titleOf makes the document's title from the page's
 * @returns what a page's heading calls when it has come (see `ui/PageTitle`)
 */
export function usePageChange(titleOf: (page: string) => string): PageAnnouncer {
  /** Where the page that is about to come is to be scrolled; `null` while no change is under way. */
  const arrival = useRef<number | null>(null);
  /** Where the first page is to be scrolled after a reload; `null` once it has come. */
  const reload = useRef<number | null>(null);
  const hasCome = useRef(false);

  // A layout effect, so that its listener stands before React's own (a passive effect) and the heading finds out
  // that a change is under way: the browser calls the listeners of the window in the order they came, also those
  // that capture.
  useLayoutEffect(() => {
    history.scrollRestoration = 'manual';
    const places = readPlaces();
    let current = entryKey();
    // A reload: the first page that comes goes back to its place, without taking the focus. What is stored is
    // read first, so that it mostly has not come yet.
    const reloaded = places[current];
    if (reloaded !== undefined && hasCome.current) scrollTo(0, reloaded);
    else reload.current = reloaded ?? null;

    const remember = () => {
      places[current] = scrollY;
    };
    const changed = () => {
      current = entryKey();
      arrival.current = places[current] ?? 0;
      reload.current = null;
    };
    const leave = () => writePlaces(places);
    addEventListener('scroll', remember, { passive: true });
    addEventListener('hashchange', changed);
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('scroll', remember);
      removeEventListener('hashchange', changed);
      removeEventListener('pagehide', leave);
    };
  }, []);

  return useMemo(
    () => (title, heading) => {
      document.title = titleOf(title);
      const isFirst = !hasCome.current;
      hasCome.current = true;
      if (arrival.current === null) {
        if (reload.current !== null) scrollTo(0, reload.current);
        reload.current = null;
        // What had the focus has gone with what this page replaces at the same address, e.g. on handing in.
        if (!isFirst && document.activeElement === document.body) heading.focus({ preventScroll: true });
        return;
      }
      heading.focus({ preventScroll: true });
      scrollTo(0, arrival.current);
      arrival.current = null;
    },
    [titleOf],
  );
}
