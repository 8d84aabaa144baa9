/** Something to know: icon, tint and words, never tint alone. */
import { type ReactNode, useEffect, useRef } from 'react';
import { Icon, type IconName } from './Icon';
import styles from './Notice.module.css';

interface Props {
  readonly tone: 'info' | 'ok' | 'warn' | 'error';
  /** What happened, or what is so, in one clause. */
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Takes the focus when it comes; for errors that stop what the person was doing. */
  readonly focus?: boolean;
}

const icons: Readonly<Record<Props['tone'], IconName>> = {
  info: 'info',
  ok: 'check',
  warn: 'warning',
  error: 'warning',
};

export function Notice({ tone, title, children, actions, focus = false }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focus) box.current?.focus();
  }, [focus]);
  return (
    <div ref={box} className={`${styles.notice} ${styles[tone]}`} tabIndex={focus ? -1 : undefined}>
      <Icon name={icons[tone]} />
      <div className={styles.body}>
        <p className={styles.title}>{title}</p>
        {children}
        {actions !== undefined && actions !== false && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
