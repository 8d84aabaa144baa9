/** The results: own answers beside the published figures, then the answers themselves. */
import { useEffect } from 'react';
import { questionnaire } from '../../content/pack';
import type { Assessment } from '../../domain/assessment';
import { themesOfForm } from '../../domain/pack/items';
import { useTextsOf } from '../../i18n';
import { resultsTexts } from '../../i18n/results';
import { hrefOf, type ResultsPart } from '../../state/route';
import { useRoundView } from '../../state/useRoundView';
import { Button, LinkButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { PageTitle } from '../../ui/PageTitle';
import { AnswersSection } from './AnswersSection';
import { HiddenRound } from './HiddenRound';
import { JumpLinks } from './JumpLinks';
import { NobodyYet } from './NobodyYet';
import { PublishedSection } from './PublishedSection';
import styles from './ResultsPage.module.css';
import { RoundFacts } from './RoundFacts';
import { showPart } from './showPart';
import { WhatIsMissing } from './WhatIsMissing';

interface Props {
  readonly assessment: Assessment;
  /** The part the address points at, which is scrolled to and gets the focus. */
  readonly part: ResultsPart | null;
  readonly item: string | null;
}

export default function ResultsPage({ assessment, part, item }: Props) {
  const t = useTextsOf(resultsTexts);
  const view = useRoundView(assessment);

  useEffect(() => {
    if (part !== null) showPart(part, item);
  }, [part, item]);

  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <PageTitle title={t.title}>{t.title}</PageTitle>
        {view.kind === 'shown' && view.respondents > 0 && (
          <Button onClick={() => print()}>
            <Icon name="print" />
            {t.print}
          </Button>
        )}
      </div>
      {view.kind === 'hidden' ? (
        <HiddenRound assessment={assessment} view={view} />
      ) : view.respondents === 0 ? (
        <NobodyYet assessment={assessment} />
      ) : (
        <>
          <RoundFacts assessment={assessment} view={view} />
          <WhatIsMissing assessment={assessment} view={view} />
          <JumpLinks assessmentId={assessment.id} />
          <PublishedSection assessment={assessment} view={view} />
          <AnswersSection
            assessment={assessment}
            view={view}
            themes={themesOfForm(questionnaire, assessment.form)}
          />
          <div className={styles.next}>
            <p className="lead">{t.next}</p>
            <LinkButton
              variant="main"
              size="large"
              href={hrefOf({ page: 'recommendations', assessment: assessment.id })}
            >
              {t.toRecommendations}
              <Icon name="arrow-right" />
            </LinkButton>
          </div>
        </>
      )}
    </div>
  );
}
