import { describe, expect, it, vi } from 'vitest';
import { municipalities } from '../content/municipalities';
import { lowerFirst } from './ownReading';
import { speechIn } from './testing/speaking';

const ownName = (name: string) => speechIn('da', name).ownName;

describe('the name at own answers', () => {
  it('is of every municipality its own name, not the form that stands before "Kommune"', () => {
    expect(municipalities.map(({ displayName }) => ownName(displayName))).toEqual(
      municipalities.map(({ name }) => name),
    );
  });

  it('is of an organisation the name it was given, cut where it is long', () => {
    expect(ownName('Fælles hjemmepleje')).toBe('Fælles hjemmepleje');
    expect(ownName('Kommune')).toBe('Kommune');
    expect(ownName('Fællesorganisationen 22')).toBe('Fællesorganisationen…');
    expect(ownName('Fællesorganisation 22')).toBe('Fællesorganisation 22');
  });

  it('comes with the texts of the language', () => {
    expect(speechIn('da').t.bestGroup).toBe('Bedste gruppe');
    expect(speechIn('en').t.bestGroup).toBe('Best group');
  });
});

describe('a label inside a sentence', () => {
  it('begins with a small letter, also in a browser whose own language has a dotless i', () => {
    const turkish = vi.spyOn(String.prototype, 'toLocaleLowerCase').mockReturnValue('ı');
    expect(lowerFirst('I høj grad')).toBe('i høj grad');
    turkish.mockRestore();
  });
});
