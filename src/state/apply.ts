/**
 * How a change reaches the screen and the disk: it is applied to what is on the screen at once, and then, in
 * turn, to what is stored. The value returned is the domain's refusal, or `null` when the change was taken.
 */
import { type Assessment, type Response, type Round, roundOf } from '../domain/assessment';
import { done, type Result } from '../domain/result';
import type { WithResponse } from '../storage';
import { loadSession, rememberReturning, repository, saveQueue, useSession } from './session';

export function changeAssessment<Refusal>(
  before: Assessment,
  change: (assessment: Assessment, responses: readonly Response[]) => Result<Assessment, Refusal>,
): Refusal | null {
  const changed = change(before, responsesOf(before.id));
  if (!changed.ok) return changed.refusal;
  putAssessment(changed.value);
  saveQueue.add({
    recordIds: [before.id],
    run: async () => {
      const written = await repository.changeAssessment(before, change);
      return written.ok ? done(() => putAssessment(written.value)) : written;
    },
    onRefused: readAnew,
  });
  return null;
}

export function changeResponse<Refusal>(
  responseId: string,
  change: (response: Response, round: Round) => Result<Response, Refusal>,
  instead?: string,
): Refusal | null {
  const before = responseOf(responseId);
  const assessment = assessmentOf(before.assessmentId);
  const round = roundOf(assessment, before);
  if (round === undefined) throw new Error(`Response ${responseId} is of no round of its assessment`);
  const changed = change(before, round);
  if (!changed.ok) return changed.refusal;
  putResponse(changed.value);
  saveQueue.add({
    recordIds: [responseId],
    ...(instead === undefined ? {} : { instead }),
    run: async () => {
      const written = await repository.changeResponse(before, assessment, change);
      return written.ok ? done(() => putWritten(written.value)) : written;
    },
    onRefused: readAnew,
  });
  return null;
}

export function addTo<Refusal>(
  before: Assessment,
  add: (assessment: Assessment, responses: readonly Response[]) => Result<WithResponse, Refusal>,
): Refusal | null {
  const added = add(before, responsesOf(before.id));
  if (!added.ok) return added.refusal;
  putBoth(added.value);
  saveQueue.add({
    recordIds: [before.id, added.value.response.id],
    run: async () => {
      const written = await repository.addResponse(before, add);
      return written.ok ? done(() => putBoth(written.value)) : written;
    },
    onRefused: readAnew,
  });
  return null;
}

/** What is stored has refused a change: the page is told, and shows what is stored. */
export function readAnew(): void {
  useSession.setState({ refusedByStored: true });
  // What was refused here may have the number that something else has there.
  void loadSession(() => false);
}

function putWritten({ assessment, response }: WithResponse): void {
  putResponse(response);
  // Another tab has put it into the bin: the answer is stored with it, and the page says where they lie.
  if (assessment.deletedAt !== null) putAssessment(assessment);
}

function putAssessment(assessment: Assessment): void {
  useSession.setState(({ assessments }) => ({
    assessments: { ...assessments, [assessment.id]: assessment },
  }));
  rememberReturning();
}

function putResponse(response: Response): void {
  useSession.setState(({ responses }) => ({ responses: { ...responses, [response.id]: response } }));
}

function putBoth({ assessment, response }: WithResponse): void {
  putAssessment(assessment);
  putResponse(response);
}

export function assessmentOf(id: string): Assessment {
  const assessment = useSession.getState().assessments[id];
  if (assessment === undefined) throw new Error(`No assessment ${id}`);
  return assessment;
}

export function responseOf(id: string): Response {
  const response = useSession.getState().responses[id];
  if (response === undefined) throw new Error(`No response ${id}`);
  return response;
}

function responsesOf(assessmentId: string): readonly Response[] {
  return Object.values(useSession.getState().responses).filter(
    (response) => response.assessmentId === assessmentId,
  );
}
