/** The slides of the workshop, small and with all of their steps, as they can be printed. */

import { revealsOf } from '../deck/slideFacts';
import type { Deck } from '../deck/useDeck';
import { SlideContent } from '../slides/SlideContent';
import { SlideSurroundings } from '../slides/SlideFrame';
import { useStillSurroundings } from '../slides/surroundings';
import styles from './Minutes.module.css';

export function ShownSlides({ deck }: { readonly deck: Deck }) {
  const still = useStillSurroundings(deck);
  return (
    <ol className={styles.slides}>
      {deck.shown.map(({ id, slide }, place) => (
        <li key={id}>
          <div className={styles.drawn}>
            <SlideSurroundings value={still(place)}>
              <SlideContent slide={slide} {...deck} revealed={new Set(revealsOf(slide))} />
            </SlideSurroundings>
          </div>
        </li>
      ))}
    </ol>
  );
}
