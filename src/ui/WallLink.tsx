/** A link that leads to full screen, and the key F that does the same. */
import { type ReactNode, useEffect } from 'react';
import { LinkButton } from './Button';
import { enterFullScreen } from './fullScreen';

interface Props {
  readonly href: string;
  /** Whether F acts: single letters can be switched off. */
  readonly singleKeys: boolean;
  readonly children: ReactNode;
}

export function WallLink({ href, singleKeys, children }: Props) {
  useEffect(() => {
    if (!singleKeys) return;
    const pressed = (event: KeyboardEvent) => {
      if (!isPlainF(event) || isBusy(event.target)) return;
      event.preventDefault();
      enterFullScreen();
      location.hash = href;
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [href, singleKeys]);

  return (
    <LinkButton
      href={href}
      onClick={({ ctrlKey, metaKey, shiftKey }) => {
        // In a window of its own the page there begins without full screen.
        if (!ctrlKey && !metaKey && !shiftKey) enterFullScreen();
      }}
    >
      {children}
    </LinkButton>
  );
}

function isPlainF({ key, ctrlKey, metaKey, altKey, repeat, defaultPrevented }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'f' && !(ctrlKey || metaKey || altKey || repeat || defaultPrevented);
}

/** Whether letters are for something else: a field that takes them, or a dialog that waits for an answer. */
function isBusy(target: EventTarget | null): boolean {
  const takesLetters = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]';
  return (
    (target instanceof Element && target.closest(takesLetters) !== null) ||
    document.querySelector('dialog[open]') !== null
  );
}
