/** All slides, one a page; on the screen there is nothing of it. */
import { Children, type ReactNode } from 'react';
import styles from './Deck.module.css';

export function PaperDeck({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.paper}>
      {Children.map(children, (slide) => (
        <div className={styles.sheet} data-sheet="">
          <div className={styles.onSheet}>{slide}</div>
        </div>
      ))}
    </div>
  );
}
