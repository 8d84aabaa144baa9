/** The wall itself: one slide as large as the window, the ways from slide to slide, a black screen, and paper. */
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Assessment } from '../../domain/assessment';
import { useI18n, useTextsOf } from '../../i18n';
import { workshopTexts } from '../../i18n/workshop';
import { goInstead } from '../../state/navigation';
import { useSingleKeys } from '../../state/preferences';
import type { RoundNumber } from '../../state/route';
import { enterFullScreen, isFullScreen, leaveFullScreen } from '../../ui/fullScreen';
import styles from './Deck.module.css';
import { DeckControls } from './DeckControls';
import type { DeckAction } from './deckKeys';
import { leaveTo } from './leaving';
import { PaperDeck } from './PaperDeck';
import { SlideSurroundings } from './SlideFrame';
import { placeIn } from './slides';
import { shortName } from './slideWords';
import { useAwake } from './useAwake';
import { useDeckInput } from './useDeckInput';
import { usePrinting } from './usePrinting';
import { useScale } from './useScale';

export interface DeckSlide {
  readonly key: string;
  readonly content: ReactNode;
}

interface Props {
  readonly assessment: Assessment;
  readonly round: RoundNumber;
  /** The slide that the address names. */
  readonly wanted: number | null;
  readonly slides: readonly DeckSlide[];
}

export function Deck({ assessment, round, wanted, slides }: Props) {
  const t = useTextsOf(workshopTexts);
  const { format } = useI18n();
  const single = useSingleKeys();
  const awake = useAwake();
  const printing = usePrinting();
  const [black, setBlack] = useState(false);
  const wall = useRef<HTMLDivElement>(null);
  const scale = useScale(wall);
  /** The button that was pressed keeps the focus, which else goes to the heading of the new slide. */
  const pressed = useRef<HTMLElement | null>(null);
  const left = useRef(false);

  const last = slides.length;
  const current = placeIn(last, wanted);
  const shown = slides[current - 1];
  const positionOf = (place: number) => t.position(format.number(place), format.number(last));

  const leave = () => {
    // The browser's own Escape and the key that the page hears of may both come; one step back is enough.
    if (left.current) return;
    left.current = true;
    leaveFullScreen();
    leaveTo(assessment.id, round);
  };

  const go = (place: number) => {
    const slide = placeIn(last, place);
    if (slide !== current) goInstead({ page: 'workshop', assessment: assessment.id, slide, round });
  };

  const act = (action: DeckAction) => {
    switch (action) {
      case 'next':
        return go(current + 1);
      case 'previous':
        return go(current - 1);
      case 'first':
        return go(1);
      case 'last':
        return go(last);
      case 'full-screen':
        return isFullScreen() ? leaveFullScreen() : enterFullScreen();
      case 'blank':
        return setBlack(true);
      case 'leave':
        return leave();
    }
  };

  useDeckInput(wall, { single, black, act, show: () => setBlack(false) });

  // Whoever goes back by the browser's own button leaves full screen as well.
  useEffect(() => leaveFullScreen, []);

  // After the heading has taken the focus, which it does when its slide has come.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once a slide
  useLayoutEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  }, [current]);

  const surroundings = { name: shortName(assessment.subject.name), example: assessment.example };
  return (
    <div ref={wall} className={styles.wall} data-awake={awake ? '' : undefined}>
      <div className={styles.place} style={{ transform: `scale(${scale})` }}>
        <SlideSurroundings value={{ ...surroundings, position: positionOf(current), onPaper: false }}>
          {shown?.content}
        </SlideSurroundings>
      </div>
      <DeckControls
        position={positionOf(current)}
        atStart={current === 1}
        atEnd={current === last}
        onAction={(action, button) => {
          pressed.current = button;
          act(action);
        }}
      />
      {black && <div className={styles.black} />}
      <p className="visually-hidden" role="status">
        {black ? t.blank : ''}
      </p>
      {printing && (
        <PaperDeck>
          {slides.map(({ key, content }, index) => (
            <SlideSurroundings
              key={key}
              value={{ ...surroundings, position: positionOf(index + 1), onPaper: true }}
            >
              {content}
            </SlideSurroundings>
          ))}
        </PaperDeck>
      )}
    </div>
  );
}
