/** The facilitator's window: what is on the wall, what comes, notes, time, and what is written down. */
import { useRef, useState } from 'react';
import type { Assessment } from '../../../domain/assessment';
import { useI18n, useTextsOf } from '../../../i18n';
import { facilitatorTexts } from '../../../i18n/facilitator';
import { hrefOf, type RoundNumber, resultsRoute } from '../../../state/route';
import { useWorkshopWindow } from '../../../state/workshop/useWorkshopWindow';
import { Button, LinkButton } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { PageTitle } from '../../../ui/PageTitle';
import { Skeleton } from '../../../ui/Skeleton';
import { useFocusKept } from '../../../ui/useFocusKept';
import { type Deck, useDeck } from '../deck/useDeck';
import styles from './Facilitator.module.css';
import { PreparePart } from './PreparePart';
import { RunPart } from './RunPart';

interface Props {
  readonly assessment: Assessment;
  readonly round: RoundNumber;
}

export function FacilitatorPage({ assessment, round }: Props) {
  const { texts } = useI18n();
  const t = useTextsOf(facilitatorTexts);
  const deck = useDeck(assessment, round);
  const [part, setPart] = useState<'run' | 'prepare'>('run');
  const page = useRef<HTMLDivElement>(null);
  useFocusKept(page);
  const address = { assessment: assessment.id, round };
  return (
    <div ref={page} className={styles.page}>
      <header className={styles.head}>
        <PageTitle title={t.title}>{t.title}</PageTitle>
        {deck.kind === 'deck' && (
          <fieldset className={styles.parts} aria-label={t.title}>
            {(['run', 'prepare'] as const).map((one) => (
              <Button
                key={one}
                variant={part === one ? 'outlined' : 'quiet'}
                aria-pressed={part === one}
                onClick={() => setPart(one)}
              >
                {t.parts[one]}
              </Button>
            ))}
          </fieldset>
        )}
        <LinkButton variant="quiet" href={hrefOf({ page: 'minutes', ...address })}>
          {t.toMinutes}
        </LinkButton>
        <LinkButton variant="quiet" href={hrefOf(resultsRoute(assessment.id, round))}>
          {t.leave}
        </LinkButton>
      </header>
      {deck.kind === 'fetching' && <Skeleton label={texts.app.loading} />}
      {(deck.kind === 'hidden' || deck.kind === 'nobody') && (
        <Notice tone="info" title={deck.kind === 'hidden' ? t.hidden : t.nobody}>
          <a href={hrefOf({ page: 'responses', assessment: assessment.id })}>{texts.app.answers}</a>
        </Notice>
      )}
      {deck.kind === 'unreadable' && (
        <Notice tone="warn" title={t.unreadable.title}>
          <p>{t.unreadable.text}</p>
          <p>
            <code>{deck.problem}</code>
          </p>
          <a href={hrefOf({ page: 'backup', of: assessment.id })}>{texts.app.backup}</a>
        </Notice>
      )}
      {deck.kind === 'deck' && <Taking key={deck.view.round.id} part={part} deck={deck} round={round} />}
    </div>
  );
}

interface TakingProps extends Pick<Props, 'round'> {
  readonly deck: Deck;
  readonly part: 'run' | 'prepare';
}

/** The window takes part also while it prepares. */
function Taking({ part, deck, round }: TakingProps) {
  useWorkshopWindow(deck.workshop.roundId, 'facilitator');
  return part === 'run' ? <RunPart deck={deck} round={round} /> : <PreparePart deck={deck} />;
}
