/** Deletes everything on this device, after a question that says what goes, and says what was found afterwards. */
import { useState } from 'react';
import { useTextsOf } from '../../i18n';
import { aboutTexts } from '../../i18n/about';
import { type Cleared, clearEverything } from '../../state/clearing';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ClearedNotice } from './ClearedNotice';

export function ClearDevice() {
  const t = useTextsOf(aboutTexts).clear;
  const [asking, setAsking] = useState(false);
  const [cleared, setCleared] = useState<Cleared | 'under-way' | null>(null);
  const clear = async () => {
    setAsking(false);
    setCleared('under-way');
    setCleared(await clearEverything());
  };
  return (
    <div>
      <Button variant="danger" onClick={() => setAsking(true)}>
        {t.action}
      </Button>
      <div role="status">
        {cleared === 'under-way' && <p>{t.underWay}</p>}
        {cleared !== null && cleared !== 'under-way' && <ClearedNotice cleared={cleared} />}
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
        <p>{t.notTouched}</p>
      </Dialog>
    </div>
  );
}
