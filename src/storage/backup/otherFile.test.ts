import { describe, expect, it } from 'vitest';
import { otherFileOf } from './otherFile';

describe('a file that is no backup', () => {
  it.each([[null], [7], ['text'], [undefined], [true], [[]], [[{ id: 'a1', rounds: [] }]]])(
    'is unknown where it holds %j and no fields',
    (value) => {
      expect(otherFileOf(value)).toBe('unknown');
    },
  );

  it('is what was saved in an emergency where it has assessments and responses, and not one of them alone', () => {
    expect(otherFileOf({ assessments: [], responses: [] })).toBe('emergency');
    expect(otherFileOf({ assessments: [] })).toBe('unknown');
    expect(otherFileOf({ responses: [] })).toBe('unknown');
  });

  it('is one record where it has an id and rounds, or an id and answers', () => {
    expect(otherFileOf({ id: 'a1', rounds: [] })).toBe('record');
    expect(otherFileOf({ id: 'r1', answers: {} })).toBe('record');
    expect(otherFileOf({ rounds: [] })).toBe('unknown');
    expect(otherFileOf({ answers: {} })).toBe('unknown');
    expect(otherFileOf({ id: 'a1' })).toBe('unknown');
  });

  it.each(['themes', 'recommendations', 'figures', 'items', 'hash'])(
    'is a part of a pack where it has an id, a version and %s',
    (part) => {
      expect(otherFileOf({ id: 'p', version: '1.0.0', [part]: [] })).toBe('pack');
      expect(otherFileOf({ id: 'p', [part]: [] })).toBe('unknown');
      expect(otherFileOf({ version: '1.0.0', [part]: [] })).toBe('unknown');
    },
  );

  it('is unknown where it has an id and a version, as much has', () => {
    expect(otherFileOf({ id: 'p', version: '1.0.0' })).toBe('unknown');
    expect(otherFileOf({ name: 'a package', version: '1.0.0' })).toBe('unknown');
  });

  it('is told by its own fields, and not by what every object has', () => {
    expect(otherFileOf(Object.create({ assessments: [], responses: [] }))).toBe('unknown');
  });
});
