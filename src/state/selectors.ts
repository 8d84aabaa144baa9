/** What components read of the session. Each returns the same value as long as nothing it is made of changes. */
import { useMemo } from 'react';
import { useShallow } from 'zustand/shallow';
import { questionnaire } from '../content/pack';
import {
  type Answer,
  type Assessment,
  currentRound,
  type Progress,
  progressOf,
  type Response,
} from '../domain/assessment';
import { type RoundView, viewRound } from '../domain/disclosure';
import { itemsOfForm, themesOfForm } from '../domain/pack/items';
import type { Theme } from '../domain/pack/schema';
import { useSession } from './session';

/** An assessment that is not deleted; `undefined` where there is none. */
export function useAssessment(id: string): Assessment | undefined {
  return useSession(({ assessments }) => {
    const assessment = assessments[id];
    return assessment?.deletedAt === null ? assessment : undefined;
  });
}

/** The responses of the assessment's current round, in the order they were started. */
export function useResponses(assessment: Assessment): readonly Response[] {
  const round = currentRound(assessment);
  return useSession(
    useShallow(({ responses }) =>
      Object.values(responses)
        .filter(({ roundId }) => roundId === round.id)
        .toSorted((a, b) => (a.started === b.started ? compare(a.id, b.id) : compare(a.started, b.started))),
    ),
  );
}

/** What may be seen of the assessment's current round. */
export function useRoundView(assessment: Assessment): RoundView {
  const responses = useResponses(assessment);
  return useMemo(
    () => viewRound(currentRound(assessment), responses, themesOfForm(questionnaire, assessment.form)),
    [assessment, responses],
  );
}

/** One answer, so that a question renders anew for its own answer only. */
export function useAnswer(responseId: string, itemId: string): Answer | undefined {
  return useSession(({ responses }) => responses[responseId]?.answers[itemId]);
}

/** How far a response has come over the whole form; renders anew only when a count changes. */
export function useProgress(responseId: string, assessment: Assessment): Progress {
  const items = itemsOfForm(questionnaire, assessment.form);
  return useSession(
    useShallow(({ responses }) => {
      const response = responses[responseId];
      return response === undefined ? { answered: 0, items: items.length } : progressOf(response, items);
    }),
  );
}

/** How far a response has come in one theme. */
export function useThemeProgress(responseId: string, theme: Theme): Progress {
  return useSession(
    useShallow(({ responses }) => {
      const response = responses[responseId];
      return response === undefined
        ? { answered: 0, items: theme.items.length }
        : progressOf(response, theme.items);
    }),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
