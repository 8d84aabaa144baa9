import { describe, expect, it } from 'vitest';
import { at, collide, labelPlace, narrowMargin, wideMargin } from './axis';

describe('places on the axis', () => {
  it('are given to a tenth of a percent', () => {
    expect(at(0)).toBe('0%');
    expect(at(4 / 11)).toBe('36.4%');
    expect(at(1)).toBe('100%');
  });

  it('a label stands at its mark, or at the end it is close to', () => {
    expect(labelPlace(0.5, wideMargin)).toEqual({ x: '50%', textAnchor: 'middle' });
    expect(labelPlace(0.05, wideMargin)).toEqual({ x: '0%', textAnchor: 'start' });
    expect(labelPlace(1, wideMargin)).toEqual({ x: '100%', textAnchor: 'end' });
  });

  it('a label is clamped earlier on a narrow plot', () => {
    expect(labelPlace(0.25, wideMargin).textAnchor).toBe('middle');
    expect(labelPlace(0.25, narrowMargin).textAnchor).toBe('start');
  });

  it('labels of the published figures have room for each other; closer ones do not', () => {
    expect(collide(0.14, 0.86)).toBe(false);
    expect(collide(0.29, 1)).toBe(false);
    expect(collide(0.4, 0.6)).toBe(true);
  });
});
