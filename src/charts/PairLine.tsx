/**
 * Two blocks on a 0–100 % line: the first a hollow circle, the second a filled square, each with its letter. They
 * differ by shape and by filled or hollow, never by colour.
 */
import type { PairPoint } from '../figures/differences';
import { at } from './axis';
import styles from './PairLine.module.css';

interface Props {
  /** The reading; what someone hears who does not see the picture. */
  readonly name: string;
  readonly points: readonly [PairPoint, PairPoint];
  /** Whether figure and name stand over the marks, as on a wall; on the page the reading has them. */
  readonly labelled?: boolean;
}

/** Marks closer than this would cover each other: they move half a mark up and down. */
const tooClose = 0.08;

export function PairLine({ name, points, labelled = false }: Props) {
  const [first, second] = points;
  const close = Math.abs(first.value - second.value) < tooClose;
  return (
    <svg
      className={labelled ? `${styles.pair} ${styles.labelled}` : styles.pair}
      role="img"
      aria-label={name}
    >
      <line className={styles.base} x2="100%" />
      <line className={styles.between} x1={at(first.value)} x2={at(second.value)} />
      <svg x={at(first.value)} y={close ? '-0.6em' : '0'} overflow="visible" aria-hidden="true">
        <circle className={styles.hollow} r="0.8em" />
        <text className={styles.letter} dy="0.36em">
          {first.letter}
        </text>
        {labelled && <Label point={first} above />}
      </svg>
      <svg x={at(second.value)} y={close ? '0.6em' : '0'} overflow="visible" aria-hidden="true">
        <rect className={styles.filled} x="-0.75em" y="-0.75em" width="1.5em" height="1.5em" rx="0.15em" />
        <text className={`${styles.letter} ${styles.onFilled}`} dy="0.36em">
          {second.letter}
        </text>
        {labelled && <Label point={second} above={!nearEachOther(first.value, second.value)} />}
      </svg>
    </svg>
  );
}

/** Labels of points this close would run together: one of them stands below. */
const nearEachOther = (a: number, b: number) => Math.abs(a - b) < 0.25;

function Label({ point, above }: { readonly point: PairPoint; readonly above: boolean }) {
  const anchor = point.value < 0.1 ? 'start' : point.value > 0.9 ? 'end' : 'middle';
  return (
    <>
      <text className={styles.figure} textAnchor={anchor} y={above ? '-1.55em' : '1.55em'}>
        {point.figure}
      </text>
      <text className={styles.label} textAnchor={anchor} y={above ? '-1.3em' : '3.4em'}>
        {point.label}
      </text>
    </>
  );
}

/** The mark of a block on its own, for a key. */
export function BlockMark({ letter, filled }: { readonly letter: string; readonly filled: boolean }) {
  return (
    <svg className={styles.alone} aria-hidden="true">
      <svg x="50%" y="50%" overflow="visible" aria-hidden="true">
        {filled ? (
          <rect className={styles.filled} x="-0.75em" y="-0.75em" width="1.5em" height="1.5em" rx="0.15em" />
        ) : (
          <circle className={styles.hollow} r="0.8em" />
        )}
        <text className={filled ? `${styles.letter} ${styles.onFilled}` : styles.letter} dy="0.36em">
          {letter}
        </text>
      </svg>
    </svg>
  );
}
