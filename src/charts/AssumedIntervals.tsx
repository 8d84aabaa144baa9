/**
 * What the reader assumes of the published groups: under the axis, on the same scale, a row for each published
 * mark with a hatched band through it. The label that says whose assumption it is belongs to the picture, so that
 * the one is never drawn, printed or cut out without the other.
 */
import { useId } from 'react';
import type { AssumedPicture, AssumedRow } from '../figures/figure';
import styles from './AssumedIntervals.module.css';
import { at } from './at';
import { labelPlace } from './axis';
import { MarkShape } from './Mark';
import plot from './plot.module.css';

/** Its words are part of the name of the picture that it stands in. */
export function AssumedIntervals({ label, rows }: AssumedPicture) {
  return (
    <div className={styles.assumed} aria-hidden="true">
      <p className={styles.label}>{label}</p>
      {rows.map((row) => (
        <Row key={row.text} row={row} />
      ))}
    </div>
  );
}

function Row({ row: { kind, value, lower, upper, text } }: { readonly row: AssumedRow }) {
  const hatch = useId();
  return (
    <svg className={styles.row} aria-hidden="true">
      <Hatch id={hatch} />
      {(['wide', 'narrow'] as const).map((width) => (
        <text
          key={width}
          className={width === 'wide' ? plot.onlyWide : plot.onlyNarrow}
          {...labelPlace(value, text, width)}
          y="-0.875rem"
        >
          {text}
        </text>
      ))}
      <line className={styles.axis} x2="100%" />
      <rect
        fill={`url(#${hatch})`}
        x={at(lower)}
        width={at(upper - lower)}
        y="-0.3125rem"
        height="0.625rem"
      />
      <line className={styles.end} x1={at(lower)} x2={at(lower)} y1="-0.375rem" y2="0.375rem" />
      <line className={styles.end} x1={at(upper)} x2={at(upper)} y1="-0.375rem" y2="0.375rem" />
      <svg x={at(value)} overflow="visible" width="1" height="1" aria-hidden="true">
        <g transform="scale(0.6)">
          <MarkShape kind={kind} />
        </g>
      </svg>
    </svg>
  );
}

/** The band on its own, for a key. */
export function AssumedBand() {
  const hatch = useId();
  return (
    <svg className={styles.alone} viewBox="0 0 28 10" width="28" height="10" aria-hidden="true">
      <Hatch id={hatch} />
      <rect fill={`url(#${hatch})`} width="28" height="10" />
      <path className={styles.end} d="M1 0v10M27 0v10" />
    </svg>
  );
}

/** Slanting lines with nothing between them. */
function Hatch({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line className={styles.stroke} x1="1" x2="1" y2="5" />
      </pattern>
    </defs>
  );
}
