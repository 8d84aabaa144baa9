/** What a key does on the wall, by the list that is also shown. */
import { isPlain } from '../../../ui/keys';
import { type DeckAction, isSingleKey, wallKeys } from '../../../ui/wallKeys';

const actions: ReadonlyMap<string, DeckAction> = new Map(
  wallKeys.flatMap(({ does, keys }) => keys.map((key) => [key, does] as const)),
);

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat'>;

/**
 * What a key does on the wall; `null` where it is not the wall's.
 * @param single whether keys of a single letter or sign act
 * @param onControl whether a button has the focus, whose own key Space is
 */
export function actionOf(
  pressed: Pressed,
  { single, onControl }: { readonly single: boolean; readonly onControl: boolean },
): DeckAction | null {
  const { key } = pressed;
  if (!isPlain(pressed)) return null;
  if (key === ' ' && onControl) return null;
  if (!isSingleKey(key)) return actions.get(key) ?? null;
  return single ? (actions.get(key.toLowerCase()) ?? null) : null;
}
