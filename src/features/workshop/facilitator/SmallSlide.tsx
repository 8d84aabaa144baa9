/** A slide as it stands on the wall, small: drawn in the same size and made smaller as a whole. */
import { useRef } from 'react';
import type { GuessOf } from '../../../domain/workshop';
import { SlideContent } from '../SlideContent';
import { SlideSurroundings, type Surroundings } from '../SlideFrame';
import type { Deck, DeckEntry } from '../useDeck';
import { useScale } from '../useScale';
import styles from './Facilitator.module.css';

interface Props {
  readonly deck: Deck;
  readonly entry: DeckEntry;
  readonly revealed: ReadonlySet<GuessOf>;
  readonly around: Surroundings;
}

export function SmallSlide({ deck, entry, revealed, around }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const scale = useScale(frame);
  return (
    <div ref={frame} className={styles.small}>
      <div className={styles.drawn} style={{ transform: `scale(${scale})` }}>
        {/* Its title is no heading of this page. */}
        <SlideSurroundings value={{ ...around, onPaper: true }}>
          <SlideContent slide={entry.slide} {...deck} revealed={revealed} />
        </SlideSurroundings>
      </div>
    </div>
  );
}
