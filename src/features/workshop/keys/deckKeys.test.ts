import { describe, expect, it } from 'vitest';
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
