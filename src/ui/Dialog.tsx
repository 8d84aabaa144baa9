/** A question that must be answered before going on, only for what cannot be undone. */
import { type ReactNode, type SyntheticEvent, useEffect, useId, useRef } from 'react';
import styles from './Dialog.module.css';

interface Props {
  readonly open: boolean;
  readonly title: string;
  readonly children: ReactNode;
  /** The one that leaves everything as it is comes first: it gets the focus. */
  readonly actions: ReactNode;
  /** Escape, or a choice that closes. The browser gives the focus back to where it was. */
  readonly onClose: () => void;
}

export function Dialog({ open, title, children, actions, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  // Escape closes by way of `open`, so that the page knows before the dialog is gone: `close` comes a moment after it,
  // and would undo what a key pressed in between has opened.
  const onEscape = (event: SyntheticEvent) => {
    // A choice of files tells with the same event that nothing was chosen.
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    onClose();
  };
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      onCancel={onEscape}
      // The browser may close it without asking.
      onClose={() => open && onClose()}
    >
      <div className={styles.inner}>
        <h2 id={titleId}>{title}</h2>
        {children}
        <div className={styles.actions}>{actions}</div>
      </div>
    </dialog>
  );
}
