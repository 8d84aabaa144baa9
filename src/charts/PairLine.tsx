/**
 * Two blocks on a 0–100 % line, each a mark with its letter: a hollow circle or a filled square, as in the key. They
 * differ by letter, by shape and by filled or hollow, never by colour.
 */
import type { BlockShape, PairPoint } from '../figures/differences';
import { at } from './at';
import styles from './PairLine.module.css';

/**
 * What stands at the marks: on the page nothing, since the reading has it; on a wall the figures, and the names of
 * the blocks where they are short. Figures alone stand above, and have room there only where the points are apart.
 */
export type PairLabels = 'none' | 'figures' | 'figures-and-names';

interface Props {
  /** The reading; what someone hears who does not see the picture. */
  readonly name: string;
  readonly points: readonly [PairPoint, PairPoint];
  readonly labels?: PairLabels;
}

/** Marks closer than this would cover each other: they move half a mark up and down. */
const tooClose = 0.08;
/** Labels of points this close would run together: one of them stands below. */
const roomForLabels = 0.25;

/** Whether two points have room for a label each at the same height. */
export function haveRoomForLabels([first, second]: readonly [PairPoint, PairPoint]): boolean {
  return Math.abs(first.value - second.value) >= roomForLabels;
}

export function PairLine({ name, points, labels = 'none' }: Props) {
  const [first, second] = points;
  const apart = Math.abs(first.value - second.value);
  const away = apart < tooClose ? 0.6 : 0;
  return (
    <svg className={classOf[labels]} role="img" aria-label={name}>
      <line className={styles.base} x2="100%" />
      <line className={styles.between} x1={at(first.value)} x2={at(second.value)} />
      <svg x={at(first.value)} y={`${-away}em`} overflow="visible" aria-hidden="true">
        <BlockShapeMark {...first} />
        <Label point={first} labels={labels} above />
      </svg>
      <svg x={at(second.value)} y={`${away}em`} overflow="visible" aria-hidden="true">
        <BlockShapeMark {...second} />
        <Label point={second} labels={labels} above={haveRoomForLabels(points)} />
      </svg>
    </svg>
  );
}

const classOf: Readonly<Record<PairLabels, string | undefined>> = {
  none: styles.pair,
  figures: `${styles.pair} ${styles.withFigures}`,
  'figures-and-names': `${styles.pair} ${styles.withNames}`,
};

interface LabelProps {
  readonly point: PairPoint;
  readonly labels: PairLabels;
  readonly above: boolean;
}

function Label({ point, labels, above }: LabelProps) {
  if (labels === 'none') return null;
  const anchor = point.value < 0.1 ? 'start' : point.value > 0.9 ? 'end' : 'middle';
  const named = labels === 'figures-and-names';
  return (
    <>
      <text
        className={styles.figure}
        textAnchor={anchor}
        y={above ? (named ? '-1.55em' : '-0.85em') : '1.55em'}
      >
        {point.figure}
      </text>
      {named && (
        <text className={styles.label} textAnchor={anchor} y={above ? '-1.3em' : '3.4em'}>
          {point.label}
        </text>
      )}
    </>
  );
}

/** The mark of a block around the origin, for use inside an SVG. */
function BlockShapeMark({ letter, shape }: { readonly letter: string; readonly shape: BlockShape }) {
  const filled = shape === 'square';
  return (
    <>
      {filled ? (
        <rect className={styles.filled} x="-0.75em" y="-0.75em" width="1.5em" height="1.5em" rx="0.15em" />
      ) : (
        <circle className={styles.hollow} r="0.8em" />
      )}
      <text className={filled ? `${styles.letter} ${styles.onFilled}` : styles.letter} dy="0.36em">
        {letter}
      </text>
    </>
  );
}

/** The mark of a block on its own, for a key. */
export function BlockMark(mark: { readonly letter: string; readonly shape: BlockShape }) {
  return (
    <svg className={styles.alone} aria-hidden="true">
      <svg x="50%" y="50%" overflow="visible" aria-hidden="true">
        <BlockShapeMark {...mark} />
      </svg>
    </svg>
  );
}
