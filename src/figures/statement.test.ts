import { describe, expect, it } from 'vitest';
import { quotable, statementsOf } from './statement';
import { themes } from './testing/findings';
import { speechIn } from './testing/speaking';

describe('a statement', () => {
  it('inside a sentence has no full stop of its own, and keeps every other', () => {
    expect(quotable('Vi siger, f.eks. nu, til.')).toBe('Vi siger, f.eks. nu, til');
    expect(quotable('Uden punktum')).toBe('Uden punktum');
  });

  it('is looked up by its id and spoken in the language asked for', () => {
    const da = statementsOf(themes, speechIn('da'));
    expect(da.textOf('M2')).toBe('Medarbejderne er med, før vi vælger en løsning.');
    expect(da.quote('M2')).toBe('Medarbejderne er med, før vi vælger en løsning');
    expect(da.headingOf('M2')).toBe('M2 Medarbejderne er med, før vi vælger en løsning.');
    expect(statementsOf(themes, speechIn('en')).quote('M2')).toBe(
      'Employees take part before we choose a solution',
    );
  });

  it('that nobody knows is its id', () => {
    expect(statementsOf(themes, speechIn('da')).quote('X9')).toBe('X9');
  });
});
