/**
 * The results the reader is likely to ask for next. They are made ready out of sight when the browser has time, as
 * browsers do with documents that a page speaks of, since drawing them takes longer than a click may (ADR 0017).
 */
import { useEffect } from 'react';
import { create } from 'zustand';
import { parseRoute, type Route, resultsRoute } from './route';
import { whenIdle } from './whenIdle';

export type ResultsRoute = Extract<Route, { readonly page: 'results' }>;

interface Ahead {
  readonly results: ResultsRoute | null;
}

export const useAhead = create<Ahead>(() => ({ results: null }));

/** Makes these ready instead of others; `null` for none. Which part of them is asked for makes no difference. */
export function makeReady(results: ResultsRoute | null): void {
  const { results: now } = useAhead.getState();
  if (results?.assessment === now?.assessment && results?.round === now?.round) return;
  useAhead.setState({ results: results === null ? null : resultsRoute(results.assessment, results.round) });
}

/** Told by whatever offers a way to results: they are made ready, unless others are already. `null`: no way. */
export function useOfferedResults(results: ResultsRoute | null): void {
  const assessment = results?.assessment ?? null;
  const round = results?.round ?? null;
  useEffect(() => {
    if (assessment === null) return undefined;
    return whenIdle(() => {
      if (useAhead.getState().results === null) makeReady(resultsRoute(assessment, round));
    });
  }, [assessment, round]);
}

/** A link to results that is pointed at or has the focus is about to be followed. For a listener on the document. */
export function readyWhatIsPointedAt({ target }: Event): void {
  const link = target instanceof Element ? target.closest('a') : null;
  if (link === null || link.origin !== location.origin) return;
  const route = parseRoute(link.hash);
  if (route.page === 'results') makeReady(route);
}
