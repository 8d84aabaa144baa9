/** What the answers call for, in order, with the answers that called it. */

import { Locked } from '../../charts/Locked';
import type { Assessment } from '../../domain/assessment';
import { nobodyAnswered, type ShownRound } from '../../domain/disclosure';
import { useI18n, useTextsOf } from '../../i18n';
import { recommendationsTexts } from '../../i18n/recommendations';
import { roundsTexts } from '../../i18n/rounds';
import { roundLinks } from '../../state/roundLinks';
import { useRoundView } from '../../state/roundView/useRoundView';
import { hrefOf, type RoundNumber } from '../../state/route';
import { useAdvice } from '../../state/useAdvice';
import { Button, LinkButton } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Notice } from '../../ui/Notice';
import { PageTitle } from '../../ui/PageTitle';
import { RoundChooser } from '../../ui/RoundChooser';
import { Skeleton } from '../../ui/Skeleton';
import { CalledList } from './CalledList';
import styles from './RecommendationsPage.module.css';

interface Props {
  readonly assessment: Assessment;
  readonly round: RoundNumber;
}

export default function RecommendationsPage({ assessment, round }: Props) {
  const { format } = useI18n();
  const t = useTextsOf(recommendationsTexts);
  const { pageTitle } = useTextsOf(roundsTexts);
  const view = useRoundView(assessment, round);
  const rounds = roundLinks(assessment, { page: 'recommendations', assessment: assessment.id, round });
  const shown = rounds.find(({ current }) => current);
  const title =
    shown === undefined || rounds.length === 1 ? t.title : pageTitle(t.title, format.number(shown.number));
  return (
    <div className={styles.page}>
      <PageTitle title={title}>{t.title}</PageTitle>
      <RoundChooser rounds={rounds} />
      {view.kind === 'hidden' ? (
        <>
          <Locked title={t.hidden.title}>
            <p>{t.hidden.text}</p>
          </Locked>
          <div>
            <LinkButton variant="main" href={hrefOf({ page: 'responses', assessment: assessment.id })}>
              {t.hidden.toRound}
            </LinkButton>
          </div>
        </>
      ) : nobodyAnswered(view) ? (
        <EmptyState title={t.nobody.title}>
          <p>{t.nobody.text}</p>
          <LinkButton variant="main" href={hrefOf({ page: 'responses', assessment: assessment.id })}>
            {t.nobody.begin}
          </LinkButton>
        </EmptyState>
      ) : (
        <Fetched assessment={assessment} view={view} />
      )}
    </div>
  );
}

function Fetched({ assessment, view }: { readonly assessment: Assessment; readonly view: ShownRound }) {
  const { texts } = useI18n();
  const t = useTextsOf(recommendationsTexts).failed;
  const fetched = useAdvice();
  switch (fetched.kind) {
    case 'fetching':
      return <Skeleton label={texts.app.loading} />;
    case 'failed':
      return (
        <Notice tone="error" title={t.title} actions={<Button onClick={fetched.retry}>{t.retry}</Button>}>
          <p>{t.safe}</p>
        </Notice>
      );
    case 'advice':
      return <CalledList assessment={assessment} view={view} advice={fetched.advice} />;
  }
}
