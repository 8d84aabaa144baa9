/** Something more, one click away. */
import type { ReactNode } from 'react';
import styles from './Fold.module.css';
import { Icon, type IconName } from './Icon';

interface Props {
  readonly summary: ReactNode;
  readonly icon?: IconName;
  readonly children: ReactNode;
}

export function Fold({ summary, icon = 'info', children }: Props) {
  return (
    <details className={styles.fold}>
      <summary>
        <Icon name={icon} />
        {summary}
      </summary>
      {children}
    </details>
  );
}
