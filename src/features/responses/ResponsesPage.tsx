/**
 * The round that is worked on: what kind of round it is, who has answered (never what), adding a response, the
 * breakdown, closing; then a new round, and the earlier ones.
 */
import { type Assessment, currentRound, type Round } from '../../domain/assessment';
import { useI18n, useTextsOf } from '../../i18n';
import { responsesTexts } from '../../i18n/responses';
import { useOfferedResults } from '../../state/ahead';
import { hrefOf, resultsRoute } from '../../state/route';
import { useResponses } from '../../state/selectors';
import { LinkButton } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { GlossaryText } from '../../ui/GlossaryText';
import { Notice } from '../../ui/Notice';
import { PageTitle } from '../../ui/PageTitle';
import { AddResponse } from './AddResponse';
import { Breakdown, ChosenBreakdown } from './Breakdown';
import { CloseRound } from './CloseRound';
import { EarlierRounds } from './EarlierRounds';
import { FreshRound, NewRound } from './NewRound';
import { ResponseList } from './ResponseList';
import styles from './ResponsesPage.module.css';

/** The words of the sentence on the kind of round that are explained in it. */
const kindTerms = {
  own: ['ownRound', 'response'],
  open: ['openRound'],
  confidential: ['confidentialRound', 'threshold'],
} as const;

export default function ResponsesPage({ assessment }: { readonly assessment: Assessment }) {
  const { format } = useI18n();
  const t = useTextsOf(responsesTexts);
  const round = currentRound(assessment);
  const responses = useResponses(assessment);
  const kind =
    round.kind === 'confidential'
      ? t.kinds.confidential(format.number(round.threshold))
      : t.kinds[round.kind];
  const rounds = assessment.rounds.length;
  const title = rounds > 1 ? t.titleOf(format.number(rounds)) : t.title;
  const handedIn = responses.filter((response) => response.handedIn !== null).length;
  const results = responses.length > 0 && maySeeResults(round) ? resultsRoute(assessment.id) : null;
  useOfferedResults(results);

  return (
    <div className={styles.page}>
      <PageTitle title={title}>{title}</PageTitle>
      <FreshRound assessment={assessment} responses={responses} />
      <Notice tone="info" title={<GlossaryText text={kind} terms={kindTerms[round.kind]} />}>
        {round.closed !== null && <p>{t.kinds.closed(format.date(round.closed))}</p>}
        {round.closed !== null && round.kind === 'confidential' && <ChosenBreakdown round={round} />}
      </Notice>
      {responses.length === 0 ? (
        <EmptyState title={t.empty.title}>
          <p>{t.empty.text}</p>
        </EmptyState>
      ) : (
        <>
          {round.kind !== 'own' && (
            <p>
              <GlossaryText
                text={t.handedInCount(format.number(handedIn), format.number(responses.length))}
                terms={['response']}
              />
            </p>
          )}
          <ResponseList assessment={assessment} round={round} responses={responses} />
        </>
      )}
      {results !== null && (
        <div>
          <LinkButton variant={round.closed === null ? 'outlined' : 'main'} href={hrefOf(results)}>
            {t.seeResults}
          </LinkButton>
        </div>
      )}
      {round.closed === null && (
        <AddResponse assessment={assessment} round={round} responses={responses.length} />
      )}
      {round.closed === null && round.kind === 'confidential' && (
        <Breakdown assessment={assessment} round={round} />
      )}
      {round.closed === null && round.kind !== 'own' && (
        <CloseRound assessment={assessment} round={round} responses={responses.length} handedIn={handedIn} />
      )}
      <NewRound assessment={assessment} round={round} responses={responses} />
      <EarlierRounds assessment={assessment} />
    </div>
  );
}

/** The results of a confidential round open when it is closed. */
function maySeeResults({ kind, closed }: Round): boolean {
  return kind === 'own' || kind === 'open' || closed !== null;
}
