/** Fetches the pages that come after the answers once the first has been given and the browser has time. */
import { useEffect } from 'react';
import type { Assessment } from '../domain/assessment';
import { useProgress } from '../state/selectors';
import { preloadPagesAfterAnswers } from './pages';

export function usePreloadAfterFirstAnswer(responseId: string, assessment: Assessment): void {
  const any = useProgress(responseId, assessment).answered > 0;
  useEffect(() => {
    if (any) whenIdle(preloadPagesAfterAnswers);
  }, [any]);
}

export function whenIdle(run: () => void): void {
  // Safari has no idle callback.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run);
  else setTimeout(run, 1000);
}
