/** What no schema of a single record can say: ids that are unique, and references that lead somewhere. */
import type { Backup } from './format';
import type { FileRefusal } from './refusal';

/** @param packId the questions that this app asks */
export function referenceRefusal({ assessments, responses }: Backup, packId: string): FileRefusal | null {
  const rounds = new Map<string, ReadonlySet<string>>();
  for (const [index, assessment] of assessments.entries()) {
    const path = `assessments[${index}]`;
    if (assessment.pack.id !== packId) {
      return { kind: 'other-pack', path: `${path}.pack.id`, pack: assessment.pack.id };
    }
    if (rounds.has(assessment.id)) return { kind: 'duplicate-id', path: `${path}.id`, id: assessment.id };
    rounds.set(assessment.id, new Set(assessment.rounds.map(({ id }) => id)));
  }
  const seen = new Set<string>();
  for (const [index, response] of responses.entries()) {
    const path = `responses[${index}]`;
    if (seen.has(response.id)) return { kind: 'duplicate-id', path: `${path}.id`, id: response.id };
    seen.add(response.id);
    const known = rounds.get(response.assessmentId);
    if (known === undefined) {
      return { kind: 'dangling', path: `${path}.assessmentId`, id: response.assessmentId };
    }
    if (!known.has(response.roundId)) {
      return { kind: 'dangling', path: `${path}.roundId`, id: response.roundId };
    }
  }
  return null;
}
