/** How much a backup holds, in numbers: what is said of it before it is saved and before it is opened. Never an answer. */
import { type Assessment, type Instant, laterOf, type Response } from '../../domain/assessment';

export interface BackupFacts {
  readonly assessments: number;
  /** Of these: examples, and such as lie in the bin. */
  readonly examples: number;
  readonly deleted: number;
  readonly responses: number;
  readonly handedIn: number;
  readonly answers: number;
  readonly notes: number;
  readonly confidentialRounds: number;
}

export function factsOf(assessments: readonly Assessment[], responses: readonly Response[]): BackupFacts {
  const sum = (numberOf: (response: Response) => number): number =>
    responses.reduce((total, response) => total + numberOf(response), 0);
  return {
    assessments: assessments.length,
    examples: assessments.filter(({ example }) => example).length,
    deleted: assessments.filter(({ deletedAt }) => deletedAt !== null).length,
    responses: responses.length,
    handedIn: responses.filter(({ handedIn }) => handedIn !== null).length,
    answers: sum(({ answers }) => Object.keys(answers).length),
    notes: sum(({ notes }) => Object.keys(notes).length),
    confidentialRounds: assessments
      .flatMap(({ rounds }) => rounds)
      .filter(({ kind }) => kind === 'confidential').length,
  };
}

/** When a self-assessment or one of its responses was last changed. */
export function latestChange(assessment: Assessment, responses: readonly Response[]): Instant {
  return responses.reduce((latest, { changed }) => laterOf(changed, latest), assessment.changed);
}
