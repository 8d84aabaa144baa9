import { describe, expect, it } from 'vitest';
import { at } from './at';
import { collide, labelPlace } from './axis';

const worst = (value: number) => ({ value, label: 'Dårligste gruppe' });
const best = (value: number) => ({ value, label: 'Bedste gruppe' });

describe('places on the axis', () => {
  it('are given to a tenth of a percent', () => {
    expect(at(0)).toBe('0%');
    expect(at(4 / 11)).toBe('36.4%');
    expect(at(1)).toBe('100%');
  });

  it('a label stands at its mark, or at the end it is close to', () => {
    expect(labelPlace(0.5, 'Bedste gruppe', 'wide')).toEqual({ x: '50%', textAnchor: 'middle' });
    expect(labelPlace(0.05, 'Bedste gruppe', 'wide')).toEqual({
      x: '0%',
      dx: '-0.75rem',
      textAnchor: 'start',
    });
    expect(labelPlace(1, 'Bedste gruppe', 'wide')).toEqual({ x: '100%', dx: '0.75rem', textAnchor: 'end' });
  });

  it('a long label keeps inside a plot that a short one has room in', () => {
    const long = 'Ringkøbing-Skjern · 128 af 256';
    expect(labelPlace(0.25, 'Aarhus', 'wide').x).toBe('25%');
    expect(labelPlace(0.25, long, 'wide')).toMatchObject({ x: '0%', textAnchor: 'middle' });
    expect(labelPlace(0.75, long, 'wide')).toMatchObject({ x: '100%', textAnchor: 'middle' });
  });

  it('a label is kept inside earlier on a narrow plot', () => {
    expect(labelPlace(0.2, 'Dårligste gruppe', 'wide').x).toBe('20%');
    expect(labelPlace(0.2, 'Dårligste gruppe', 'narrow').x).toBe('0%');
  });

  it('a figure stays at its mark where the long label with it cannot', () => {
    expect(labelPlace(0.85, 'Eksempelby · 10 af 12', 'narrow').x).toBe('100%');
    expect(labelPlace(0.85, '85 %', 'narrow', 'figure').x).toBe('85%');
  });

  it('a label too long for the plot stands in its middle', () => {
    expect(labelPlace(0.1, 'x'.repeat(80), 'narrow')).toEqual({
      x: '0%',
      dx: '6.75rem',
      textAnchor: 'middle',
    });
  });

  it('labels of the published figures have room for each other; closer ones do not', () => {
    expect(collide(worst(0.14), best(0.86))).toBe(false);
    expect(collide(worst(0.29), best(1))).toBe(false);
    expect(collide(worst(0.4), best(0.6))).toBe(true);
    expect(collide(worst(0.54), best(0.99))).toBe(true);
    expect(collide(best(0.3), worst(0.5))).toBe(true);
  });
});
