/** The keys of the wall, those of clickers among them (they send PageDown, PageUp and often a full stop). */
import { isPlain } from '../../../ui/keys';

export type DeckAction =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'reveal'
  | 'hide'
  | 'full-screen'
  | 'blank'
  | 'clock'
  | 'notes'
  | 'help'
  | 'leave';

const actions: ReadonlyMap<string, DeckAction> = new Map([
  ['ArrowRight', 'next'],
  ['PageDown', 'next'],
  [' ', 'next'],
  ['ArrowLeft', 'previous'],
  ['PageUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['Backspace', 'hide'],
  ['Escape', 'leave'],
]);

/** Keys of a single letter or sign, which can be switched off (WCAG 2.1.4). */
const singleKeys: ReadonlyMap<string, DeckAction> = new Map([
  ['r', 'reveal'],
  ['f', 'full-screen'],
  ['b', 'blank'],
  ['.', 'blank'],
  ['t', 'clock'],
  ['n', 'notes'],
  ['?', 'help'],
]);

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat'>;

/**
 * What a key does on the wall; `null` where it is not the wall's.
 * @param onControl whether a button has the focus, whose own key Space is
 */
export function actionOf(
  pressed: Pressed,
  { single, onControl }: { readonly single: boolean; readonly onControl: boolean },
): DeckAction | null {
  const { key } = pressed;
  if (!isPlain(pressed)) return null;
  if (key === ' ' && onControl) return null;
  return actions.get(key) ?? (single ? singleKeys.get(key.toLowerCase()) : undefined) ?? null;
}
