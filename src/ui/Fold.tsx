/** Something more, one click away. */
import type { ReactNode } from 'react';
import styles from './Fold.module.css';
import { Icon, type IconName } from './Icon';

interface Props {
  readonly summary: ReactNode;
  readonly icon?: IconName;
  /** Open when it first comes; from then on it is the reader's. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

export function Fold({ summary, icon = 'info', open = false, children }: Props) {
  return (
    <details className={styles.fold} open={open}>
      <summary>
        <Icon name={icon} />
        {summary}
      </summary>
      {children}
    </details>
  );
}
