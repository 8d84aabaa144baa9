/** The ways on from the review: to the results in an own round, or handing in where others answer too. */
import { useState } from 'react';
import type { Assessment, Round } from '../../domain/assessment';
import { useTextsOf } from '../../i18n';
import { reviewTexts } from '../../i18n/review';
import { useOfferedResults } from '../../state/ahead';
import { handIn } from '../../state/handingIn';
import { hrefOf, resultsRoute } from '../../state/route';
import type { ResponseHead } from '../../state/selectors';
import { Button, LinkButton } from '../../ui/Button';
import styles from './ReviewPage.module.css';

interface Props {
  readonly assessment: Assessment;
  readonly round: Round;
  readonly response: ResponseHead;
  /** Nothing has been answered yet. */
  readonly empty: boolean;
}

export function ReviewWays({ assessment, round, response, empty }: Props) {
  const t = useTextsOf(reviewTexts).reviewPage;
  const [refused, setRefused] = useState(false);
  useOfferedResults(round.kind === 'own' ? resultsRoute(assessment.id) : null);
  if (round.kind === 'own') {
    return (
      <div className={styles.ways}>
        <LinkButton variant="main" href={hrefOf(resultsRoute(assessment.id))}>
          {t.seeResults}
        </LinkButton>
        <LinkButton href={hrefOf({ page: 'responses', assessment: assessment.id })}>
          {t.addResponse}
        </LinkButton>
      </div>
    );
  }
  return (
    <div className={styles.handIn}>
      <p>{round.kind === 'open' ? t.handInOpen : t.handInConfidential}</p>
      <div className={styles.ways}>
        <Button
          variant="main"
          aria-disabled={empty || undefined}
          aria-describedby={empty ? 'hand-in-empty' : undefined}
          onClick={() => {
            if (empty) setRefused(true);
            else handIn(response.id);
          }}
        >
          {t.handIn}
        </Button>
      </div>
      {empty && (
        <p id="hand-in-empty" role={refused ? 'alert' : undefined}>
          {t.handInEmpty}
        </p>
      )}
    </div>
  );
}
