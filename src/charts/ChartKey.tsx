/** What the marks of the strips mean, in words. */
import { GlossaryText } from '../ui/GlossaryText';
import { AssumedBand } from './AssumedIntervals';
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
  /** `null` where the reader assumes nothing. */
  readonly assumed: string | null;
}

export function ChartKey({ label, worst, best, sector, own, interval, assumed }: Props) {
  return (
    <ul className={styles.key} aria-label={label}>
      <li>
        <Mark kind="worst" />
        <GlossaryText text={worst} terms={['worstGroup']} />
      </li>
      <li>
        <Mark kind="best" />
        <GlossaryText text={best} terms={['bestGroup']} />
      </li>
      <li>
        <Mark kind="sector" />
        <GlossaryText text={sector} terms={['sector']} />
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
          <GlossaryText text={interval} terms={['interval']} />
        </li>
      )}
      {assumed !== null && (
        <li>
          <AssumedBand />
          {assumed}
        </li>
      )}
    </ul>
  );
}
