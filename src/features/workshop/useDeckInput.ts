/**
 * Keys, clickers and clicks on the wall. On a black screen anything brings the slide back and does nothing else.
 * Clicks: the right part of the wall goes on, the left part back; the buttons are their own.
 */
import { type RefObject, useEffect, useEffectEvent } from 'react';
import { onFullScreenEnded } from '../../ui/fullScreen';
import { actionOf, type DeckAction } from './deckKeys';

interface Input {
  /** Whether keys of a single letter act. */
  readonly single: boolean;
  readonly black: boolean;
  act(action: DeckAction): void;
  /** Ends the black screen. */
  show(): void;
}

/** How much of the width, at either side, a click acts on. */
const edge = 0.25;

export function useDeckInput(wall: RefObject<HTMLElement | null>, { single, black, act, show }: Input): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    if (black) {
      event.preventDefault();
      if (!isModifier(event.key)) show();
      return;
    }
    const action = actionOf(event, { single, onControl: isControl(event.target) });
    if (action === null) return;
    event.preventDefault();
    act(action);
  });
  const onClick = useEffectEvent((event: MouseEvent) => {
    if (black) return show();
    if (isControl(event.target) || getSelection()?.type === 'Range') return;
    const side = event.clientX / innerWidth;
    if (side > 1 - edge) act('next');
    else if (side < edge) act('previous');
  });
  const onLeft = useEffectEvent(() => act('leave'));

  useEffect(() => {
    const element = wall.current;
    const key = (event: KeyboardEvent) => onKey(event);
    const click = (event: MouseEvent) => onClick(event);
    const stopListening = onFullScreenEnded(() => onLeft());
    addEventListener('keydown', key);
    element?.addEventListener('click', click);
    return () => {
      removeEventListener('keydown', key);
      element?.removeEventListener('click', click);
      stopListening();
    };
  }, [wall]);
}

const isModifier = (key: string) => ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph'].includes(key);

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, summary, input, select, textarea') !== null;
}
