/** What stands at the address of a response that can no longer be changed: when it was handed in, and what now. */
import { type Assessment, currentRound, type Round } from '../../domain/assessment';
import { useI18n, useTextsOf } from '../../i18n';
import { reviewTexts } from '../../i18n/review';
import { takeBack } from '../../state/handingIn';
import { roundNumberOf } from '../../state/roundLinks';
import { hrefOf, resultsRoute } from '../../state/route';
import type { ResponseHead } from '../../state/selectors';
import { Button, LinkButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { PageTitle } from '../../ui/PageTitle';
import styles from './ReviewPage.module.css';

interface Props {
  readonly assessment: Assessment;
  readonly round: Round;
  readonly response: ResponseHead;
}

export default function Receipt({ assessment, round, response }: Props) {
  const { format } = useI18n();
  const t = useTextsOf(reviewTexts).receipt;
  const handed = response.handedIn;
  const open = round.closed === null;
  // There was nothing to hand in in one's own round, which is closed by beginning a new one.
  const own = round.kind === 'own' && !open;
  const title = own ? t.ownTitle : handed === null ? t.neverHandedIn : t.title;
  return (
    <div className={styles.page}>
      <PageTitle title={title}>{title}</PageTitle>
      {handed !== null && !own && <p className="lead">{t.when(format.date(handed), format.time(handed))}</p>}
      <p>{own ? t.ownClosed : open ? (round.kind === 'open' ? t.open : t.sealed) : t.closed}</p>
      {open && <p>{t.handOver}</p>}
      <div className={styles.ways}>
        {own && (
          <LinkButton
            variant="main"
            href={hrefOf(resultsRoute(assessment.id, roundNumberOf(assessment, round)))}
          >
            {t.ownResults}
          </LinkButton>
        )}
        <LinkButton
          variant={own ? 'outlined' : 'main'}
          href={hrefOf({ page: 'responses', assessment: assessment.id })}
        >
          {round === currentRound(assessment) ? t.toRound : t.toLatestRound}
        </LinkButton>
        {open && round.kind === 'open' && (
          <Button onClick={() => takeBack(response.id)}>
            <Icon name="undo" />
            {t.takeBack}
          </Button>
        )}
      </div>
    </div>
  );
}
