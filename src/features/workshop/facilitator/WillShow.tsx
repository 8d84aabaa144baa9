/** What R will show, so that the facilitator knows the figure before the room does. Never on the wall. */
import { benchmarks } from '../../../content/benchmarks';
import { questionnaire } from '../../../content/pack';
import { placeBeside } from '../../../domain/placement/placement';
import type { GuessOf } from '../../../domain/workshop';
import { publishedFigure } from '../../../figures/publishedFigure';
import { speechOf } from '../../../figures/speech';
import { useI18n, useTextsOf } from '../../../i18n';
import { facilitatorTexts } from '../../../i18n/facilitator';
import { workshopTexts } from '../../../i18n/workshop';
import type { Slide } from '../deck/slides';
import type { Deck } from '../deck/useDeck';
import { readOnWall } from '../words/publishedWords';
import { marksRevealed } from '../words/revealWords';
import styles from './Facilitator.module.css';

interface Props {
  readonly deck: Deck;
  readonly slide: Slide;
  readonly next: GuessOf;
}

export function WillShow({ deck, slide, next }: Props) {
  const t = useTextsOf(facilitatorTexts);
  const w = useTextsOf(workshopTexts);
  const speech = speechOf(useI18n(), deck.assessment.subject.name);
  if (slide.kind !== 'published') return null;
  const { benchmark } = slide;
  const { picture } = publishedFigure(deck.view, benchmark, { benchmarks, questionnaire }, speech);
  const placement = placeBeside(deck.view, benchmark, questionnaire.roles);
  const { own } = picture;
  // What is withheld has no sentence beside the picture: the picture says it.
  const sentence =
    next !== 'own'
      ? null
      : own.kind === 'withheld'
        ? own.sentence
        : readOnWall(placement, benchmark, questionnaire.scale, speech, w.published);
  return (
    <p className={styles.muted}>
      {t.willShow(sentence ?? marksRevealed(picture, new Set([next]), w.reveal))}
    </p>
  );
}
