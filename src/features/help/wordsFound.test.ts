import { describe, expect, it } from 'vitest';
import { formatIn } from '../../i18n/format';
import { wordsFound } from './wordsFound';

const words = [
  { term: 'Åben runde', text: 'For få.' },
  { term: 'Andel', text: 'De svar, der tæller med.' },
  { term: 'Runde', text: 'Besvarelser.' },
  { term: 'Ubesvaret', text: 'Ikke besvaret i runden.' },
];
const da = { language: 'da', format: formatIn('da') } as const;
const found = (sought: string) => wordsFound(words, sought, da).map(({ term }) => term);

describe('the words of the glossary', () => {
  it('are all there, by the alphabet, with å last in Danish', () => {
    expect(found('')).toEqual(['Andel', 'Runde', 'Ubesvaret', 'Åben runde']);
    expect(found('  ')).toHaveLength(4);
  });

  it('fit by the term, and after that by the explanation', () => {
    expect(found('RUNDE ')).toEqual(['Runde', 'Åben runde', 'Ubesvaret']);
    expect(found('tæller')).toEqual(['Andel']);
  });

  it('may not fit at all', () => {
    expect(found('median')).toEqual([]);
  });
});
