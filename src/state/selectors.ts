/** What components read of the session. Each returns the same value as long as nothing it is made of changes. */
import { useShallow } from 'zustand/shallow';
import { questionnaire } from '../content/pack';
import {
  type Answer,
  type Assessment,
  currentRound,
  type Instant,
  type Progress,
  progressOf,
  type Response,
  type Round,
} from '../domain/assessment';
import { itemsOfForm } from '../domain/pack/items';
import type { Theme } from '../domain/pack/schema';
import { type Session, useSession } from './session';

/** An assessment that is not deleted; `undefined` where there is none. */
export function useAssessment(id: string): Assessment | undefined {
  return useSession(({ assessments }) => {
    const assessment = assessments[id];
    return assessment?.deletedAt === null ? assessment : undefined;
  });
}

/** Whether there is anything to tell the reader of the storage. */
export function useStorageNeedsWords(): boolean {
  return useSession(
    (session) =>
      session.save.kind === 'failed' ||
      session.loadProblem !== null ||
      session.deletionProblem !== null ||
      session.givenUp !== null ||
      session.heldByOtherTab ||
      session.refusedByStored ||
      session.unreadable.length > 0,
  );
}

/** Whether what is stored could not be read, so that nobody knows what is there. */
export function useStorageUnread(): boolean {
  return useSession(({ loadProblem }) => loadProblem !== null);
}

/** Whether the browser keeps nothing here, so that all is gone with the tab. */
export function useKeepsNothing(): boolean {
  return useSession(
    ({ loadProblem, save }) =>
      loadProblem?.kind === 'unavailable' || (save.kind === 'failed' && save.problem.kind === 'unavailable'),
  );
}

export function useSessionReady(): boolean {
  return useSession(({ status }) => status === 'ready');
}

/** The assessments that are not deleted, the one changed last first. */
export function useLiveAssessments(): readonly Assessment[] {
  return useSession(
    useShallow(({ assessments }) =>
      Object.values(assessments)
        .filter(({ deletedAt }) => deletedAt === null)
        .toSorted((a, b) => compare(b.changed, a.changed)),
    ),
  );
}

/** The deleted ones, the one deleted last first. */
export function useDeletedAssessments(): readonly Assessment[] {
  return useSession(
    useShallow(({ assessments }) =>
      Object.values(assessments)
        .filter(({ deletedAt }) => deletedAt !== null)
        .toSorted((a, b) => compare(b.deletedAt ?? '', a.deletedAt ?? '')),
    ),
  );
}

/** When the assessment or one of its responses was last changed. */
export function useLatestChange(assessment: Assessment): Instant {
  return useSession(({ responses }) =>
    Object.values(responses)
      .filter(({ assessmentId }) => assessmentId === assessment.id)
      // biome-ignore lint/complexity/useMathMinMax: instants are texts, which Math.max would make NaN
      .reduce((latest, { changed }) => (changed > latest ? changed : latest), assessment.changed),
  );
}

/** The responses of a round, in the order they were started; of the round that is worked on unless told. */
export function useResponses(
  assessment: Assessment,
  round: Round = currentRound(assessment),
): readonly Response[] {
  return useSession(useShallow(({ responses }) => startedInOrder(responses, assessment, round)));
}

/** A response without what changes with every answer. */
export type ResponseHead = Pick<
  Response,
  'id' | 'assessmentId' | 'roundId' | 'role' | 'department' | 'started' | 'handedIn'
>;

/** A response's head, the same value from answer to answer; `undefined` where there is no such response. */
export function useResponseHead(id: string): ResponseHead | undefined {
  const head = useSession(
    useShallow(({ responses }) => {
      const response = responses[id];
      return response === undefined ? nothing : headOf(response);
    }),
  );
  return head === nothing ? undefined : (head as ResponseHead);
}

const nothing = {};

function headOf(response: Response): ResponseHead {
  const { id, assessmentId, roundId, role, department, started, handedIn } = response;
  return { id, assessmentId, roundId, role, department, started, handedIn };
}

/** The response a round began with: its respondent is told when the round has become a shared one. */
export function useFirstResponseId(
  assessment: Assessment,
  round: Round = currentRound(assessment),
): string | undefined {
  return useSession(({ responses }) => startedInOrder(responses, assessment, round)[0]?.id);
}

/** Whether an item is answered, so that what depends on that alone renders anew for no other change. */
export function useIsAnswered(responseId: string, itemId: string): boolean {
  return useSession(({ responses }) => responses[responseId]?.answers[itemId] !== undefined);
}

/**
 * Hands over one answer, now and after each change of the session, for what takes it over without rendering anew.
 * @returns what ends that
 */
export function followAnswer(
  responseId: string,
  itemId: string,
  take: (answer: Answer | undefined) => void,
): () => void {
  const hand = ({ responses }: Session) => take(responses[responseId]?.answers[itemId]);
  hand(useSession.getState());
  return useSession.subscribe(hand);
}

/** All answers of a response; for pages that show them together. */
export function useAnswers(responseId: string): Readonly<Record<string, Answer>> {
  return useSession(({ responses }) => responses[responseId]?.answers ?? noAnswers);
}

const noAnswers: Readonly<Record<string, Answer>> = {};

/** Whether this answer was given after the last time everything could be stored. */
export function useAnswerUnsaved(responseId: string, itemId: string): boolean {
  return useSession(({ save, responses }) => {
    const at = responses[responseId]?.answers[itemId]?.at;
    return save.kind === 'failed' && at !== undefined && at > (save.savedAt ?? save.since);
  });
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

function startedInOrder(
  responses: Readonly<Record<string, Response>>,
  assessment: Assessment,
  { id: roundId }: Round,
): readonly Response[] {
  return Object.values(responses)
    .filter((response) => response.assessmentId === assessment.id && response.roundId === roundId)
    .toSorted((a, b) => (a.started === b.started ? compare(a.id, b.id) : compare(a.started, b.started)));
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
