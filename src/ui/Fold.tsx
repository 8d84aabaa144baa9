/** Something more, one click away. */
import type { ReactNode } from 'react';
import styles from './Fold.module.css';
import { Icon, type IconName } from './Icon';

interface Props {
  readonly summary: ReactNode;
  readonly icon?: IconName;
  /** Whether it is open at first; from then on it is as the reader leaves it. Not to be changed later. */
  readonly open?: boolean;
  /** Told each time it has been opened. */
  readonly onOpened?: () => void;
  readonly children: ReactNode;
}

export function Fold({ summary, icon = 'info', open = false, onOpened, children }: Props) {
  return (
    <details
      className={styles.fold}
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) onOpened?.();
      }}
    >
      <summary>
        <Icon name={icon} />
        {summary}
      </summary>
      {children}
    </details>
  );
}
