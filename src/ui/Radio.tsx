/**
 * One native radio button that looks like a large target with its words in it. What is around it decides its
 * measures by `className`; that it is chosen, pointed at or has the focus looks the same everywhere.
 */
import type { ComponentProps, ReactNode } from 'react';
import styles from './Radio.module.css';

interface Props extends Omit<ComponentProps<'input'>, 'type' | 'className' | 'children'> {
  readonly className: string | undefined;
  readonly children: ReactNode;
}

export function Radio({ className, children, ...input }: Props) {
  return (
    <label className={`${styles.radio} ${className ?? ''}`}>
      <input type="radio" {...input} />
      <span className={styles.pip} />
      {children}
    </label>
  );
}
