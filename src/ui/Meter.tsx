/** How far something has come; the words beside it say the same. */
import styles from './Meter.module.css';

interface Props {
  readonly value: number;
  readonly max: number;
  readonly label: string;
}

/** Drawn as SVG, since its length may not come from a style attribute where a page is prerendered. */
export function Meter({ value, max, label }: Props) {
  return (
    <svg
      className={styles.meter}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={value}
    >
      <rect width={`${max === 0 ? 0 : (value / max) * 100}%`} height="100%" />
    </svg>
  );
}
