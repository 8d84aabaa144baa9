/**
 * A word that is explained where it stands: a button in the text that opens a short note. It opens by click,
 * touch, Enter and Space; the same again, Escape, and a click or focus elsewhere close it. It may stand in a
 * sentence, a heading or a table's heading. On paper it is plain text.
 */
import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { placeBeside } from './placeBeside';
import styles from './Term.module.css';

interface Props {
  /** The word as it stands in the text; the name of the button. */
  readonly term: ReactNode;
  /** The explanation, one or two sentences. */
  readonly text: string;
}

export function Term({ term, text }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const box = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const note = useRef<HTMLSpanElement>(null);

  useEffect(() => {
    if (!open) return;
    const elsewhere = ({ target }: Event) => {
      if (target instanceof Node && !box.current?.contains(target)) setOpen(false);
    };
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // The note is what Escape closes, not what lies around it.
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
      // A note that scrolls may have the focus, and takes it along.
      button.current?.focus();
    };
    addEventListener('pointerdown', elsewhere);
    addEventListener('focusin', elsewhere);
    addEventListener('keydown', closeOnEscape, true);
    return () => {
      removeEventListener('pointerdown', elsewhere);
      removeEventListener('focusin', elsewhere);
      removeEventListener('keydown', closeOnEscape, true);
    };
  }, [open]);

  // Placed against the window, so that a table that scrolls sideways does not cut it off.
  useLayoutEffect(() => {
    if (!open) return;
    const place = () => {
      if (button.current !== null && note.current !== null) placeBeside(note.current, button.current);
    };
    const follow = ({ target }: Event) => {
      // Placing it anew would take the note back to its first line.
      if (target !== note.current) place();
    };
    place();
    addEventListener('scroll', follow, true);
    addEventListener('resize', place);
    return () => {
      removeEventListener('scroll', follow, true);
      removeEventListener('resize', place);
    };
  }, [open]);

  return (
    <span ref={box}>
      <button
        ref={button}
        type="button"
        className={styles.term}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {term}
      </button>
      {/* Present from the start, so that what comes into it is read out. */}
      <span id={id} aria-live="polite">
        {open && (
          <span ref={note} role="note" className={styles.note}>
            {text}
          </span>
        )}
      </span>
    </span>
  );
}
