/** Fetches the pages that come after the answers once the first has been given and the browser has time. */
import { useEffect } from 'react';
import type { Assessment } from '../domain/assessment';
import { useProgress } from '../state/selectors';
import { whenIdle } from '../state/whenIdle';
import { preloadPagesAfterAnswers } from './pages';

export function usePreloadAfterFirstAnswer(responseId: string, assessment: Assessment): void {
  const any = useProgress(responseId, assessment).answered > 0;
  useEffect(() => {
    return any ? whenIdle(preloadPagesAfterAnswers) : undefined;
  }, [any]);
}
