import { describe, expect, it } from 'vitest';
import type { ThemeAnswer } from '../domain/statistics';
import { makeConfidentialRound, makeResponses } from '../domain/testing/factories';
import { agreementFigure } from './agreement';
import { shownIn, tableText, themes } from './testing/findings';
import { speechIn } from './testing/speaking';

type ByItem = Readonly<Record<string, readonly ThemeAnswer[]>>;
const viewOf = (byItem: ByItem, threshold = 3) =>
  shownIn(makeConfidentialRound(threshold), makeResponses(byItem));
const made = (byItem: ByItem, language: 'da' | 'en' = 'da') =>
  agreementFigure(viewOf(byItem), themes, speechIn(language));

const alike: readonly ThemeAnswer[] = [2, 2, 2, 2, 2, 2];
const even: readonly ThemeAnswer[] = [0, 1, 2, 3, 0, 1, 2, 3];
const camps: readonly ThemeAnswer[] = [0, 0, 0, 3, 3, 3];
/** 0.43 and −0.43 or thereabouts, to have decimals to write. */
const most: readonly ThemeAnswer[] = [2, 2, 2, 2, 3, 1, 1];
const split: readonly ThemeAnswer[] = [3, 3, 0, 0, 1, 3];

describe('agreement', () => {
  it('is read from the question most alike to the one least alike', () => {
    expect(made({ M5: camps, K2: even, M2: alike }).reading).toBe(
      'Af de spørgsmål, der vises, svarer I mest ens på »Medarbejderne er med, før vi vælger en løsning« (1,00) og mindst ens på »Vi taler åbent om det, der ikke virker« (−1,00).',
    );
    expect(made({ M5: camps, K2: even, M2: alike }, 'en').reading).toBe(
      'Among the questions that are shown, your answers are most alike on “Employees take part before we choose a solution” (1.00) and least alike on “We talk openly about what does not work” (−1.00).',
    );
  });

  it('is read of one question alone where there is one, and says so where there is none', () => {
    expect(made({ M5: camps }).reading).toBe(
      'Enigheden om »Vi taler åbent om det, der ikke virker« er −1,00.',
    );
    expect(made({ M5: camps }, 'en').reading).toBe(
      'The agreement on “We talk openly about what does not work” is −1.00.',
    );
    const four = { M5: ['dk', 3, 2, 1, 0, null] as const };
    expect(made(four).reading).toBe('Ingen spørgsmål har fem svar på skalaen, der kan vises.');
    expect(made(four, 'en').reading).toBe('No question has five answers on the scale that can be shown.');
    expect(made(four)).toMatchObject({ most: [], least: [] });
  });

  it('does not call questions that are as much alike the most and the least alike', () => {
    const equal = { M5: camps, S4: camps };
    expect(made(equal)).toMatchObject({
      reading: 'Enigheden er −1,00 om alle 2 spørgsmål, der kan vises.',
      most: [],
      least: [],
    });
    expect(made(equal, 'en').reading).toBe('The agreement is −1.00 on all 2 questions that can be shown.');
  });

  it('has two decimals, a decimal comma in Danish, the minus sign of the texts, and no minus nought', () => {
    const figure = made({ K1: most, K2: split, K3: even });
    const english = made({ K1: most, K2: split, K3: even }, 'en');
    const figures = [...figure.most, ...figure.least].map((row) => row.figure);
    for (const text of figures) expect(text).toMatch(/^−?[01],\d\d$/);
    expect([...english.most, ...english.least].map((row) => row.figure)).toEqual(
      figures.map((text) => text.replace(',', '.')),
    );
    expect(figures.join()).not.toMatch(/-|−0,00/);
    expect(figures).toContain('0,00');
    expect(figures.some((text) => text.startsWith('−'))).toBe(true);
  });

  it('is never printed as minus nought, however near', () => {
    // 1 of 401 answers more at both ends: A lies a hair below nought.
    const nearNought = [
      ...Array<0>(101).fill(0),
      ...Array<1>(100).fill(1),
      ...Array<2>(100).fill(2),
    ] as const;
    const figure = made({ K1: [...nearNought, ...Array<3>(101).fill(3)] });
    expect(figure.most[0]?.value).toBeLessThan(0);
    expect(figure.most[0]?.figure).toBe('0,00');
  });
});

describe('the questions that are drawn', () => {
  const shape = (...answers: readonly (readonly ThemeAnswer[])[]) =>
    made(Object.fromEntries(answers.map((one, index) => [`K${index + 1}`, one])));
  const ids = (rows: readonly { readonly itemId: string }[]) => rows.map(({ itemId }) => itemId);

  it('are the three most and the three least alike, from the one to the other', () => {
    const seven = {
      K1: camps,
      K2: alike,
      K3: even,
      K4: most,
      K5: split,
      K6: [1, 1, 1, 2, 1],
      M1: [0, 0, 1, 0, 0],
    };
    const { most: top, least } = made(seven as ByItem);
    const values = (rows: typeof top) => rows.map(({ value }) => value);
    expect(values(top)).toEqual(values(top).toSorted((a, b) => b - a));
    expect(values(least)).toEqual(values(least).toSorted((a, b) => b - a));
    expect([top.length, least.length]).toEqual([3, 3]);
    expect(Math.max(...values(least))).toBeLessThanOrEqual(Math.min(...values(top)));
    expect(ids(top)[0]).toBe('K2');
    expect(ids(least)[2]).toBe('K1');
  });

  it.each([
    [[alike], ['K1'], []],
    [[alike, camps], ['K1'], ['K2']],
    [[alike, even, camps], ['K1', 'K2'], ['K3']],
    [
      [alike, most, even, camps],
      ['K1', 'K2'],
      ['K3', 'K4'],
    ],
  ])('never stand in both lists: %#', (answers, top, low) => {
    const figure = shape(...answers);
    expect([ids(figure.most), ids(figure.least)]).toEqual([top, low]);
  });
});

describe('the table', () => {
  const view = viewOf({ K1: [3, 3, 3, 3, 3, 3], K2: [3, 2, 1, 0, 3, 2], K3: [3, 2, 1, 0, 'dk', null] }, 5);

  it('has every question: its agreement and its scored answers, or why there is none', () => {
    const da = tableText(agreementFigure(view, themes, speechIn('da')).table);
    expect(da).toHaveLength(27);
    expect(da[0]).toBe('Spørgsmål | Enighed | Svar på skalaen');
    expect(da[1]?.endsWith(' | vises ikke | vises ikke')).toBe(true);
    expect(da[2]).toMatch(/^K2 .* \| 0,\d\d \| 6$/);
    expect(da[3]?.endsWith(' | færre end fem svar | færre end fem svar')).toBe(true);
    const en = tableText(agreementFigure(view, themes, speechIn('en')).table);
    expect(en[0]).toBe('Question | Agreement | Answers on the scale');
    expect(en[1]?.endsWith(' | not shown | not shown')).toBe(true);
    expect(en[3]?.endsWith(' | fewer than five answers | fewer than five answers')).toBe(true);
  });
});
