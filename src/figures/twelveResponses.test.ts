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
          'Intervallet går fra 43 til 90_%.',
          'Det er for bredt til at sige, hvilken gruppes tal I ligger nærmest.',
          'Regner vi »i nogen grad« med, er det 10 af 11.',
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
          'The interval runs from 43 to 90%.',
          'It is too wide to say which group’s figure you are nearest.',
          'If we count “to some degree” too, it is 10 of 11.',
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
          '6 af 12 svarer i høj eller i nogen grad.',
          'Det er 50_%, og tallet er vejledende.',
          'Intervallet går fra 25 til 75_%.',
          'Regner vi kun »i høj grad« med, er det 4 af 12.',
          'Blandt it-ansvarlige i kommuner og regioner lagde 34_% vægt på medarbejderinddragelse i 2015 og 64_% i 2016.',
        ],
        rows: [
          ['Eksempelby, egne svar', '50_%', '6 af 12', '25–75_%'],
          ['Eksempelby, den anden læsning', 'vises ikke som andel', '4 af 12', 'ikke muligt'],
        ],
      },
      en: {
        reading: [
          '6 of 12 answered “to a high degree” or “to some degree”.',
          'That is 50%, as a guide only.',
          'The interval runs from 25 to 75%.',
          'If we count only “to a high degree”, it is 4 of 12.',
          'Among heads of IT in municipalities and regions, 34% gave weight to employee involvement in 2015 and 64% in 2016.',
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
          'Intervallet går fra 19 til 68_%.',
          'Det er for bredt til at sige, hvilken gruppes tal I ligger nærmest.',
        ],
        rows: [['Eksempelby, egne svar', '42_%', '5 af 12', '19–68_%']],
      },
      en: {
        reading: [
          '5 of 12 answered “to a high degree” or “to some degree”.',
          'That is 42%, as a guide only.',
          'The interval runs from 19 to 68%.',
          'It is too wide to say which group’s figure you are nearest.',
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
    return saidOf(itemId, view, { benchmarks, questionnaire })[language].reading.at(3);
  };

  it.each([
    [
      'best',
      many([12, 3]),
      'Hele intervallet ligger nærmere den bedste gruppes tal end den dårligstes. Det gør jer ikke til en del af gruppen.',
    ],
    ['worst', many([12, 2]), 'Hele intervallet ligger under den dårligste gruppes tal.'],
    ['neither', many([2, 3], [3, 0]), 'Det er for bredt til at sige, hvilken gruppes tal I ligger nærmest.'],
  ])('K1 in Danish: %s', (_, answers, sentence) => {
    expect(side('K1', answers, 'da')).toBe(sentence);
  });

  it.each([
    [
      'nearer the best',
      many([10, 3]),
      'The whole interval lies nearer the best group’s figure than the worst group’s. That does not make you part of the group.',
    ],
    [
      'nearer the worst',
      many([10, 0]),
      'The whole interval lies nearer the worst group’s figure than the best group’s. That does not make you part of the group.',
    ],
    ['beyond the best', many([30, 2]), 'The whole interval lies above the best group’s figure.'],
    ['beyond the worst', many([30, 1]), 'The whole interval lies below the worst group’s figure.'],
    ['neither', many([5, 3], [5, 0]), 'It is too wide to say which group’s figure you are nearest.'],
  ])('B1 in English: %s', (_, answers, sentence) => {
    expect(side('B1', answers, 'en')).toBe(sentence);
  });

  it('in Danish beyond and nearer in so many words', () => {
    expect(side('B1', many([30, 2]), 'da')).toBe('Hele intervallet ligger over den bedste gruppes tal.');
    expect(side('B1', many([10, 0]), 'da')).toBe(
      'Hele intervallet ligger nærmere den dårligste gruppes tal end den bedstes. Det gør jer ikke til en del af gruppen.',
    );
  });
});
