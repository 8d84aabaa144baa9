/** Before the meeting: the slides in their order, the agenda, and the questions to the room. */
import type { Deck } from '../deck/useDeck';
import { AgendaPart } from './AgendaPart';
import styles from './Facilitator.module.css';
import { QuestionsPart } from './QuestionsPart';
import { SlidesPart } from './SlidesPart';

export function PreparePart({ deck }: { readonly deck: Deck }) {
  return (
    <div className={styles.prepare}>
      <SlidesPart deck={deck} />
      <div className={styles.side}>
        <AgendaPart deck={deck} />
        <QuestionsPart deck={deck} />
      </div>
    </div>
  );
}
