import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnWhole } from '../testing/wholeAssessments';
import { copied } from './copy';
import type { Round, WholeAssessment } from './model';

describe('a copy', () => {
  it('has ids of its own and says the same', () => {
    fc.assert(
      fc.property(drawnWhole(), (original) => {
        let count = 0;
        const copy = copied(original, 'The copy', () => `id-${count++}`);
        const ids = ({ assessment, responses }: WholeAssessment) => [
          assessment.id,
          ...assessment.rounds.map(({ id }) => id),
          ...responses.map(({ id }) => id),
        ];
        expect(ids(copy).filter((id) => ids(original).includes(id))).toEqual([]);
        expect(new Set(ids(copy)).size).toBe(ids(original).length);
        expect(copy.assessment.title).toBe('The copy');
        for (const [index, response] of copy.responses.entries()) {
          const before = original.responses[index];
          const roundAt = (id: string | undefined, rounds: readonly Round[]) =>
            rounds.findIndex((round) => round.id === id);
          expect(response.assessmentId).toBe(copy.assessment.id);
          expect(roundAt(response.roundId, copy.assessment.rounds)).toBe(
            roundAt(before?.roundId, original.assessment.rounds),
          );
          expect(response.answers).toEqual(before?.answers);
        }
      }),
      { numRuns: 30 },
    );
  });
});
