/** Deletes everything on this device, after a question that says what goes. */
import { useState } from 'react';
import { useTextsOf } from '../../i18n';
import { aboutTexts } from '../../i18n/about';
import { clearDevice } from '../../state/deviceCommands';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Notice } from '../../ui/Notice';

type Outcome = 'cleared' | 'failed';

export function ClearDevice() {
  const t = useTextsOf(aboutTexts).clear;
  const [asking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const clear = async () => {
    setAsking(false);
    setOutcome((await clearDevice()) === null ? 'cleared' : 'failed');
  };
  return (
    <div>
      <Button variant="danger" onClick={() => setAsking(true)}>
        {t.action}
      </Button>
      <div role="status">
        {outcome === 'cleared' && <Notice tone="ok" title={t.cleared} />}
        {outcome === 'failed' && (
          <Notice tone="error" title={t.failed}>
            <p>{t.failedTodo}</p>
          </Notice>
        )}
      </div>
      <Dialog
        open={asking}
        title={t.title}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button variant="quiet" onClick={() => setAsking(false)}>
              {t.cancel}
            </Button>
            <Button variant="danger" onClick={() => void clear()}>
              {t.confirm}
            </Button>
          </>
        }
      >
        <p>{t.text}</p>
      </Dialog>
    </div>
  );
}
