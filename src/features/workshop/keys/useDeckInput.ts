/**
 * Keys, clickers, clicks and swipes on the wall; keys alone in the facilitator's window. On a black screen anything
 * brings the slide back and does nothing else. Clicks: the right part of the wall goes on, the left part back; the
 * buttons are their own.
 */
import { type RefObject, useEffect, useEffectEvent } from 'react';
import { onFullScreenEnded } from '../../../ui/fullScreen';
import { takesLetters } from '../../../ui/keys';
import type { DeckAction } from '../../../ui/wallKeys';
import { actionOf } from './deckKeys';

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
/** A swipe goes so far, in pixels, and further along than across. */
const leastSwipe = 60;

export function useDeckKeys({ single, black, act, show }: Input): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    // What is written, and what a dialog asks, has the keys for itself.
    if (event.defaultPrevented || isDialogOpen()) return;
    if (takesLetters(event.target)) {
      // Out of the field, so that the keys are the wall's again.
      if (event.key === 'Escape' && event.target instanceof HTMLElement) event.target.blur();
      return;
    }
    // The arrows change a choice that has the focus.
    if (isChoice(event.target) && event.key.startsWith('Arrow')) return;
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
  useEffect(() => {
    const key = (event: KeyboardEvent) => onKey(event);
    addEventListener('keydown', key);
    return () => removeEventListener('keydown', key);
  }, []);
}

export function useDeckInput(wall: RefObject<HTMLElement | null>, input: Input): void {
  const { black, act, show } = input;
  useDeckKeys(input);
  const onClick = useEffectEvent((event: MouseEvent) => {
    if (isDialogOpen()) return;
    if (black) return show();
    if (isControl(event.target) || getSelection()?.type === 'Range') return;
    const side = event.clientX / innerWidth;
    if (side > 1 - edge) act('next');
    else if (side < edge) act('previous');
  });
  const onSwipe = useEffectEvent((across: number, along: number) => {
    if (isDialogOpen() || Math.abs(across) < Math.max(leastSwipe, Math.abs(along))) return;
    if (black) return show();
    act(across < 0 ? 'next' : 'previous');
  });
  const onLeft = useEffectEvent(() => act('leave'));

  useEffect(() => {
    const element = wall.current;
    let start: { readonly x: number; readonly y: number } | null = null;
    const click = (event: MouseEvent) => onClick(event);
    const down = ({ pointerType, clientX, clientY, isPrimary }: PointerEvent) => {
      start = pointerType === 'touch' && isPrimary ? { x: clientX, y: clientY } : null;
    };
    const up = ({ clientX, clientY }: PointerEvent) => {
      if (start !== null) onSwipe(clientX - start.x, clientY - start.y);
      start = null;
    };
    const stopListening = onFullScreenEnded(() => onLeft());
    element?.addEventListener('click', click);
    element?.addEventListener('pointerdown', down);
    element?.addEventListener('pointerup', up);
    return () => {
      element?.removeEventListener('click', click);
      element?.removeEventListener('pointerdown', down);
      element?.removeEventListener('pointerup', up);
      stopListening();
    };
  }, [wall]);
}

const isModifier = (key: string) => ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph'].includes(key);

const isChoice = (target: EventTarget | null) =>
  target instanceof Element && target.matches('[type="radio"]');

const isDialogOpen = () => document.querySelector('dialog[open]') !== null;

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, summary, input, select, textarea') !== null;
}
