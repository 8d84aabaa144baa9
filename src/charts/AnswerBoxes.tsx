/** The answer of a round of one: four boxes, the chosen one filled, those the published figure counts set apart. */
import type { AnswerBox } from '../figures/figure';
import styles from './AnswerBoxes.module.css';

interface Props {
  readonly name: string;
  readonly boxes: readonly AnswerBox[];
  readonly countedHeading: string;
}

export function AnswerBoxes({ name, boxes, countedHeading }: Props) {
  const group = (counted: boolean) => boxes.filter((box) => box.counted === counted);
  return (
    <div className={styles.boxes} role="img" aria-label={name}>
      {[true, false].map((counted) => (
        <div key={String(counted)} className={counted ? `${styles.group} ${styles.counted}` : styles.group}>
          <span className={styles.heading} aria-hidden="true">
            {counted ? countedHeading : ''}
          </span>
          <div className={styles.row} aria-hidden="true">
            {group(counted).map(({ label, chosen }) => (
              <span key={label} className={chosen ? `${styles.box} ${styles.chosen}` : styles.box}>
                {label}
              </span>
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}
