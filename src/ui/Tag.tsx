/** A word or two about the thing beside it. */
import type { ReactNode } from 'react';
import styles from './Tag.module.css';

interface Props {
  readonly tone?: 'plain' | 'example' | 'ok';
  readonly children: ReactNode;
}

export function Tag({ tone = 'plain', children }: Props) {
  return <span className={`${styles.tag} ${styles[tone] ?? ''}`}>{children}</span>;
}
