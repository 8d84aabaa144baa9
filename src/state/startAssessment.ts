/** Starting an assessment. In the first load, and therefore apart from what can be done to one. */
import { packReference } from '../content/pack';
import { currentRound, type NewAssessment, newAssessment, newResponse } from '../domain/assessment';
import { done } from '../domain/result';
import { addTo } from './apply';
import { newId, now } from './environment';

/** Who answers. */
export interface Respondent {
  readonly role: string;
  readonly department: string | null;
}

/** Starts an assessment with its first response. Returns both ids. */
export function startAssessment(
  wanted: Omit<NewAssessment, 'id' | 'roundId' | 'pack'>,
  respondent: Respondent,
): { readonly assessment: string; readonly response: string } {
  const at = now();
  const assessment = newAssessment({ ...wanted, id: newId(), roundId: newId(), pack: packReference }, at);
  const response = {
    ...respondent,
    id: newId(),
    assessmentId: assessment.id,
    origin: 'this-device',
  } as const;
  const added = addTo(assessment, (stored) => {
    const made = newResponse(response, currentRound(stored), 0, at);
    return made.ok ? done({ assessment: stored, response: made.value }) : made;
  });
  if (added !== null) throw new Error(`A fresh round refused its first response: ${added.kind}`);
  return { assessment: assessment.id, response: response.id };
}
