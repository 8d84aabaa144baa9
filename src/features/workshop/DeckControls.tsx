/** The buttons of the wall, so that all works without keys; they show while a pointer moves or one has the focus. */
import type { MouseEvent } from 'react';
import { useTextsOf } from '../../i18n';
import { workshopTexts } from '../../i18n/workshop';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import styles from './Deck.module.css';
import type { DeckAction } from './deckKeys';

interface Props {
  /** "3 af 9" */
  readonly position: string;
  readonly atStart: boolean;
  readonly atEnd: boolean;
  readonly onAction: (action: DeckAction, button: HTMLElement) => void;
}

export function DeckControls({ position, atStart, atEnd, onAction }: Props) {
  const t = useTextsOf(workshopTexts).bar;
  const doing = (action: DeckAction) => (event: MouseEvent<HTMLButtonElement>) =>
    onAction(action, event.currentTarget);
  return (
    <fieldset className={styles.controls} aria-label={t.label}>
      <Button variant="quiet" aria-disabled={atStart} onClick={doing('previous')}>
        <Icon name="arrow-left" />
        {t.previous}
      </Button>
      <span className={styles.position}>{position}</span>
      <Button variant="quiet" aria-disabled={atEnd} onClick={doing('next')}>
        {t.next}
        <Icon name="arrow-right" />
      </Button>
      <Button variant="quiet" onClick={doing('full-screen')}>
        {t.fullScreen}
      </Button>
      <Button variant="quiet" onClick={doing('blank')}>
        {t.blank}
      </Button>
      <Button variant="quiet" onClick={doing('leave')}>
        <Icon name="close" />
        {t.leave}
      </Button>
    </fieldset>
  );
}
