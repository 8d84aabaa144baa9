import { describe, expect, it } from 'vitest';
import { municipalityNamed } from './municipalityNamed';

const name = (text: string) => municipalityNamed(text)?.name ?? null;

describe('a municipality named without a choice', () => {
  it.each([
    ['Aarhus', 'Aarhus'],
    ['aarhus kommune', 'Aarhus'],
    ['kobenh', 'København'],
    ['Herning', 'Herning'],
  ])('»%s« names %s', (text, expected) => {
    expect(name(text)).toBe(expected);
  });

  it('is none for a text that fits several, or none, or is empty', () => {
    expect(name('a')).toBeNull();
    expect(name('xyz')).toBeNull();
    expect(name(' ')).toBeNull();
  });

  it('is the one of that name, though others hold it', () => {
    expect(name('Holstebro')).toBe('Holstebro');
    expect(name('Ringsted')).toBe('Ringsted');
  });
});
