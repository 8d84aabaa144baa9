/** One line of text, and a choice from a list; both inside a `Field`. */
import type { ComponentProps } from 'react';
import styles from './Field.module.css';

export function TextInput({
  narrow = false,
  ...rest
}: ComponentProps<'input'> & { readonly narrow?: boolean }) {
  return (
    <input type="text" {...rest} className={narrow ? `${styles.input} ${styles.narrow}` : styles.input} />
  );
}

export function Select(props: ComponentProps<'select'>) {
  return <select {...props} className={styles.input} />;
}
