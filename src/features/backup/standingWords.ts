/** How a self-assessment of a file stands to what is here, in a few sentences; the first says it. Never an answer. */
import { useI18n, useTextsOf } from '../../i18n';
import { backupTexts } from '../../i18n/backup';
import type { PlannedAssessment } from '../../state/backup/plan';

export function useStandingWords(planned: PlannedAssessment): readonly string[] {
  const { format } = useI18n();
  const t = useTextsOf(backupTexts).preview;
  const { standing, inBin, deletedInFile, otherQuestions, whole } = planned;
  const more = [
    inBin && t.inBin,
    deletedInFile && t.deletedInFile,
    otherQuestions && t.otherQuestions(whole.assessment.pack.version),
  ].filter((line) => line !== false);
  return [...words(), ...more];

  function words(): readonly string[] {
    switch (standing.kind) {
      case 'new':
      case 'same':
      case 'older':
        return [t.standing[standing.kind]];
      case 'ids-taken':
        return [t.standing.idsTaken];
      case 'unreadable-here':
        return [t.standing.unreadableHere];
      case 'conflict':
        return [t.conflict[standing.refusal.kind]];
      case 'mergeable':
        return [t.standing.mergeable, ...gains(standing.gains)];
    }
  }

  type Gains = Extract<PlannedAssessment['standing'], { kind: 'mergeable' }>['gains'];

  function gains({ responses, fromFile, kept }: Gains): readonly string[] {
    const lines = [
      responses > 0 && t.gains.responses(responses, format.number(responses)),
      fromFile > 0 && t.gains.fromFile(fromFile, format.number(fromFile)),
      kept > 0 && t.gains.kept(kept, format.number(kept)),
    ].filter((line) => line !== false);
    return lines.length === 0 ? [t.gains.rest] : lines;
  }
}
