/** What is withheld: a lock, what, and why. */
import type { ReactNode } from 'react';
import { Icon } from '../ui/Icon';
import styles from './Locked.module.css';

export function Locked({ title, children }: { readonly title: ReactNode; readonly children?: ReactNode }) {
  return (
    <div className={styles.locked}>
      <Icon name="lock" />
      <div>
        <p className={styles.title}>{title}</p>
        {children}
      </div>
    </div>
  );
}
