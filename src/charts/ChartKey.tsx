/** What the marks of the strips mean, in words. */
import styles from './ChartKey.module.css';
import { Mark } from './Mark';

interface Props {
  readonly label: string;
  readonly worst: string;
  readonly best: string;
  readonly sector: string;
  /** `null` where there is no own mark on the axis. */
  readonly own: string | null;
  readonly interval: string | null;
}

export function ChartKey({ label, worst, best, sector, own, interval }: Props) {
  return (
    <ul className={styles.key} aria-label={label}>
      <li>
        <Mark kind="worst" />
        {worst}
      </li>
      <li>
        <Mark kind="best" />
        {best}
      </li>
      <li>
        <Mark kind="sector" />
        {sector}
      </li>
      {own !== null && (
        <li>
          <Mark kind="own" />
          {own}
        </li>
      )}
      {interval !== null && (
        <li>
          <span className={styles.band} />
          {interval}
        </li>
      )}
    </ul>
  );
}
