/**
 * What a facilitator and a room can do to the workshop of a round. Each command goes the way of every change: to the
 * screen at once, and then in turn to what is stored, where it is made anew on what lies there.
 */
import type { Assessment } from '../../domain/assessment';
import { asText } from '../../domain/assessment/mergeResponse';
import { done, type Result, refused } from '../../domain/result';
import type { Action, KeptWorkshops, Workshop } from '../../domain/workshop';
import { withWorkshop, workshopOf } from '../../domain/workshop/kept';
import { readWorkshops } from '../../storage/workshops';
import { assessmentOf, changeAssessment } from '../apply';
import { now } from '../environment';

/** What is kept cannot be read, and is not written over. */
export interface UnreadableWorkshops {
  readonly kind: 'unreadable';
}

/** Changes the workshop of a round; where none is kept, a new one. */
export function changeWorkshop(
  assessmentId: string,
  roundId: string,
  change: (workshop: Workshop, at: string) => Workshop,
): UnreadableWorkshops | null {
  const at = now();
  return changeKept(assessmentId, at, (kept) => {
    const before = workshopOf(kept, roundId, at);
    const after = change(before, at);
    // Told by what is in it: `changed` decides which version stands, and must not rise for nothing.
    return asText(after) === asText(before) ? kept : withWorkshop(kept, after, at);
  });
}

/** Changes the actions of all rounds. */
export function changeActions(
  assessmentId: string,
  change: (actions: readonly Action[], at: string) => readonly Action[],
): UnreadableWorkshops | null {
  const at = now();
  return changeKept(assessmentId, at, (kept) => {
    const actions = change(kept.actions, at);
    return actions === kept.actions ? kept : { ...kept, actions };
  });
}

function changeKept(
  assessmentId: string,
  at: string,
  change: (kept: KeptWorkshops) => KeptWorkshops,
): UnreadableWorkshops | null {
  return changeAssessment(
    assessmentOf(assessmentId),
    (assessment): Result<Assessment, UnreadableWorkshops> => {
      const read = readWorkshops(assessment.workshops);
      if (!('kept' in read)) return refused({ kind: 'unreadable' });
      const workshops = change(read.kept);
      return done(workshops === read.kept ? assessment : { ...assessment, workshops, changed: at });
    },
  );
}

/** Everything that was kept of workshops is forgotten: a rehearsal on the example leaves no trace. */
export function forgetWorkshops(assessmentId: string): void {
  const at = now();
  changeAssessment(assessmentOf(assessmentId), (assessment) =>
    done({ ...assessment, workshops: null, changed: at }),
  );
}
