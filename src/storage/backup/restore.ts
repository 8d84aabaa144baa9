/**
 * Puts self-assessments from a file into the database, all of them in one transaction: either everything that a
 * person has chosen is there afterwards, or nothing has been changed.
 */
import type { Response, WholeAssessment } from '../../domain/assessment';
import { done, type Result, refused } from '../../domain/result';
import { completed } from '../attempt';
import type { Database } from '../database';
import { forgetPurgedOne, rememberPurged } from '../purgedMarks';
import { read, readable } from '../reading';
import { AssessmentRecord, ResponseRecord } from '../records';

/** A self-assessment by its id, and what is to become of what is stored of it then; `null` where nothing is. */
export interface Wanted<Refusal> {
  readonly id: string;
  /** @returns `null` to have nothing of it stored */
  choose(stored: WholeAssessment | null): Result<WholeAssessment | null, Refusal>;
}

/** Nobody else's response is written over: a response with the same id belongs to another self-assessment. */
export interface IdTaken {
  readonly kind: 'id-taken';
  readonly id: string;
}

/** What was stored before and is stored now, to undo it all. */
export type Written = readonly {
  readonly id: string;
  readonly before: WholeAssessment | null;
  readonly after: WholeAssessment | null;
}[];

/**
 * To be run in the database of the repository.
 * @throws Unreadable where a stored record that would be written over cannot be read; nothing is changed then
 */
export async function restoreIn<Refusal>(
  database: Database,
  wanted: readonly Wanted<Refusal>[],
): Promise<Result<Written, Refusal | IdTaken>> {
  const tx = database.transaction(['assessments', 'responses'], 'readwrite', { durability: 'strict' });
  const assessments = tx.objectStore('assessments');
  const responses = tx.objectStore('responses');
  try {
    const written = await completed(tx, async () => {
      const all: Written[number][] = [];
      for (const { id, choose } of wanted) {
        const raw = await assessments.get(id);
        const stored = readable(await responses.index('by-assessment').getAll(id));
        const before =
          raw === undefined ? null : { assessment: read(AssessmentRecord, raw), responses: stored };
        const after = choose(before);
        if (!after.ok) throw new Refused(after.refusal);
        await put(id, stored, after.value);
        all.push({ id, before, after: after.value });
      }
      return all;
    });
    // Only now is it so.
    for (const { id, after } of written) (after === null ? rememberPurged : forgetPurgedOne)(id);
    return done(written);
  } catch (error) {
    // A refusal in the middle has undone the transaction.
    if (error instanceof Refused) return refused(error.refusal as Refusal | IdTaken);
    throw error;
  }

  async function put(id: string, stored: readonly Response[], whole: WholeAssessment | null): Promise<void> {
    const kept = new Set(whole?.responses.map((response) => response.id));
    for (const response of stored) if (!kept.has(response.id)) await responses.delete(response.id);
    if (whole === null) {
      await assessments.delete(id);
      return;
    }
    await assessments.put(whole.assessment);
    for (const response of whole.responses) {
      const taken = await responses.get(response.id);
      if (taken !== undefined && read(ResponseRecord, taken).assessmentId !== id) {
        throw new Refused({ kind: 'id-taken', id: response.id });
      }
      await responses.put(response);
    }
  }
}

/** Thrown in the transaction, which it undoes. */
class Refused extends Error {
  constructor(readonly refusal: unknown) {
    super('refused');
  }
}
