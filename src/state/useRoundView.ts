/** What may be seen of a round. Apart from the other selectors, since nothing before the first answer needs it. */
import { useMemo } from 'react';
import { questionnaire } from '../content/pack';
import { type Assessment, roundNumbered } from '../domain/assessment';
import { type RoundView, viewRound } from '../domain/disclosure';
import { themesOfForm } from '../domain/pack/items';
import type { RoundNumber } from './route';
import { useResponses } from './selectors';

/** What may be seen of a round of the assessment; `null` for the round that is worked on. */
export function useRoundView(assessment: Assessment, number: RoundNumber): RoundView {
  const round = roundNumbered(assessment, number);
  const responses = useResponses(assessment, round);
  return useMemo(
    () => viewRound(round, responses, themesOfForm(questionnaire, assessment.form), questionnaire.roles),
    [round, responses, assessment.form],
  );
}
