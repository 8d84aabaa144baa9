/**
 * Does what a person has chosen for each self-assessment of a file: all of it in one transaction, and all of it can
 * be undone once. What is stored decides, not what the plan was made from: another tab may have gone on meanwhile.
 */
import type { WholeAssessment } from '../../domain/assessment';
import { restored } from '../../domain/assessment/assessmentChanges';
import { isSame } from '../../domain/assessment/compareVersions';
import { copied } from '../../domain/assessment/copy';
import type { MergeRefusal } from '../../domain/assessment/merge';
import { done, type Result, refused } from '../../domain/result';
import type { StorageProblem, WriteRefusal } from '../../storage';
import { type Backup, type IdTaken, restoreIn, type Wanted, type Written } from '../../storage/backup';
import { workshopsOfRounds } from '../../storage/workshops';
import { newId } from '../environment';
import { loadSession, repository, saveQueue, tellOtherTabs, useSession } from '../session';
import { rememberSaved } from './lastBackups';
import { mergedWhole } from './merging';
import type { PlannedAssessment, Way } from './plan';

export interface Chosen {
  readonly planned: PlannedAssessment;
  readonly way: Way;
  /** What a copy is called. */
  readonly copyTitle: string;
}

export type RestoreRefusal =
  /** Something waits to be written: it comes first. */
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'storage'; readonly problem: StorageProblem }
  /** What is stored cannot be read, and is not written over. */
  | { readonly kind: 'unreadable' }
  /** It was changed in another tab since the preview, so that it can no longer be done. */
  | { readonly kind: 'changed-meanwhile' };

export interface Restored {
  /** How many self-assessments are new here, merged, and kept beside another version. */
  readonly counts: Readonly<Record<Exclude<Way, 'skip'>, number>>;
  /** Puts everything back as it was before. */
  readonly undo: () => Promise<RestoreRefusal | null>;
}

export async function restoreChosen(
  chosen: readonly Chosen[],
  { createdAt }: Pick<Backup, 'createdAt'>,
): Promise<Result<Restored, RestoreRefusal>> {
  const active = chosen.filter(({ way }) => way !== 'skip');
  const wanted = active.map(wantedOf);
  const written = await write(wanted);
  if (!written.ok) return written;
  // What was merged holds more than the file does, and is in no backup as it is now.
  const asInFile = wanted.filter((_, index) => active[index]?.way !== 'merge');
  rememberSaved(asInFile, createdAt);
  const count = (wantedWay: Way) => active.filter(({ way }) => way === wantedWay).length;
  return done({
    counts: { restore: count('restore'), merge: count('merge'), copy: count('copy') },
    undo: () => undo(written.value),
  });
}

function wantedOf({ planned, way, copyTitle }: Chosen): Wanted<Refusal> {
  const { assessment, responses } = planned.whole;
  // What a person asks for is in the list, also where it was deleted in the file or is here.
  const file: WholeAssessment = { assessment: restored(assessment), responses };
  if (way === 'copy') {
    const copy = copiedWith(file, copyTitle);
    return { id: copy.assessment.id, choose: () => done(copy) };
  }
  return {
    id: assessment.id,
    choose: (stored) =>
      stored === null
        ? done(file)
        : mergedWhole({ ...stored, assessment: restored(stored.assessment) }, file),
  };
}

/** A copy whose workshops belong to its own rounds. */
function copiedWith(file: WholeAssessment, title: string): WholeAssessment {
  const copy = copied(file, title, newId);
  const rounds = new Map(
    file.assessment.rounds.map(({ id }, index) => [id, copy.assessment.rounds[index]?.id ?? id]),
  );
  const workshops = workshopsOfRounds(file.assessment.workshops, rounds);
  return { ...copy, assessment: { ...copy.assessment, workshops } };
}

/** Refused where one of them has been changed since: an answer that was given after it would be lost. */
async function undo(written: Written): Promise<RestoreRefusal | null> {
  const undone = await write(
    written.map(({ id, before, after }) => ({
      id,
      choose: (stored) =>
        stored !== null && after !== null && isSame(stored, after)
          ? done(before)
          : refused({ kind: 'changed-since' }),
    })),
  );
  return undone.ok ? null : undone.refusal;
}

type Refusal = MergeRefusal | { readonly kind: 'changed-since' };

async function write(wanted: readonly Wanted<Refusal>[]): Promise<Result<Written, RestoreRefusal>> {
  if (saveQueue.waiting > 0) return refused({ kind: 'unsaved' });
  const written = await repository.inDatabase((database) => restoreIn(database, wanted));
  if (!written.ok) return refused(refusalOf(written.refusal));
  const ids = wanted.map(({ id }) => id);
  const ofThem = () =>
    Object.values(useSession.getState().responses).filter(({ assessmentId }) => ids.includes(assessmentId));
  const known = ofThem().map(({ id }) => id);
  // Compared by what is in them: an undone merge has the count of changes that it had before.
  await loadSession((a, b) => JSON.stringify(a) === JSON.stringify(b));
  tellOtherTabs([...new Set([...ids, ...known, ...ofThem().map(({ id }) => id)])]);
  return done(written.value);
}

function refusalOf(refusal: WriteRefusal<Refusal | IdTaken>): RestoreRefusal {
  switch (refusal.kind) {
    case 'storage':
      return { kind: 'storage', problem: refusal.problem };
    case 'unreadable':
      return { kind: 'unreadable' };
    case 'refused':
    case 'gone':
      return { kind: 'changed-meanwhile' };
  }
}
