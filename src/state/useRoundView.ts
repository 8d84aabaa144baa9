/** What may be seen of a round. Apart from the other selectors, since nothing before the first answer needs it. */
import { useMemo } from 'react';
import { questionnaire } from '../content/pack';
import { type Assessment, currentRound } from '../domain/assessment';
import { type RoundView, viewRound } from '../domain/disclosure';
import { themesOfForm } from '../domain/pack/items';
import { useResponses } from './selectors';

/** What may be seen of the assessment's current round. */
export function useRoundView(assessment: Assessment): RoundView {
  const responses = useResponses(assessment);
  return useMemo(
    () => viewRound(currentRound(assessment), responses, themesOfForm(questionnaire, assessment.form)),
    [assessment, responses],
  );
}
