/** The buttons of the wall, so that all works without keys; they show while a pointer moves or one has the focus. */
import type { MouseEvent } from 'react';
import { useTextsOf } from '../../../i18n';
import { workshopTexts } from '../../../i18n/workshop';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import type { DeckAction } from '../../../ui/wallKeys';
import type { Slide } from '../deck/slides';
import type { Wall } from '../deck/useWall';
import { hasInputs } from '../inputs/SlideInputs';
import { useRevealWords } from '../words/useRevealWords';
import styles from './Deck.module.css';

interface Props {
  /** "3 af 9" */
  readonly position: string;
  readonly atStart: boolean;
  readonly atEnd: boolean;
  readonly reveal: Pick<Wall, 'nextReveal' | 'step'>;
  readonly slide: Slide;
  /** Whether the facilitator's window is open: what is written down is then written there. */
  readonly steered: boolean;
  /** A line over the buttons, which show as long as there is one; else empty. */
  readonly says: string;
  readonly onAction: (action: DeckAction, button: HTMLElement) => void;
}

export function DeckControls({ position, atStart, atEnd, reveal, slide, steered, says, onAction }: Props) {
  const t = useTextsOf(workshopTexts);
  const reveals = useRevealWords(slide);
  const doing = (action: DeckAction) => (event: MouseEvent<HTMLButtonElement>) =>
    onAction(action, event.currentTarget);
  return (
    <fieldset className={styles.controls} aria-label={t.bar.label} data-says={says === '' ? undefined : ''}>
      <p className={styles.says} role="status">
        {says}
      </p>
      <Button variant="quiet" aria-disabled={atStart} onClick={doing('previous')}>
        <Icon name="arrow-left" />
        {t.bar.previous}
      </Button>
      <span className={styles.position}>{position}</span>
      <Button variant="quiet" aria-disabled={atEnd} onClick={doing('next')}>
        {t.bar.next}
        <Icon name="arrow-right" />
      </Button>
      {reveal.nextReveal !== null && (
        <Button variant="outlined" onClick={doing('reveal')}>
          {reveals(reveal.nextReveal)}
        </Button>
      )}
      {reveal.step > 0 && (
        <Button variant="quiet" onClick={doing('hide')}>
          {t.reveal.back}
        </Button>
      )}
      {!steered && hasInputs(slide) && (
        <Button variant="quiet" onClick={doing('notes')}>
          {t.bar.write}
        </Button>
      )}
      <Button variant="quiet" onClick={doing('full-screen')}>
        {t.bar.fullScreen}
      </Button>
      <Button variant="quiet" onClick={doing('blank')}>
        {t.bar.blank}
      </Button>
      <Button variant="quiet" onClick={doing('leave')}>
        <Icon name="close" />
        {t.bar.leave}
      </Button>
    </fieldset>
  );
}
