/**
 * The results the reader is likely to ask for next. They are made ready out of sight when the browser has time, as
 * browsers do with documents that a page speaks of, since drawing them takes longer than a click may (ADR 0017).
 */
import { useEffect } from 'react';
import { create } from 'zustand';
import { parseRoute, type Route, resultsRoute } from './route';
import { useSession } from './session';
import { adviceFetched } from './useAdvice';
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
    return whenIdle(async () => {
      // With all that stands on them.
      await adviceFetched();
      if (!isThere(useAhead.getState().results)) makeReady(resultsRoute(assessment, round));
    });
  }, [assessment, round]);
}

/** Whether the self-assessment of these is there: not deleted since, and not an address that leads nowhere. */
function isThere(results: ResultsRoute | null): boolean {
  return results !== null && useSession.getState().assessments[results.assessment]?.deletedAt === null;
}

/**
 * A link to results that is pointed at or has the focus is about to be followed. For a listener on the document.
 * Not on the results themselves: what is seen stays ready for the way back.
 */
export function readyWhatIsPointedAt({ target }: Event): void {
  const link = target instanceof Element ? target.closest('a') : null;
  if (link === null || link.origin !== location.origin) return;
  if (parseRoute(location.hash).page === 'results') return;
  const route = parseRoute(link.hash);
  if (route.page === 'results') makeReady(route);
}
