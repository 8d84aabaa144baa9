import { describe, expect, it } from 'vitest';
import type { DontKnowRow } from '../../../figures/dontKnows';
import { dontKnowsThatFit, nameInKey, namesFitAtMarks } from './roomForWords';

const letters = (count: number) => 'x'.repeat(count);

describe('the names of two blocks', () => {
  it.each([
    [['Ledere', 'Medarbejdere'], true],
    [[letters(24), letters(16)], true],
    [[letters(25), letters(3)], false],
    [[letters(21), letters(20)], false],
    [[letters(80), letters(80)], false],
  ])('%j have room at their marks: %s', (names, expected) => {
    expect(namesFitAtMarks(names)).toBe(expected);
  });

  it('are whole in the key up to the length of a department and more, and are cut beyond it', () => {
    expect(nameInKey(letters(120))).toBe(letters(120));
    expect(nameInKey(letters(121))).toBe(`${letters(119)}…`);
  });
});

describe('the statements with don’t-knows on a slide', () => {
  const row = (byGroup: string | null, index: number): DontKnowRow => ({
    itemId: `K${index + 1}`,
    text: 'Made up.',
    dontKnow: 3,
    of: 14,
    count: '3 af 14 ved ikke',
    tell: null,
    byGroup,
  });
  const shown = (...lengths: readonly (number | null)[]) =>
    dontKnowsThatFit(
      lengths.map((length, index) => row(length === null ? null : letters(length), index)),
    ).map(({ byGroup }) => byGroup?.length ?? null);

  it('are three where the groups of each keep to a line', () => {
    expect(shown(null, 55, 20, 400)).toEqual([null, 55, 20]);
    expect(shown(40)).toEqual([40]);
  });

  it('are two where they need up to three lines', () => {
    expect(shown(10, 56, 10)).toEqual([10, 56]);
    expect(shown(10, 10, 56)).toEqual([10, 10]);
    expect(shown(165, 165)).toEqual([165, 165]);
  });

  it('are three without their groups where those need more', () => {
    expect(shown(10, 166, 10, 10)).toEqual([null, null, null]);
  });
});
