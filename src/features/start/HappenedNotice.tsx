/** Says what has just been done to the list, and undoes a deletion. */
import { useI18n } from '../../i18n';
import { restoreAssessment } from '../../state/assessmentCommands';
import { TextButton } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import type { Happened } from './happened';

interface Props {
  readonly happened: Happened | null;
  readonly onUndone: () => void;
}

export function HappenedNotice({ happened, onUndone }: Props) {
  const { texts } = useI18n();
  const t = texts.start.list;
  return (
    <div role="status">
      {happened !== null && (
        <Notice
          tone="ok"
          title={happened.kind === 'deleted' ? t.deleted(happened.title) : t.copied(happened.title)}
          actions={
            happened.kind === 'deleted' && (
              <TextButton
                onClick={() => {
                  restoreAssessment(happened.id);
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
}
