/**
 * Worst and best group on a 0–100 % axis, without own answers: the picture of the start page. It comes with the
 * first load, which is why it is not the anchor strip, whose labels find their places by themselves. Here each
 * label stands at its end of the axis, so the worst group must be in the lower half and the best in the upper.
 */
import styles from './AnchorStrip.module.css';
import { at } from './at';
import { MarkAt, Ticks } from './plot';

interface Published {
  /** From 0 to 1. */
  readonly value: number;
  readonly figure: string;
  readonly label: string;
}

interface Props {
  /** What someone hears who does not see the picture. */
  readonly name: string;
  readonly worst: Published;
  readonly best: Published;
}

export function PublishedPair({ name, worst, best }: Props) {
  return (
    <div className={styles.strip}>
      <svg className={styles.plot} role="img" aria-label={name}>
        <rect className={styles.axis} width="100%" height="0.75rem" y="-0.375rem" rx="0.375rem" />
        <MarkAt kind="worst" value={worst.value} />
        <MarkAt kind="best" value={best.value} />
        {[worst, best].map(({ value, figure, label }, index) => (
          <g key={label}>
            <text className={styles.figure} x={at(value)} y="2.6rem" textAnchor="middle">
              {figure}
            </text>
            <text
              className={styles.label}
              x={index === 0 ? '0%' : '100%'}
              dx={index === 0 ? '-0.75rem' : '0.75rem'}
              y="3.85rem"
              textAnchor={index === 0 ? 'start' : 'end'}
            >
              {label}
            </text>
          </g>
        ))}
      </svg>
      <Ticks />
    </div>
  );
}
