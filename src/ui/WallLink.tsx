/** A link that leads to full screen, and the key F that does the same. */
import { type ReactNode, useEffect } from 'react';
import { LinkButton } from './Button';
import { enterFullScreen } from './fullScreen';
import { isBusy, isPlain } from './keys';

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
      if (event.key.toLowerCase() !== 'f' || !isPlain(event)) return;
      if (event.defaultPrevented || isBusy(event.target)) return;
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
