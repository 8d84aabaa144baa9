/** Which results are drawn: those that are seen, or out of sight those that are likely to be asked for next. */
import { useEffect } from 'react';
import { makeReady, type ResultsRoute, readyWhatIsPointedAt, useAhead } from '../state/ahead';
import type { Route } from '../state/route';
import { useAssessment } from '../state/selectors';

const pointing = ['pointerover', 'focusin'] as const;

/** @returns `null` while there are none, and while someone answers: each answer would draw them anew */
export function useResultsAhead(route: Route): ResultsRoute | null {
  const ahead = useAhead(({ results }) => results);
  const assessment = useAssessment(ahead?.assessment ?? '');
  useEffect(() => {
    if (route.page === 'results') makeReady(route);
    if (route.page === 'questions') makeReady(null);
  }, [route]);
  useEffect(() => {
    for (const type of pointing) document.addEventListener(type, readyWhatIsPointedAt);
    return () => {
      for (const type of pointing) document.removeEventListener(type, readyWhatIsPointedAt);
    };
  }, []);
  if (route.page === 'results') return route;
  return route.page === 'questions' || assessment === undefined ? null : ahead;
}
