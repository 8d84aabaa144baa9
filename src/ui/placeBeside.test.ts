// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { placeBeside } from './placeBeside';

/** An element that is where it is said to be: jsdom has no layout. */
function at(left: number, top: number, width: number, height: number): HTMLElement {
  const element = document.createElement('span');
  element.getBoundingClientRect = () => new DOMRect(left, top, width, height);
  return element;
}
const placed = (beside: HTMLElement, width = 200, height = 100) => {
  const note = at(0, 0, width, height);
  placeBeside(note, beside);
  const { left, top, maxHeight, overflowY } = note.style;
  return { left, top, maxHeight, overflowY };
};

beforeEach(() => {
  Object.assign(globalThis, { innerHeight: 600 });
  Object.defineProperty(document.documentElement, 'clientWidth', { value: 320, configurable: true });
});

describe('a note', () => {
  it('stands under its word, at its left', () => {
    expect(placed(at(50, 100, 60, 20))).toMatchObject({ left: '50px', top: '128px', maxHeight: '464px' });
  });

  it('is moved sideways to stay in a window of 320 px', () => {
    expect(placed(at(250, 100, 60, 20)).left).toBe('112px');
    expect(placed(at(250, 100, 60, 20), 312).left).toBe('8px');
  });

  it('stands above where there is no room below', () => {
    expect(placed(at(50, 560, 60, 20)).top).toBe('452px');
  });

  it('scrolls where there is not enough room on either side', () => {
    const overflowY = 'auto';
    expect(placed(at(50, 400, 60, 20), 200, 1000)).toEqual({
      left: '50px',
      top: '8px',
      maxHeight: '384px',
      overflowY,
    });
    expect(placed(at(50, 100, 60, 20), 200, 1000)).toMatchObject({
      top: '128px',
      maxHeight: '464px',
      overflowY,
    });
  });

  it('is no place to scroll, where Tab would stop, when it is whole, also after it was not', () => {
    expect(placed(at(50, 100, 60, 20), 200, 464).overflowY).toBe('');
    const note = at(0, 0, 200, 500);
    placeBeside(note, at(50, 100, 60, 20));
    expect(note.style.overflowY).toBe('auto');
    Object.assign(globalThis, { innerHeight: 900 });
    placeBeside(note, at(50, 100, 60, 20));
    expect(note.style.overflowY).toBe('');
  });
});
