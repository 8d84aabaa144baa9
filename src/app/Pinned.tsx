/**
 * A notice at the lower edge of the window: it comes without moving anything from under a pointer, and the page
 * goes on to where it ends, so that nothing lies behind it for good.
 */
import type { ReactNode } from 'react';
import styles from './Pinned.module.css';

export function Pinned({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.pinned} data-pinned>
      {children}
    </div>
  );
}
