/** What a person can do with an example: open it, and put it back as it came. Fetched when it is wanted. */
import { type ExampleId, loadExample } from '../content/example';
import type { WholeAssessment } from '../domain/assessment';
import { restored } from '../domain/assessment/assessmentChanges';
import { done } from '../domain/result';
import { replace as replaceStored } from '../storage/replace';
import { assessmentOf, readAnew } from './apply';
import { restoreAssessment } from './assessmentCommands';
import { rememberReturning, repository, saveQueue, useSession } from './session';

/**
 * Sees to it that the example is there: as the reader has left it, out of the bin where it lies there, and else
 * as it comes with the app. To be called once the session has been loaded.
 * @returns the id of its self-assessment
 * @throws where the example cannot be fetched
 */
export async function openExample(id: ExampleId): Promise<string> {
  if (!isThere(id)) {
    const example = await loadExample(id);
    // Another tab may have opened it meanwhile.
    if (!isThere(id)) {
      // What is stored and could not be read at the start is the reader's own, and stays.
      replace(id, example, (stored) =>
        stored === null ? example : { ...stored, assessment: restored(stored.assessment) },
      );
      return id;
    }
  }
  if (assessmentOf(id).deletedAt !== null) restoreAssessment(id);
  return id;
}

/**
 * Puts the example back as it came: its own rounds, answers and decisions go, in one transaction.
 * @returns takes it back
 * @throws where the example cannot be fetched
 */
export async function resetExample(id: ExampleId): Promise<() => void> {
  const example = await loadExample(id);
  const before = { assessment: assessmentOf(id), responses: responsesOf(id) };
  replace(id, example, () => example);
  return () => replace(id, before, () => before);
}

const isThere = (id: string): boolean => useSession.getState().assessments[id] !== undefined;

const responsesOf = (id: string) =>
  Object.values(useSession.getState().responses).filter(({ assessmentId }) => assessmentId === id);

/** Shows `wanted` at once, and writes what `choose` makes of what is stored when it is its turn. */
function replace(
  id: string,
  wanted: WholeAssessment,
  choose: (stored: WholeAssessment | null) => WholeAssessment,
): void {
  // Those that go are named too: no change that is still on its way may bring them back to the screen.
  const responseIds = [...responsesOf(id), ...wanted.responses].map((response) => response.id);
  show(wanted);
  saveQueue.add({
    recordIds: [...new Set([id, ...responseIds])],
    run: async () => {
      const written = await replaceStored(repository, id, choose);
      return written.ok ? done(() => show(written.value)) : written;
    },
    onRefused: readAnew,
  });
}

/** Takes the place of all that the session holds of the self-assessment. */
function show({ assessment, responses: whole }: WholeAssessment): void {
  useSession.setState(({ assessments, responses }) => ({
    assessments: { ...assessments, [assessment.id]: assessment },
    responses: Object.fromEntries(
      [
        ...Object.values(responses).filter(({ assessmentId }) => assessmentId !== assessment.id),
        ...whole,
      ].map((response) => [response.id, response]),
    ),
  }));
  rememberReturning();
}
