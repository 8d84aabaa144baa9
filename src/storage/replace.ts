/** Puts a self-assessment whole in the place of what is stored of it. Not in the first load. */
import type { WholeAssessment } from '../domain/assessment';
import { done, type Result } from '../domain/result';
import { completed, type WriteRefusal } from './attempt';
import { forgetPurgedOne } from './purgedMarks';
import { read, readable } from './reading';
import { AssessmentRecord } from './records';
import { durable, type Repository } from './repository';

/**
 * What cannot be read is left alone. For what a person asks for whole, be it that it had been deleted for good.
 * @param choose is handed what is stored, and says what is to be
 */
export function replace(
  repository: Repository,
  id: string,
  choose: (stored: WholeAssessment | null) => WholeAssessment,
): Promise<Result<WholeAssessment, WriteRefusal<never>>> {
  return repository.inDatabase((db) => {
    const tx = db.transaction(['assessments', 'responses'], 'readwrite', durable);
    return completed(tx, async () => {
      const assessments = tx.objectStore('assessments');
      const store = tx.objectStore('responses');
      const raw = await assessments.get(id);
      const responses = readable(await store.index('by-assessment').getAll(id));
      const whole = choose(raw === undefined ? null : { assessment: read(AssessmentRecord, raw), responses });
      await assessments.put(whole.assessment);
      for (const response of responses) await store.delete(response.id);
      for (const response of whole.responses) await store.put(response);
      forgetPurgedOne(id);
      return done(whole);
    });
  });
}
