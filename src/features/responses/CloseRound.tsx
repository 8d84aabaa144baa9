/** Closing the round: what it means in plain words, a refusal that says how many are missing, a last question. */
import { useState } from 'react';
import type { Assessment, Round } from '../../domain/assessment';
import { type ClosingRefusal, closingRefusal } from '../../domain/assessment/roundCommands';
import { useTextsOf } from '../../i18n';
import { responsesTexts } from '../../i18n/responses';
import { goTo } from '../../state/navigation';
import { closeRound } from '../../state/roundCommands';
import { resultsRoute } from '../../state/route';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ChosenBreakdown } from './Breakdown';
import styles from './ResponsesPage.module.css';

interface Props {
  readonly assessment: Assessment;
  readonly round: Round;
  readonly responses: number;
  readonly handedIn: number;
}

export function CloseRound({ assessment, round, responses, handedIn }: Props) {
  const t = useTextsOf(responsesTexts).close;
  const [asking, setAsking] = useState(false);
  const [tried, setTried] = useState(false);
  const refusal = closingRefusal(round, handedIn);
  const meaning = round.kind === 'open' ? t.open : t.confidential;
  const left = responses - handedIn;

  return (
    <section className={styles.part} aria-labelledby="close">
      <h2 id="close">{t.title}</h2>
      <p>{meaning}</p>
      {round.kind === 'confidential' && <ChosenBreakdown round={round} />}
      {refusal !== null && (
        <p id="close-refused" className={styles.refused} role={tried ? 'alert' : undefined}>
          {inWords(refusal)}
        </p>
      )}
      <div>
        <Button
          aria-disabled={refusal === null ? undefined : true}
          aria-describedby={refusal === null ? undefined : 'close-refused'}
          onClick={() => (refusal === null ? setAsking(true) : setTried(true))}
        >
          {t.action}
        </Button>
      </div>
      <Dialog
        open={asking}
        title={t.confirmTitle}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button variant="quiet" onClick={() => setAsking(false)}>
              {t.cancel}
            </Button>
            <Button
              variant="main"
              onClick={() => {
                setAsking(false);
                if (closeRound(assessment.id) === null) {
                  goTo(resultsRoute(assessment.id));
                }
              }}
            >
              {t.confirm}
            </Button>
          </>
        }
      >
        <p>{meaning}</p>
        {round.kind === 'confidential' && <ChosenBreakdown round={round} />}
        <p>
          {t.counting(handedIn)} {left > 0 && t.notHandedIn(left)}
        </p>
      </Dialog>
    </section>
  );

  function inWords(why: ClosingRefusal): string {
    return why.kind === 'too-few' ? t.missing(why.missing) : '';
  }
}
