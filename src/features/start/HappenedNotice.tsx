/** Says what has just been done to the list, and undoes what can be undone. */
import { useTextsOf } from '../../i18n';
import { assessmentListTexts } from '../../i18n/assessmentList';
import { restoreAssessment } from '../../state/assessmentCommands';
import { TextButton } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import type { Happened } from './happened';

interface Props {
  readonly happened: Happened | null;
  readonly onUndone: () => void;
}

export function HappenedNotice({ happened, onUndone }: Props) {
  const t = useTextsOf(assessmentListTexts);
  const undo = undoOf(happened);
  return (
    <div role="status">
      {happened !== null && (
        <Notice
          tone={happened.kind === 'not-reset' ? 'error' : 'ok'}
          title={said(happened)}
          actions={
            undo !== null && (
              <TextButton
                onClick={() => {
                  undo();
                  onUndone();
                }}
              >
                {t.undo}
              </TextButton>
            )
          }
        />
      )}
    </div>
  );

  function said(what: Happened): string {
    switch (what.kind) {
      case 'deleted':
        return t.deleted(what.title);
      case 'copied':
        return t.copied(what.title);
      case 'reset':
        return t.wasReset(what.title);
      case 'not-reset':
        return t.notReset;
    }
  }
}

function undoOf(happened: Happened | null): (() => void) | null {
  if (happened?.kind === 'reset') return happened.undo;
  return happened?.kind === 'deleted' ? () => restoreAssessment(happened.id) : null;
}
