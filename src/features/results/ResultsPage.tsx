/** The results of a round: in short, beside the published figures, by theme, answer by answer, and what differs. */
import { useEffect } from 'react';
import type { Assessment } from '../../domain/assessment';
import { useI18n, useTextsOf } from '../../i18n';
import { resultsTexts } from '../../i18n/results';
import { roundsTexts } from '../../i18n/rounds';
import { useSingleKeys } from '../../state/preferences';
import { roundLinks } from '../../state/roundLinks';
import { useRoundView } from '../../state/roundView/useRoundView';
import { hrefOf, type ResultsPart, type RoundNumber, resultsRoute } from '../../state/route';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { PageTitle } from '../../ui/PageTitle';
import { RoundChooser } from '../../ui/RoundChooser';
import { WallLink } from '../../ui/WallLink';
import { HiddenRound } from './HiddenRound';
import { NobodyYet } from './NobodyYet';
import { LookedAtProvider } from './PartLink';
import { Parts } from './Parts';
import styles from './ResultsPage.module.css';
import { showPart } from './showPart';

interface Props {
  readonly assessment: Assessment;
  /** The part the address points at, which is scrolled to and gets the focus. */
  readonly part: ResultsPart | null;
  readonly item: string | null;
  readonly round: RoundNumber;
}

export default function ResultsPage({ assessment, part, item, round }: Props) {
  const { format } = useI18n();
  const t = useTextsOf(resultsTexts);
  const r = useTextsOf(roundsTexts);
  const singleKeys = useSingleKeys();
  const view = useRoundView(assessment, round);
  const shown = view.kind === 'shown' && view.respondents > 0;
  const rounds = roundLinks(assessment, resultsRoute(assessment.id, round));
  const number = rounds.find(({ current }) => current)?.number ?? rounds.length;
  const title = rounds.length === 1 ? t.title : r.pageTitle(t.title, format.number(number));

  useEffect(() => {
    if (part !== null) showPart(part, item);
  }, [part, item]);

  return (
    <LookedAtProvider value={{ assessmentId: assessment.id, round }}>
      <div className={styles.page}>
        <div className={styles.head}>
          <PageTitle title={title}>{t.title}</PageTitle>
          {shown && (
            <div className={styles.tools}>
              <Button onClick={() => print()}>
                <Icon name="print" />
                {t.print}
              </Button>
              <WallLink
                href={hrefOf({ page: 'workshop', assessment: assessment.id, slide: null, round })}
                singleKeys={singleKeys}
              >
                {t.onTheWall}
              </WallLink>
            </div>
          )}
        </div>
        <RoundChooser rounds={rounds} />
        {view.kind === 'hidden' ? (
          <HiddenRound assessment={assessment} view={view} />
        ) : view.respondents === 0 ? (
          <NobodyYet assessment={assessment} />
        ) : (
          <Parts assessment={assessment} view={view} round={round} />
        )}
      </div>
    </LookedAtProvider>
  );
}
