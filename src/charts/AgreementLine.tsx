/** The agreement in one item: a point on an axis from −1 (two camps) over 0 to 1 (all alike). */
import styles from './AgreementLine.module.css';
import { at } from './at';

interface Props {
  /** The reading; what someone hears who does not see the picture. */
  readonly name: string;
  /** −1 to 1 */
  readonly value: number;
}

export function AgreementLine({ name, value }: Props) {
  return (
    <svg className={styles.line} role="img" aria-label={name}>
      <line className={styles.base} x2="100%" />
      {[0, 0.5, 1].map((tick) => (
        <line key={tick} className={styles.base} x1={at(tick)} x2={at(tick)} y1="-0.35em" y2="0.35em" />
      ))}
      <line className={styles.from} x1="50%" x2={at(placeOf(value))} />
      <circle className={styles.mark} cx={at(placeOf(value))} r="0.6em" />
    </svg>
  );
}

interface AxisProps {
  readonly camps?: string;
  readonly even?: string;
  readonly alike?: string;
}

/** The ends and the middle of the axis, with what they mean where that is not said elsewhere. */
export function AgreementAxis({ camps, even, alike }: AxisProps) {
  return (
    <div className={styles.axis} aria-hidden="true">
      <span>−1 {camps}</span>
      <span>0 {even}</span>
      <span>1 {alike}</span>
    </div>
  );
}

const placeOf = (value: number) => (value + 1) / 2;
