import { describe, expect, it } from 'vitest';
import { benchmarks } from '../content/benchmarks';
import { questionnaire } from '../content/pack';
import { viewRound } from '../domain/disclosure';
import type { ThemeAnswer } from '../domain/statistics';
import { makeConfidentialRound, makeResponses, makeRound } from '../domain/testing/factories';
import { saidOf } from './testing/speaking';

/** Each answer as many times as told. */
const many = (...parts: readonly (readonly [number, ThemeAnswer])[]): readonly ThemeAnswer[] =>
  parts.flatMap(([times, answer]) => Array.from({ length: times }, () => answer));

/** What is said of a closed confidential round with these answers. */
const said = (itemId: string, answers: readonly ThemeAnswer[]) =>
  saidOf(
    itemId,
    viewRound(
      makeConfidentialRound(),
      makeResponses({ [itemId]: answers }),
      questionnaire.themes,
      questionnaire.roles,
    ),
    { benchmarks, questionnaire },
  );

describe('twelve responses in a closed confidential round', () => {
  it('K1: eight of eleven, the example of the method page', () => {
    expect(said('K1', many([8, 3], [2, 2], [1, 0], [1, 'dk']))).toEqual({
      da: {
        reading: [
          '8 af 11 svarer i høj grad.',
          'Det er 73_%, og tallet er vejledende.',
          'Intervallet er for bredt til at sige, hvilken gruppe I ligger nærmest.',
          'Intervallet går fra 43 til 90_%.',
          'Tæller »i nogen grad« også med, er det 10 af 11.',
        ],
        rows: [
          ['Eksempelby, egne svar', '73_%', '8 af 11', '43–90_%'],
          ['Eksempelby, den anden læsning', 'vises ikke som andel', '10 af 11', 'ikke muligt'],
        ],
      },
      en: {
        reading: [
          '8 of 11 answered “to a high degree”.',
          'That is 73%, as a guide only.',
          'The interval is too wide to say which group you are nearest.',
          'The interval runs from 43 to 90%.',
          'If “to some degree” counts as well, it is 10 of 11.',
        ],
        rows: [
          ['Eksempelby, own answers', '73%', '8 of 11', '43–90%'],
          ['Eksempelby, the other reading', 'not shown as a share', '10 of 11', 'not possible'],
        ],
      },
    });
  });

  it('M1: six of twelve', () => {
    expect(said('M1', many([4, 3], [2, 2], [3, 1], [3, 0]))).toEqual({
      da: {
        reading: [
          'Blandt it-ansvarlige i kommuner og regioner steg andelen fra 34 til 64 procent på et år.',
          '6 af 12 svarer i høj eller i nogen grad.',
          'Det er 50_%, og tallet er vejledende.',
          'Intervallet går fra 25 til 75_%.',
          'Tæller kun »i høj grad«, er det 4 af 12.',
        ],
        rows: [
          ['Eksempelby, egne svar', '50_%', '6 af 12', '25–75_%'],
          ['Eksempelby, den anden læsning', 'vises ikke som andel', '4 af 12', 'ikke muligt'],
        ],
      },
      en: {
        reading: [
          'Among heads of IT in municipalities and regions, the share rose from 34 to 64 per cent in a year.',
          '6 of 12 answered “to a high degree” or “to some degree”.',
          'That is 50%, as a guide only.',
          'The interval runs from 25 to 75%.',
          'If only “to a high degree” counts, it is 4 of 12.',
        ],
        rows: [
          ['Eksempelby, own answers', '50%', '6 of 12', '25–75%'],
          ['Eksempelby, the other reading', 'not shown as a share', '4 of 12', 'not possible'],
        ],
      },
    });
  });

  it('B1: five of twelve', () => {
    expect(said('B1', many([2, 3], [3, 2], [7, 1]))).toEqual({
      da: {
        reading: [
          '5 af 12 svarer i høj eller i nogen grad.',
          'Det er 42_%, og tallet er vejledende.',
          'Intervallet er for bredt til at sige, hvilken gruppe I ligger nærmest.',
          'Intervallet går fra 19 til 68_%.',
        ],
        rows: [['Eksempelby, egne svar', '42_%', '5 af 12', '19–68_%']],
      },
      en: {
        reading: [
          '5 of 12 answered “to a high degree” or “to some degree”.',
          'That is 42%, as a guide only.',
          'The interval is too wide to say which group you are nearest.',
          'The interval runs from 19 to 68%.',
        ],
        rows: [['Eksempelby, own answers', '42%', '5 of 12', '19–68%']],
      },
    });
  });
});

describe('a side is named', () => {
  const side = (itemId: string, answers: readonly ThemeAnswer[], language: 'da' | 'en') => {
    const view = viewRound(
      makeRound(),
      makeResponses({ [itemId]: answers }),
      questionnaire.themes,
      questionnaire.roles,
    );
    return saidOf(itemId, view, { benchmarks, questionnaire })[language].reading.at(2);
  };

  it.each([
    ['best', many([12, 3]), 'Hele intervallet ligger nærmest den bedste gruppe.'],
    ['worst', many([12, 2]), 'Hele intervallet ligger under den dårligste gruppe.'],
    [
      'neither',
      many([2, 3], [3, 0]),
      'Intervallet er for bredt til at sige, hvilken gruppe I ligger nærmest.',
    ],
  ])('K1 in Danish: %s', (_, answers, sentence) => {
    expect(side('K1', answers, 'da')).toBe(sentence);
  });

  it.each([
    ['nearer the best', many([10, 3]), 'The whole interval lies nearest the best group.'],
    ['nearer the worst', many([10, 0]), 'The whole interval lies nearest the worst group.'],
    ['beyond the best', many([30, 2]), 'The whole interval lies above the best group.'],
    ['beyond the worst', many([30, 1]), 'The whole interval lies below the worst group.'],
    ['neither', many([5, 3], [5, 0]), 'The interval is too wide to say which group you are nearest.'],
  ])('B1 in English: %s', (_, answers, sentence) => {
    expect(side('B1', answers, 'en')).toBe(sentence);
  });

  it('in Danish beyond and nearer in so many words', () => {
    expect(side('B1', many([30, 2]), 'da')).toBe('Hele intervallet ligger over den bedste gruppe.');
    expect(side('B1', many([10, 0]), 'da')).toBe('Hele intervallet ligger nærmest den dårligste gruppe.');
  });
});
