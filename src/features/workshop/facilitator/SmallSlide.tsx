/** A slide as it stands on the wall, small: drawn in the same size and made smaller as a whole. */
import { memo, useRef } from 'react';
import { revealed } from '../../../domain/workshop';
import { revealsOf } from '../deck/slideFacts';
import type { Slide } from '../deck/slides';
import type { Deck } from '../deck/useDeck';
import { SlideContent } from '../slides/SlideContent';
import { SlideSurroundings } from '../slides/SlideFrame';
import { useStillSurroundings } from '../slides/surroundings';
import { useScale } from '../slides/useScale';
import styles from './Facilitator.module.css';

interface Props {
  readonly deck: Deck;
  /** Of the slide among those shown. */
  readonly index: number;
  /** How much of it has been revealed. */
  readonly step: number;
}

/** Drawn anew for another slide or step only, and not for each second of the clock. */
export const SmallSlide = memo(function SmallSlide({ deck, index, step }: Props) {
  const entry = deck.shown[index];
  return entry === undefined ? null : <Drawn deck={deck} index={index} step={step} slide={entry.slide} />;
});

/** Apart, since the frame is measured when it comes: after the last slide there is none for a while. */
function Drawn({ deck, index, step, slide }: Props & { readonly slide: Slide }) {
  const frame = useRef<HTMLDivElement>(null);
  const scale = useScale(frame);
  const still = useStillSurroundings(deck);
  return (
    <div ref={frame} className={styles.small}>
      <div className={styles.drawn} style={{ transform: `scale(${scale})` }}>
        <SlideSurroundings value={still(index)}>
          <SlideContent slide={slide} {...deck} revealed={revealed(revealsOf(slide), step)} />
        </SlideSurroundings>
      </div>
    </div>
  );
}
