/** What the strips and the lines have in common: a mark in its place, the ticks of the axis. In the first load. */
import { useI18n } from '../i18n';
import { at } from './at';
import { type MarkKind, MarkShape } from './Mark';
import styles from './plot.module.css';

export function MarkAt({ kind, value }: { readonly kind: MarkKind; readonly value: number }) {
  return (
    <svg x={at(value)} overflow="visible" width="1" height="1" aria-hidden="true">
      <MarkShape kind={kind} />
    </svg>
  );
}

const ticks = [0, 0.25, 0.5, 0.75, 1];

/** 0, 25, 50, 75, 100 %; 0, 50, 100 where it is narrow. */
export function Ticks() {
  const { format } = useI18n();
  return (
    <svg className={styles.ticks} aria-hidden="true">
      <line className={styles.base} x2="100%" y1="0.5" y2="0.5" />
      {ticks.map((tick) => (
        <g key={tick} className={tick === 0.25 || tick === 0.75 ? styles.odd : undefined}>
          <line className={styles.base} x1={at(tick)} x2={at(tick)} y2="0.375rem" />
          <text x={at(tick)} y="1.375rem" textAnchor={tick === 0 ? 'start' : tick === 1 ? 'end' : 'middle'}>
            {tick === 1 ? format.percent(1) : format.percentNumber(tick)}
          </text>
        </g>
      ))}
    </svg>
  );
}
