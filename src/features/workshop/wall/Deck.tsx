/** The wall itself: one slide as large as the window, the ways from slide to slide, a black screen, and paper. */
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { heldAt } from '../../../domain/workshop';
import { useTextsOf } from '../../../i18n';
import { workshopTexts } from '../../../i18n/workshop';
import { goInstead } from '../../../state/navigation';
import { useSingleKeys } from '../../../state/preferences';
import type { RoundNumber } from '../../../state/route';
import { useHasOther } from '../../../state/workshop/live';
import { useWorkshopWindow } from '../../../state/workshop/useWorkshopWindow';
import { enterFullScreen, isFullScreen, leaveFullScreen } from '../../../ui/fullScreen';
import type { DeckAction } from '../../../ui/wallKeys';
import { revealsOf } from '../deck/slideFacts';
import type { Deck as DeckOfRound } from '../deck/useDeck';
import { useWall } from '../deck/useWall';
import { hasInputs } from '../inputs/SlideInputs';
import { KeysHelp } from '../keys/KeysHelp';
import { useDeckInput } from '../keys/useDeckInput';
import { SlideContent } from '../slides/SlideContent';
import { SlideSurroundings } from '../slides/SlideFrame';
import { useStillSurroundings, useSurroundings } from '../slides/surroundings';
import { useScale } from '../slides/useScale';
import styles from './Deck.module.css';
import { DeckControls } from './DeckControls';
import { leaveWall } from './leaving';
import { PaperDeck } from './PaperDeck';
import { SlidePanel } from './SlidePanel';
import { useAwake } from './useAwake';
import { usePrinting } from './usePrinting';
import { useWakeLock } from './useWakeLock';

interface Props {
  readonly deck: DeckOfRound;
  readonly round: RoundNumber;
  /** The slide that the address names. */
  readonly wanted: number | null;
}

export function Deck({ deck, round, wanted }: Props) {
  const t = useTextsOf(workshopTexts);
  const single = useSingleKeys();
  const awake = useAwake();
  const printing = usePrinting();
  useWorkshopWindow(deck.workshop.roundId, 'wall');
  const at = useWall(deck, wanted);
  const surroundings = useSurroundings(deck, at);
  const still = useStillSurroundings(deck);
  const steered = useHasOther('facilitator');
  const [open, setOpen] = useState<'panel' | 'keys' | null>(null);
  /** Whether the wall says that notes and fields are in the other window, which it does until the next key. */
  const [elsewhere, setElsewhere] = useState(false);
  const wall = useRef<HTMLDivElement>(null);
  const scale = useScale(wall);
  /** The button that was pressed keeps the focus, which else goes to the heading of the new slide. */
  const pressed = useRef<HTMLElement | null>(null);
  const left = useRef(false);
  const { assessment, shown } = deck;
  const last = shown.length;
  const { index, entry } = at;
  useWakeLock();

  const leave = () => {
    // The browser's own Escape and the key that the page hears of may both come; one step back is enough.
    if (left.current) return;
    left.current = true;
    leaveFullScreen();
    leaveWall(assessment.id, round, {
      isSteered: steered,
      isUnderWay: heldAt(deck.workshop, deck.actions) !== null,
    });
  };

  const act = (action: DeckAction) => {
    setElsewhere(false);
    switch (action) {
      case 'next':
        return at.go(index + 1);
      case 'previous':
        return at.go(index - 1);
      case 'first':
        return at.go(0);
      case 'last':
        return at.go(last - 1);
      case 'reveal':
        return at.reveal(1);
      case 'hide':
        return at.reveal(-1);
      case 'full-screen':
        return isFullScreen() ? leaveFullScreen() : enterFullScreen();
      case 'blank':
        return at.setBlack(true);
      case 'clock':
        return at.toggleClock();
      // The facilitator's notes are nothing for the wall; what is written down is, where there is no other window.
      case 'notes':
        if (steered) return setElsewhere(true);
        return hasInputs(entry.slide) ? setOpen('panel') : undefined;
      case 'help':
        return setOpen('keys');
      case 'leave':
        return leave();
    }
  };

  useDeckInput(wall, { single, black: at.black, act, show: () => at.setBlack(false) });

  // The address goes along, so that a reload and a bookmark lead here again.
  const followAddress = useEffectEvent((to: number) => {
    if (wanted !== to + 1 && !(wanted === null && to === 0)) {
      goInstead({ page: 'workshop', assessment: assessment.id, slide: to + 1, round });
    }
  });
  // Not when another address is asked for: the wall goes there first.
  useEffect(() => followAddress(index), [index]);

  // Whoever goes back by the browser's own button leaves full screen as well.
  useEffect(() => leaveFullScreen, []);

  // After the heading has taken the focus, which it does when its slide has come.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once a slide
  useLayoutEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  }, [index]);

  return (
    <div ref={wall} className={styles.wall} data-awake={awake ? '' : undefined}>
      <div className={styles.place} style={{ transform: `scale(${scale})` }}>
        <SlideSurroundings value={surroundings(index)}>
          <SlideContent key={entry.id} slide={entry.slide} {...deck} revealed={at.revealed} />
        </SlideSurroundings>
      </div>
      <DeckControls
        position={surroundings(index).position}
        atStart={index === 0}
        atEnd={index === last - 1}
        reveal={at}
        steered={steered}
        says={elsewhere ? t.writeElsewhere : ''}
        slide={entry.slide}
        onAction={(action, button) => {
          pressed.current = action === 'next' || action === 'previous' ? button : null;
          act(action);
        }}
      />
      {at.black && <div className={styles.black} />}
      <p className="visually-hidden" role="status">
        {at.black ? t.blank : ''}
      </p>
      <SlidePanel
        key={`panel ${entry.id}`}
        open={open === 'panel'}
        deck={deck}
        slide={entry.slide}
        onClose={() => setOpen(null)}
      />
      <KeysHelp open={open === 'keys'} onClose={() => setOpen(null)} />
      {printing && (
        <PaperDeck>
          {shown.map(({ id, slide }, place) => (
            <SlideSurroundings key={id} value={still(place)}>
              <SlideContent slide={slide} {...deck} revealed={new Set(revealsOf(slide))} />
            </SlideSurroundings>
          ))}
        </PaperDeck>
      )}
    </div>
  );
}
