/** The parts of the results of a round that is shown, each in a frame of its own, and the way on. */
import { memo } from 'react';
import { questionnaire } from '../../content/pack';
import type { Assessment } from '../../domain/assessment';
import type { ShownRound } from '../../domain/disclosure';
import { themesOfForm } from '../../domain/pack/items';
import { useTextsOf } from '../../i18n';
import { findingsTexts } from '../../i18n/findings';
import { resultsTexts } from '../../i18n/results';
import { hrefOf, type RoundNumber } from '../../state/route';
import { LinkButton } from '../../ui/Button';
import { ErrorFrame } from '../../ui/ErrorFrame';
import { Icon } from '../../ui/Icon';
import { AnswersSection } from './AnswersSection';
import { BrieflySection } from './BrieflySection';
import { DifferencesSection } from './DifferencesSection';
import { DontKnowsSection } from './DontKnowsSection';
import { JumpLinks } from './JumpLinks';
import { PublishedSection } from './PublishedSection';
import styles from './ResultsPage.module.css';
import { ThemesSection } from './ThemesSection';
import { WhatIsMissing } from './WhatIsMissing';

interface Props {
  readonly assessment: Assessment;
  readonly view: ShownRound;
  readonly round: RoundNumber;
}

/** Drawn anew only when it shows something else: not when the page comes into sight, or its address names a part. */
export const Parts = memo(function Parts({ assessment, view, round }: Props) {
  const t = useTextsOf(resultsTexts);
  const f = useTextsOf(findingsTexts);
  const shown = { assessment, view, themes: themesOfForm(questionnaire, assessment.form) };
  return (
    <>
      <ErrorFrame part={f.briefly.title}>
        <BrieflySection {...shown} />
      </ErrorFrame>
      <WhatIsMissing assessment={assessment} view={view} />
      <JumpLinks view={view} />
      <PublishedSection {...shown} />
      <ErrorFrame part={t.parts.temaer}>
        <ThemesSection {...shown} />
      </ErrorFrame>
      <AnswersSection {...shown} />
      {view.round.kind !== 'own' && (
        <ErrorFrame part={t.parts.uenighed}>
          <DifferencesSection {...shown} />
        </ErrorFrame>
      )}
      <ErrorFrame part={t.parts.vedikke}>
        <DontKnowsSection {...shown} />
      </ErrorFrame>
      <div className={styles.next}>
        <p className="lead">{t.next}</p>
        <LinkButton
          variant="main"
          size="large"
          href={hrefOf({ page: 'recommendations', assessment: assessment.id, round })}
        >
          {t.toRecommendations}
          <Icon name="arrow-right" />
        </LinkButton>
      </div>
    </>
  );
});
