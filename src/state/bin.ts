/** The bin of deleted self-assessments: what it holds, until when, and what leaves it. Fetched when it is wanted. */
import type { Assessment, Instant } from '../domain/assessment';
import { emptying, goesFromBin, type InBin } from '../domain/assessment/bin';
import { readFoundDue, writeFoundDue } from '../storage/foundDue';
import { removeForGood } from './deviceCommands';
import { now } from './environment';
import { useSession } from './session';

/**
 * Deletes for good what has lain there long enough. Once at the start of the app, when there is time. Nobody waits for
 * it, so that where it fails nothing is said: it is tried again at the next start.
 */
export async function emptyBin(at: Instant = now()): Promise<void> {
  const { loadProblem, assessments } = useSession.getState();
  // What cannot be read may have been restored.
  if (loadProblem !== null) return;
  const { go, found } = emptying(Object.values(assessments).flatMap(inBin), readFoundDue(), at);
  writeFoundDue(found);
  for (const { id, deletedAt } of go) {
    // Another tab may have restored it, or deleted it again, since it was read here.
    await removeForGood(id, (stored) => (stored as Assessment | undefined)?.deletedAt === deletedAt);
  }
}

/** Until when one that has been deleted can be restored, at the least. */
export function staysUntil(assessment: Assessment, at: Instant = now()): Instant {
  const [one] = inBin(assessment);
  return one === undefined ? at : goesFromBin(one, readFoundDue(), at);
}

const inBin = ({ id, deletedAt }: Assessment): readonly InBin[] =>
  deletedAt === null ? [] : [{ id, deletedAt }];
