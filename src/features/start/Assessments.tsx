/**
 * Everything this browser holds: the self-assessments, those that have been deleted, what has just
 * been done, and the backup.
 */
import { useState } from 'react';
import type { Assessment } from '../../domain/assessment';
import { AssessmentList } from './AssessmentList';
import { DeletedAssessments } from './DeletedAssessments';
import { Files } from './Files';
import { HappenedNotice } from './HappenedNotice';
import type { Happened } from './happened';

export default function Assessments({ assessments }: { readonly assessments: readonly Assessment[] }) {
  // Here and not in the list, which goes with the last self-assessment that is deleted.
  const [happened, setHappened] = useState<Happened | null>(null);
  return (
    <>
      <HappenedNotice happened={happened} onUndone={() => setHappened(null)} />
      {assessments.length > 0 && <AssessmentList assessments={assessments} onHappened={setHappened} />}
      <DeletedAssessments />
      <Files />
    </>
  );
}
