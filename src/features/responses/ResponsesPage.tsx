/** The round's responses: what kind of round it is, who has answered (never what), adding one, closing. */
import { type Assessment, currentRound } from '../../domain/assessment';
import { useI18n, useTextsOf } from '../../i18n';
import { responsesTexts } from '../../i18n/responses';
import { hrefOf } from '../../state/route';
import { useResponses } from '../../state/selectors';
import { LinkButton } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Notice } from '../../ui/Notice';
import { PageTitle } from '../../ui/PageTitle';
import { AddResponse } from './AddResponse';
import { CloseRound } from './CloseRound';
import { ResponseList } from './ResponseList';
import styles from './ResponsesPage.module.css';

export default function ResponsesPage({ assessment }: { readonly assessment: Assessment }) {
  const { format } = useI18n();
  const t = useTextsOf(responsesTexts);
  const round = currentRound(assessment);
  const responses = useResponses(assessment);
  const kind =
    round.kind === 'confidential'
      ? t.kinds.confidential(format.number(round.threshold))
      : t.kinds[round.kind];
  const handedIn = responses.filter((response) => response.handedIn !== null).length;

  return (
    <div className={styles.page}>
      <PageTitle title={t.title}>{t.title}</PageTitle>
      <Notice tone="info" title={kind}>
        {round.closed !== null && <p>{t.kinds.closed(format.date(round.closed))}</p>}
      </Notice>
      {responses.length === 0 ? (
        <EmptyState title={t.empty.title}>
          <p>{t.empty.text}</p>
        </EmptyState>
      ) : (
        <>
          {round.kind !== 'own' && (
            <p>{t.handedInCount(format.number(handedIn), format.number(responses.length))}</p>
          )}
          <ResponseList assessment={assessment} round={round} responses={responses} />
        </>
      )}
      {(round.kind === 'own' || round.kind === 'open' || round.closed !== null) && responses.length > 0 && (
        <div>
          <LinkButton
            variant={round.closed === null ? 'outlined' : 'main'}
            href={hrefOf({ page: 'results', assessment: assessment.id, part: null, item: null })}
          >
            {t.seeResults}
          </LinkButton>
        </div>
      )}
      {round.closed === null && (
        <AddResponse assessment={assessment} round={round} responses={responses.length} />
      )}
      {round.closed === null && round.kind !== 'own' && (
        <CloseRound assessment={assessment} round={round} responses={responses.length} handedIn={handedIn} />
      )}
    </div>
  );
}
