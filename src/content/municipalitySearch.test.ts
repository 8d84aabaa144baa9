import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { municipalities } from './municipalities';
import { findMunicipalities } from './municipalitySearch';

const names = (text: string) => findMunicipalities(text).map(({ name }) => name);

describe('finding a municipality', () => {
  it.each([
    ['kobenhavn', 'København'],
    ['københavn', 'København'],
    ['koebenhavn', 'København'],
    ['Københavns', 'København'],
    ['aarhus', 'Aarhus'],
    ['århus', 'Aarhus'],
    ['ÅRHUS KOMMUNE', 'Aarhus'],
    ['  ærø ', 'Ærø'],
    ['aeroe', 'Ærø'],
    ['aero', 'Ærø'],
    ['soro', 'Sorø'],
    ['aalborg', 'Aalborg'],
    ['ålborg', 'Aalborg'],
    ['Kø', 'København'],
    ['Å', 'Aabenraa'],
    ['ko', 'Kolding'],
  ])('»%s« finds %s first', (text, name) => {
    expect(names(text)[0]).toBe(name);
  });

  it('lists those that begin with the text before those that hold it', () => {
    const found = names('sted');
    expect(found).toContain('Thisted');
    expect(names('r').slice(0, 2)).toEqual(['Randers', 'Rebild']);
  });

  it('lists all 98 in Danish order when nothing has been typed', () => {
    const all = names('');
    expect(all).toHaveLength(98);
    expect(all[0]).toBe('Albertslund');
    // Aa is sorted as å, after ø.
    expect(all.slice(-3)).toEqual(['Ærø', 'Aabenraa', 'Aalborg', 'Aarhus'].slice(-3));
  });

  it('finds nothing for a text that is nobody’s name', () => {
    expect(names('xyz')).toEqual([]);
  });

  it('finds every municipality by its own name and by the name of the authority', () => {
    for (const { name, displayName } of municipalities) {
      expect(names(name)[0]).toBe(name);
      expect(names(displayName)).toContain(name);
    }
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => Array.isArray(findMunicipalities(text))),
    );
  });
});
