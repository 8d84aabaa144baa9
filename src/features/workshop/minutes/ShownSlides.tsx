/** The slides of the workshop, small and with all of their steps, as they can be printed. */
import { SlideContent } from '../SlideContent';
import { SlideSurroundings } from '../SlideFrame';
import { revealsOf } from '../slideFacts';
import { useStillSurroundings } from '../surroundings';
import type { Deck } from '../useDeck';
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
