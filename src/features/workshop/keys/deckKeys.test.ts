import { describe, expect, it } from 'vitest';
import { wallKeysTexts } from '../../../i18n/wallKeys';
import { nameOfKey, wallKeys } from '../../../ui/wallKeys';
import { actionOf } from './deckKeys';

const plain = { ctrlKey: false, metaKey: false, altKey: false, repeat: false };
const usual = { single: true, onControl: false };
const press = (key: string, how: Partial<typeof plain> = {}, where: Partial<typeof usual> = {}) =>
  actionOf({ ...plain, key, ...how }, { ...usual, ...where });

describe('the keys of the wall', () => {
  it.each([
    ['ArrowRight', 'next'],
    ['PageDown', 'next'],
    [' ', 'next'],
    ['ArrowLeft', 'previous'],
    ['PageUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['r', 'reveal'],
    ['Backspace', 'hide'],
    ['t', 'clock'],
    ['n', 'notes'],
    ['?', 'help'],
    ['f', 'full-screen'],
    ['F', 'full-screen'],
    ['b', 'blank'],
    ['.', 'blank'],
    ['Escape', 'leave'],
    ['x', null],
    ['Tab', null],
    ['Enter', null],
    ['toString', null],
  ])('»%s« does: %s', (key, action) => {
    expect(press(key)).toBe(action);
  });

  it.each(['ctrlKey', 'metaKey', 'altKey', 'repeat'] as const)('do nothing with %s', (how) => {
    expect(press('ArrowRight', { [how]: true })).toBeNull();
    expect(press('b', { [how]: true })).toBeNull();
  });

  it('that are a letter or a sign can be switched off, the others not', () => {
    const off = (key: string) => press(key, {}, { single: false });
    expect(['f', 'b', '.'].map(off)).toEqual([null, null, null]);
    expect(['PageDown', ' ', 'Escape'].map(off)).toEqual(['next', 'next', 'leave']);
  });

  it('leave Space to a button that has the focus', () => {
    expect(press(' ', {}, { onControl: true })).toBeNull();
    expect(press('PageDown', {}, { onControl: true })).toBe('next');
  });
});

describe('the list of the keys', () => {
  const listed = wallKeys.flatMap(({ does, keys }) => keys.map((key) => [key, does] as const));
  /** All that can be typed on a keyboard without Alt, and the keys that have a name. */
  const there = [
    ...Array.from({ length: 0x17f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index)),
    ...['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'PageDown', 'PageUp', 'Home', 'End', 'Insert'],
    ...[
      'Backspace',
      'Delete',
      'Escape',
      'Enter',
      'Tab',
      'F1',
      'F5',
      'F11',
      'Shift',
      'CapsLock',
      'ContextMenu',
    ],
    ...['MediaPlayPause', 'MediaTrackNext', 'AudioVolumeUp', 'BrowserBack', 'Dead', 'Unidentified'],
  ];

  it('has every key that the wall acts on, and each does what the list says', () => {
    const acted = there.flatMap((key) => {
      const action = press(key);
      return action === null ? [] : [`${key.length === 1 ? key.toLowerCase() : key}: ${action}`];
    });
    expect([...new Set(acted)].sort()).toEqual(listed.map(([key, does]) => `${key}: ${does}`).sort());
  });

  it('has each thing that a key does on one line, with its words', () => {
    const done = wallKeys.map(({ does }) => does);
    expect([...done].sort()).toEqual(Object.keys(wallKeysTexts.da.does).sort());
  });

  it('calls the keys by what stands on them, and Space by its name', () => {
    const named = (keys: readonly string[]) => keys.map((key) => nameOfKey(key, wallKeysTexts.en));
    expect(named(['ArrowRight', 'ArrowLeft', 'PageDown', 'PageUp'])).toEqual([
      '→',
      '←',
      'Page Down',
      'Page Up',
    ]);
    expect(named(['r', '.', '?', 'Home', 'Escape', ' '])).toEqual(['R', '.', '?', 'Home', 'Esc', 'Space']);
  });
});
