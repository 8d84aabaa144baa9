/**
 * A copy of a self-assessment with all its rounds and responses, under ids of its own, so that both can be kept.
 * Not among what `index.ts` gathers.
 */
import { cut, longest, type Round, type WholeAssessment } from './model';

/** @param newId a fresh id at each call */
export function copied(
  { assessment, responses }: WholeAssessment,
  title: string,
  newId: () => string,
): WholeAssessment {
  const id = newId();
  const [first, ...rest] = assessment.rounds;
  const roundIds = new Map(assessment.rounds.map((round) => [round.id, newId()]));
  const idOf = (known: string): string => {
    const fresh = roundIds.get(known);
    if (fresh === undefined) throw new Error(`No round ${known} in the self-assessment`);
    return fresh;
  };
  const renamed = (round: Round): Round => ({ ...round, id: idOf(round.id) });
  return {
    assessment: {
      ...assessment,
      id,
      title: cut(title, longest.title),
      deletedAt: null,
      rounds: [renamed(first), ...rest.map(renamed)],
    },
    responses: responses.map((response) => ({
      ...response,
      id: newId(),
      assessmentId: id,
      roundId: idOf(response.roundId),
    })),
  };
}
