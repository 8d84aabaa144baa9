/**
 * The keys of a workshop, on the wall and in the facilitator's window, those of clickers among them (they send Page
 * Down, Page Up and often a full stop). The windows act by this list; the dialog over them and the help page show it.
 *
 * One more key: a line here. One more thing that a key does: a member of `DeckAction`, its words in
 * `wallKeys.ts` in both languages, and its case in the two windows.
 */
import type { wallKeysTexts } from '../i18n/wallKeys';

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

export interface WallKeys {
  readonly does: DeckAction;
  /** Those that do the same, as the browser calls them (`KeyboardEvent.key`), letters small. */
  readonly keys: readonly string[];
}

export const wallKeys: readonly WallKeys[] = [
  { does: 'next', keys: ['ArrowRight', 'PageDown', ' '] },
  { does: 'previous', keys: ['ArrowLeft', 'PageUp'] },
  { does: 'first', keys: ['Home'] },
  { does: 'last', keys: ['End'] },
  { does: 'reveal', keys: ['r'] },
  { does: 'hide', keys: ['Backspace'] },
  { does: 'clock', keys: ['t'] },
  { does: 'notes', keys: ['n'] },
  { does: 'full-screen', keys: ['f'] },
  { does: 'blank', keys: ['b', '.'] },
  { does: 'help', keys: ['?'] },
  { does: 'leave', keys: ['Escape'] },
];

/** Whether it is a letter or a sign, which can be switched off (WCAG 2.1.4). Space is neither. */
export const isSingleKey = (key: string): boolean => key.length === 1 && key !== ' ';

/** What stands on a key; on the space bar there is nothing, so it goes by its name. */
export function nameOfKey(key: string, { space }: Pick<Texts, 'space'>): string {
  if (key === ' ') return space;
  return isSingleKey(key) ? key.toUpperCase() : (signs.get(key) ?? key);
}

type Texts = (typeof wallKeysTexts)['da'];

const signs: ReadonlyMap<string, string> = new Map([
  ['ArrowRight', '→'],
  ['ArrowLeft', '←'],
  ['PageDown', 'Page Down'],
  ['PageUp', 'Page Up'],
  ['Escape', 'Esc'],
]);
