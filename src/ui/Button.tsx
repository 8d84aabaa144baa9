/** What is clicked: a button that acts, a link that looks like one, and a button that looks like a link. */
import type { ComponentProps } from 'react';
import styles from './Button.module.css';

interface Look {
  /** One main button a view; the others are outlined, or quiet. */
  readonly variant?: 'main' | 'outlined' | 'quiet' | 'danger';
  readonly size?: 'normal' | 'large';
}

function classOf(variant: Look['variant'] = 'outlined', size: Look['size'] = 'normal'): string {
  return [styles.button, styles[variant], styles[size]].filter(Boolean).join(' ');
}

/** With `aria-disabled` it looks switched off but keeps the focus; say why in a text it is described by. */
export function Button({ variant, size, type = 'button', ...rest }: Look & ComponentProps<'button'>) {
  return <button {...rest} type={type} className={classOf(variant, size)} />;
}

export function LinkButton({ variant, size, ...rest }: Look & ComponentProps<'a'>) {
  return <a {...rest} className={classOf(variant, size)} />;
}

/** Acts, but is small and stands in a text. */
export function TextButton({ type = 'button', ...rest }: ComponentProps<'button'>) {
  return <button {...rest} type={type} className={styles.text} />;
}
