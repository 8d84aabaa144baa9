import { at } from './at';
import styles from './Interval.module.css';

/** A soft band between two dark end bars. */
export function Interval({ lower, upper }: { readonly lower: number; readonly upper: number }) {
  return (
    <g>
      <rect className={styles.band} x={at(lower)} width={at(upper - lower)} y="-0.625rem" height="1.25rem" />
      <line className={styles.end} x1={at(lower)} x2={at(lower)} y1="-0.625rem" y2="0.625rem" />
      <line className={styles.end} x1={at(upper)} x2={at(upper)} y1="-0.625rem" y2="0.625rem" />
    </g>
  );
}
