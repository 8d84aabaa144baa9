import { describe, expect, it } from 'vitest';
import { lengthOf, linesOnWall } from './ownText';

describe('a text of one’s own on a slide', () => {
  it('keeps its lines where they have room', () => {
    const seven = ['Et', 'To', 'Tre', 'Fire', 'Fem', 'Seks', 'Syv'];
    expect(linesOnWall(seven.join('\n'))).toBe(seven.join('\n'));
    expect(linesOnWall([...seven, 'Otte'].join('\n'))).toBe('Et To Tre Fire Fem Seks Syv Otte');
  });

  it.each([
    ['To aftaler', 'short'],
    ['x'.repeat(90), 'short'],
    ['x'.repeat(91), 'medium'],
    ['Et\nTo\nTre', 'medium'],
    ['x'.repeat(180), 'medium'],
    ['x'.repeat(181), 'long'],
    ['Et\nTo\nTre\nFire\nFem', 'long'],
  ])('is the longer the more room it takes: %j', (text, length) => {
    expect(lengthOf(text)).toBe(length);
  });
});
