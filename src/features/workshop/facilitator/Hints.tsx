/** Hints for a first rehearsal, on the made-up example only. */
import { useState } from 'react';
import { useI18n, useTextsOf } from '../../../i18n';
import { facilitatorTexts } from '../../../i18n/facilitator';
import { forgetWorkshops } from '../../../state/workshop/commands';
import { forgetPlace } from '../../../state/workshop/live';
import { AskingButton } from '../../../ui/AskingButton';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';

interface Props {
  readonly assessment: string;
}

export function Hints({ assessment }: Props) {
  const t = useTextsOf(facilitatorTexts).rehearsal;
  const { format } = useI18n();
  const [place, setPlace] = useState(0);
  const [hidden, setHidden] = useState(false);
  const forget = () => {
    forgetWorkshops(assessment);
    forgetPlace();
  };
  const forgetAll = <AskingButton label={t.forget} sure={t.forgetSure} keep={t.keep} onSure={forget} />;
  if (hidden) {
    return (
      <div>
        <Button variant="quiet" onClick={() => setHidden(false)}>
          {t.show}
        </Button>
        {forgetAll}
      </div>
    );
  }
  const { number } = format;
  const isLast = place === t.hints.length - 1;
  return (
    <Notice
      tone="info"
      title={t.title}
      actions={
        <>
          {!isLast && <Button onClick={() => setPlace(place + 1)}>{t.next}</Button>}
          {place > 0 && (
            <Button variant="quiet" onClick={() => setPlace(place - 1)}>
              {t.previous}
            </Button>
          )}
          <Button variant="quiet" onClick={() => setHidden(true)}>
            {t.skip}
          </Button>
          {forgetAll}
        </>
      }
    >
      {place === 0 && <p>{t.text}</p>}
      <p aria-live="polite">
        {t.step(number(place + 1), number(t.hints.length))}: {t.hints[place]}
      </p>
    </Notice>
  );
}
