/**
 * The results on the wall, one slide at a time. The page stands alone: no header, no footer.
 *
 * One more slide: see `deck/slides.ts`.
 */
import type { Assessment } from '../../../domain/assessment';
import { useI18n } from '../../../i18n';
import type { RoundNumber } from '../../../state/route';
import { Skeleton } from '../../../ui/Skeleton';
import { useDeck } from '../deck/useDeck';
import { HiddenSlide } from '../slides/HiddenSlide';
import { NobodySlide } from '../slides/NobodySlide';
import { UnreadableSlide } from '../slides/UnreadableSlide';
import { Deck } from './Deck';
import { OneSlide } from './OneSlide';

interface Props {
  readonly assessment: Assessment;
  /** From 1; `null` for where the workshop stands, or the first. */
  readonly slide: number | null;
  readonly round: RoundNumber;
}

export function WorkshopPage({ assessment, slide, round }: Props) {
  const { texts } = useI18n();
  const deck = useDeck(assessment, round);
  switch (deck.kind) {
    case 'fetching':
      return <Skeleton label={texts.app.loading} />;
    case 'hidden':
      return (
        <OneSlide assessment={assessment} round={round}>
          <HiddenSlide reason={deck.reason} />
        </OneSlide>
      );
    case 'nobody':
      return (
        <OneSlide assessment={assessment} round={round}>
          <NobodySlide />
        </OneSlide>
      );
    case 'unreadable':
      return (
        <OneSlide assessment={assessment} round={round}>
          <UnreadableSlide />
        </OneSlide>
      );
    case 'deck':
      return <Deck key={deck.view.round.id} deck={deck} round={round} wanted={slide} />;
  }
}
