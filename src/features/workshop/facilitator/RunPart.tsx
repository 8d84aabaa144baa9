/** Running the workshop: the slide on the wall, what R and the arrows do next, notes, clock, agenda, and inputs. */
import { useDeferredValue, useState } from 'react';
import { useI18n, useTextsOf } from '../../../i18n';
import { facilitatorTexts } from '../../../i18n/facilitator';
import { workshopTexts } from '../../../i18n/workshop';
import { useSingleKeys } from '../../../state/preferences';
import type { RoundNumber } from '../../../state/route';
import { changeWorkshop } from '../../../state/workshop/commands';
import { Button } from '../../../ui/Button';
import { enterFullScreen, isFullScreen, leaveFullScreen } from '../../../ui/fullScreen';
import { Icon } from '../../../ui/Icon';
import { Tag } from '../../../ui/Tag';
import type { Deck } from '../deck/useDeck';
import { useWall } from '../deck/useWall';
import { SlideInputs } from '../inputs/SlideInputs';
import { KeysHelp } from '../keys/KeysHelp';
import { useDeckKeys } from '../keys/useDeckInput';
import { useRevealWords } from '../words/useRevealWords';
import { Clock } from './Clock';
import styles from './Facilitator.module.css';
import { Hints } from './Hints';
import { Key } from './Key';
import { Notes } from './Notes';
import { SmallSlide } from './SmallSlide';
import { WallWindow, WallWindowHelp } from './WallWindow';
import { WillShow } from './WillShow';

interface Props {
  readonly deck: Deck;
  readonly round: RoundNumber;
}

export function RunPart({ deck, round }: Props) {
  const t = useTextsOf(facilitatorTexts);
  const w = useTextsOf(workshopTexts);
  const { format } = useI18n();
  const single = useSingleKeys();
  const at = useWall(deck, null);
  // The wall comes first: both windows can have one thread between them.
  const drawn = { index: useDeferredValue(at.index), step: useDeferredValue(at.step) };
  const reveals = useRevealWords(at.entry.slide);
  const [notes, setNotes] = useState(true);
  const [keys, setKeys] = useState(false);
  const { assessment, workshop, shown } = deck;
  const { number } = format;

  const begin = () =>
    changeWorkshop(assessment.id, workshop.roundId, (known, now) =>
      known.began === null ? { ...known, began: now } : known,
    );

  useDeckKeys({
    single,
    black: false,
    show: () => undefined,
    act: (action) => {
      switch (action) {
        case 'next':
          return at.go(at.index + 1);
        case 'previous':
          return at.go(at.index - 1);
        case 'first':
          return at.go(0);
        case 'last':
          return at.go(shown.length - 1);
        case 'reveal':
          return at.reveal(1);
        case 'hide':
          return at.reveal(-1);
        case 'blank':
          return at.setBlack(!at.black);
        case 'clock':
          return at.toggleClock();
        case 'notes':
          return setNotes(!notes);
        case 'help':
          return setKeys(true);
        case 'full-screen':
          return isFullScreen() ? leaveFullScreen() : enterFullScreen();
        case 'leave':
          // Not to another page: a stray key would take the window from the workshop.
          return leaveFullScreen();
      }
    },
  });

  const place = [number(at.index + 1), number(shown.length)] as const;
  return (
    <div className={styles.run}>
      <section className={styles.now} aria-label={t.parts.run}>
        <div className={styles.where}>
          <p className={styles.label} aria-live="polite">
            {at.steps > 0 ? t.nowStep(...place, number(at.step + 1), number(at.steps + 1)) : t.now(...place)}
          </p>
          {at.black && (
            <p role="status">
              <Tag>{t.isBlack}</Tag>
            </p>
          )}
          <WallWindow assessment={assessment.id} round={round} />
        </div>
        <SmallSlide deck={deck} index={drawn.index} step={drawn.step} />
        {at.nextReveal !== null && <WillShow deck={deck} slide={at.entry.slide} next={at.nextReveal} />}
        <div className={styles.buttons}>
          <Button aria-disabled={at.index === 0} onClick={() => at.go(at.index - 1)}>
            <Icon name="arrow-left" />
            {t.previous}
          </Button>
          {at.steps > 0 && (
            <>
              <Button
                variant="main"
                size="large"
                aria-disabled={at.nextReveal === null}
                onClick={() => at.nextReveal !== null && at.reveal(1)}
              >
                {at.nextReveal === null ? (
                  w.reveal.all
                ) : (
                  <>
                    {reveals(at.nextReveal)} <Key name="R" />
                  </>
                )}
              </Button>
              <Button
                variant="quiet"
                aria-disabled={at.step === 0}
                onClick={() => at.step > 0 && at.reveal(-1)}
              >
                {w.reveal.back}
              </Button>
            </>
          )}
          <Button aria-disabled={at.next === null} onClick={() => at.go(at.index + 1)}>
            {t.nextSlide}
            <Icon name="arrow-right" />
          </Button>
          <Button variant="quiet" onClick={() => at.setBlack(!at.black)}>
            {at.black ? t.showAgain : t.blank} <Key name="B" />
          </Button>
          <Button variant="quiet" onClick={() => setKeys(true)}>
            {t.keys.title} <Key name="?" />
          </Button>
        </div>
        <SlideInputs key={at.entry.id} deck={deck} slide={at.entry.slide} />
        <WallWindowHelp />
      </section>
      <section className={styles.side} aria-label={t.notes}>
        {assessment.example && <Hints assessment={assessment.id} />}
        {workshop.began === null ? (
          <div>
            <Button variant="main" onClick={begin}>
              {t.begin}
            </Button>
          </div>
        ) : (
          <p className={styles.muted}>{t.begun(format.time(workshop.began))}</p>
        )}
        <Clock deck={deck} at={at} />
        {notes && <Notes slide={at.entry.slide} />}
        <div className={styles.card}>
          <h2 className={styles.label}>{t.nextTitle}</h2>
          {at.next === null ? <p>{t.noNext}</p> : <SmallSlide deck={deck} index={drawn.index + 1} step={0} />}
        </div>
      </section>
      <KeysHelp open={keys} onClose={() => setKeys(false)} />
    </div>
  );
}
