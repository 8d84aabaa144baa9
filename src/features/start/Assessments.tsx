/** Everything this browser holds: the self-assessments, and those that have been deleted. */
import type { Assessment } from '../../domain/assessment';
import { AssessmentList } from './AssessmentList';
import { DeletedAssessments } from './DeletedAssessments';

export default function Assessments({ assessments }: { readonly assessments: readonly Assessment[] }) {
  return (
    <>
      {assessments.length > 0 && <AssessmentList assessments={assessments} />}
      <DeletedAssessments />
    </>
  );
}
