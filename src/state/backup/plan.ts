/**
 * What a file would do here, self-assessment by self-assessment, before anything of it is done: what is in it, what
 * is here already, and the ways a person can choose between.
 */
import { packReference } from '../../content/pack';
import type { Assessment, Instant, WholeAssessment } from '../../domain/assessment';
import { type Comparison, compareVersions } from '../../domain/assessment/compareVersions';
import type { Backup } from '../../storage/backup';
import type { Session } from '../session';
import { type BackupFacts, factsOf, latestChange } from './facts';
import { mergedWhole } from './merging';

/** restore: as it is in the file. merge: with what is here. copy: beside what is here. skip: not at all. */
export type Way = 'restore' | 'merge' | 'copy' | 'skip';

export type Standing =
  | Comparison
  /** Responses of it have the ids of responses to another self-assessment here. */
  | { readonly kind: 'ids-taken' }
  /** What is stored here of it cannot be read, and is not written over. */
  | { readonly kind: 'unreadable-here' };

export interface PlannedAssessment {
  readonly whole: WholeAssessment;
  readonly facts: BackupFacts;
  readonly changed: Instant;
  readonly standing: Standing;
  /** It is here, among the deleted ones. */
  readonly inBin: boolean;
  /** It was deleted when the file was made. */
  readonly deletedInFile: boolean;
  /** The questions are those of this app in another version. */
  readonly otherQuestions: boolean;
  /** The first is what is suggested. */
  readonly ways: readonly [Way, ...Way[]];
}

type Known = Pick<Session, 'assessments' | 'responses' | 'unreadable'>;

export function planOf(backup: Backup, known: Known): readonly PlannedAssessment[] {
  return backup.assessments.map((assessment) => planned(assessment, backup, known));
}

function planned(assessment: Assessment, backup: Backup, known: Known): PlannedAssessment {
  const whole = wholeOf(assessment, backup.responses);
  const mine = known.assessments[assessment.id];
  const here = mine === undefined ? null : wholeOf(mine, Object.values(known.responses));
  const standing = standingOf(whole, here, known);
  const inBin = mine !== undefined && mine.deletedAt !== null;
  const deletedInFile = assessment.deletedAt !== null;
  return {
    whole,
    facts: factsOf([assessment], whole.responses),
    changed: latestChange(assessment, whole.responses),
    standing,
    inBin,
    deletedInFile,
    otherQuestions: assessment.pack.hash !== packReference.hash,
    ways: waysOf(standing, inBin, deletedInFile),
  };
}

function standingOf(whole: WholeAssessment, here: WholeAssessment | null, known: Known): Standing {
  const ids = new Set([whole.assessment.id, ...whole.responses.map(({ id }) => id)]);
  if (known.unreadable.some(({ key }) => ids.has(String(key)))) return { kind: 'unreadable-here' };
  const taken = whole.responses.some(({ id, assessmentId }) => {
    const other = known.responses[id];
    return other !== undefined && other.assessmentId !== assessmentId;
  });
  return taken ? { kind: 'ids-taken' } : compareVersions(here, whole, mergedWhole);
}

function waysOf(standing: Standing, inBin: boolean, deletedInFile: boolean): readonly [Way, ...Way[]] {
  switch (standing.kind) {
    case 'new':
      return deletedInFile ? ['skip', 'restore'] : ['restore', 'skip'];
    case 'same':
    case 'older':
      // Taken out of the bin is all there is to do.
      return inBin ? ['merge', 'skip'] : ['skip', 'copy'];
    case 'mergeable':
      return deletedInFile && inBin ? ['skip', 'merge', 'copy'] : ['merge', 'copy', 'skip'];
    case 'conflict':
    case 'ids-taken':
    case 'unreadable-here':
      return ['skip', 'copy'];
  }
}

const wholeOf = (assessment: Assessment, responses: WholeAssessment['responses']): WholeAssessment => ({
  assessment,
  responses: responses.filter(({ assessmentId }) => assessmentId === assessment.id),
});
