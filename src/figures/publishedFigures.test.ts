import { describe, expect, it } from 'vitest';
import { benchmarks } from '../content/benchmarks';
import { questionnaire } from '../content/pack';
import { viewRound } from '../domain/disclosure';
import type { ThemeAnswer } from '../domain/statistics';
import { makeResponses, makeRound } from '../domain/testing/factories';
import { makeOwn, saidOf } from './testing/speaking';

const pack = { benchmarks, questionnaire };

/** What is said of an own round with this answer. */
const saidOfOwn = (itemId: string, answer: ThemeAnswer) =>
  saidOf(
    itemId,
    viewRound(
      makeRound({ kind: 'own' }),
      [makeOwn({ [itemId]: answer })],
      questionnaire.themes,
      questionnaire.roles,
    ),
    pack,
  );

/** What is said of an open round with these answers. */
const saidOfOpen = (itemId: string, answers: readonly ThemeAnswer[]) =>
  saidOf(
    itemId,
    viewRound(makeRound(), makeResponses({ [itemId]: answers }), questionnaire.themes, questionnaire.roles),
    pack,
  );

const gaveWeight = {
  da: 'Blandt it-ansvarlige i kommuner og regioner lagde 34_% vægt på medarbejderinddragelse i 2015 og 64_% i 2016.',
  en: 'Among heads of IT in municipalities and regions, 34% gave weight to employee involvement in 2015 and 64% in 2016.',
};

const oneResponse = {
  da: [['Eksempelby, egne svar', 'vises ikke som andel', 'én besvarelse', 'ikke muligt']],
  en: [['Eksempelby, own answers', 'not shown as a share', 'one response', 'not possible']],
};

describe('one response gets words', () => {
  it('K1 counts only the highest degree, and says what the wider reading would be', () => {
    expect(saidOfOwn('K1', 2)).toEqual({
      da: {
        reading: [
          'Du svarede »i nogen grad«. Dit svar er ikke blandt dem, tallet tæller.',
          'Regner vi »i nogen grad« med, er dit svar blandt dem.',
        ],
        rows: oneResponse.da,
      },
      en: {
        reading: [
          'You answered “to some degree”. Your answer is not among those the figure counts.',
          'If we count “to some degree” too, your answer is among them.',
        ],
        rows: oneResponse.en,
      },
    });
  });

  it('M1 counts two degrees, and says what the narrower reading would be', () => {
    expect(saidOfOwn('M1', 2)).toEqual({
      da: {
        reading: [
          'Du svarede »i nogen grad«. Dit svar er blandt dem, tallet tæller.',
          'Regner vi kun »i høj grad« med, er dit svar ikke blandt dem.',
          gaveWeight.da,
        ],
        rows: oneResponse.da,
      },
      en: {
        reading: [
          'You answered “to some degree”. Your answer is among those the figure counts.',
          'If we count only “to a high degree”, your answer is not among them.',
          gaveWeight.en,
        ],
        rows: oneResponse.en,
      },
    });
  });

  it('B1 has no other reading, since the article states which answers count', () => {
    expect(saidOfOwn('B1', 0)).toEqual({
      da: {
        reading: ['Du svarede »slet ikke«. Dit svar er ikke blandt dem, tallet tæller.'],
        rows: oneResponse.da,
      },
      en: {
        reading: ['You answered “not at all”. Your answer is not among those the figure counts.'],
        rows: oneResponse.en,
      },
    });
  });
});

describe('three responses get counts', () => {
  it('K1', () => {
    expect(saidOfOpen('K1', [3, 2, 0])).toEqual({
      da: {
        reading: ['1 af 3 svarer i høj grad.', 'Regner vi »i nogen grad« med, er det 2 af 3.'],
        rows: [
          ['Eksempelby, egne svar', 'vises ikke som andel', '1 af 3', 'ikke muligt'],
          ['Eksempelby, den anden læsning', 'vises ikke som andel', '2 af 3', 'ikke muligt'],
        ],
      },
      en: {
        reading: ['1 of 3 answered “to a high degree”.', 'If we count “to some degree” too, it is 2 of 3.'],
        rows: [
          ['Eksempelby, own answers', 'not shown as a share', '1 of 3', 'not possible'],
          ['Eksempelby, the other reading', 'not shown as a share', '2 of 3', 'not possible'],
        ],
      },
    });
  });

  it('M1, of which one does not know', () => {
    expect(saidOfOpen('M1', [3, 2, 'dk'])).toEqual({
      da: {
        reading: [
          '2 af 2 svarer i høj eller i nogen grad.',
          'Regner vi kun »i høj grad« med, er det 1 af 2.',
          '1 ved ikke.',
          gaveWeight.da,
        ],
        rows: [
          ['Eksempelby, egne svar', 'vises ikke som andel', '2 af 2', 'ikke muligt'],
          ['Eksempelby, den anden læsning', 'vises ikke som andel', '1 af 2', 'ikke muligt'],
        ],
      },
      en: {
        reading: [
          '2 of 2 answered “to a high degree” or “to some degree”.',
          'If we count only “to a high degree”, it is 1 of 2.',
          '1 doesn’t know.',
          gaveWeight.en,
        ],
        rows: [
          ['Eksempelby, own answers', 'not shown as a share', '2 of 2', 'not possible'],
          ['Eksempelby, the other reading', 'not shown as a share', '1 of 2', 'not possible'],
        ],
      },
    });
  });

  it('B1, of which two do not know', () => {
    expect(saidOfOpen('B1', ['dk', 1, 'dk'])).toEqual({
      da: {
        reading: ['0 af 1 svarer i høj eller i nogen grad.', '2 ved ikke.'],
        rows: [['Eksempelby, egne svar', 'vises ikke som andel', '0 af 1', 'ikke muligt']],
      },
      en: {
        reading: ['0 of 1 answered “to a high degree” or “to some degree”.', '2 don’t know.'],
        rows: [['Eksempelby, own answers', 'not shown as a share', '0 of 1', 'not possible']],
      },
    });
  });
});

describe('five scored answers get a share with its interval', () => {
  it('K1', () => {
    expect(saidOfOpen('K1', [3, 3, 2, 1, 0])).toEqual({
      da: {
        reading: [
          '2 af 5 svarer i høj grad.',
          'Det er 40_%, og tallet er vejledende.',
          'Intervallet går fra 12 til 77_%.',
          'Det er for bredt til at sige, hvilken gruppes tal I ligger nærmest.',
          'Regner vi »i nogen grad« med, er det 3 af 5.',
        ],
        rows: [
          ['Eksempelby, egne svar', '40_%', '2 af 5', '12–77_%'],
          ['Eksempelby, den anden læsning', 'vises ikke som andel', '3 af 5', 'ikke muligt'],
        ],
      },
      en: {
        reading: [
          '2 of 5 answered “to a high degree”.',
          'That is 40%, as a guide only.',
          'The interval runs from 12 to 77%.',
          'It is too wide to say which group’s figure you are nearest.',
          'If we count “to some degree” too, it is 3 of 5.',
        ],
        rows: [
          ['Eksempelby, own answers', '40%', '2 of 5', '12–77%'],
          ['Eksempelby, the other reading', 'not shown as a share', '3 of 5', 'not possible'],
        ],
      },
    });
  });

  it('M1, without a word on best and worst', () => {
    expect(saidOfOpen('M1', [3, 3, 2, 2, 2])).toEqual({
      da: {
        reading: [
          '5 af 5 svarer i høj eller i nogen grad.',
          'Det er 100_%, og tallet er vejledende.',
          'Intervallet går fra 57 til 100_%.',
          'Regner vi kun »i høj grad« med, er det 2 af 5.',
          gaveWeight.da,
        ],
        rows: [
          ['Eksempelby, egne svar', '100_%', '5 af 5', '57–100_%'],
          ['Eksempelby, den anden læsning', 'vises ikke som andel', '2 af 5', 'ikke muligt'],
        ],
      },
      en: {
        reading: [
          '5 of 5 answered “to a high degree” or “to some degree”.',
          'That is 100%, as a guide only.',
          'The interval runs from 57 to 100%.',
          'If we count only “to a high degree”, it is 2 of 5.',
          gaveWeight.en,
        ],
        rows: [
          ['Eksempelby, own answers', '100%', '5 of 5', '57–100%'],
          ['Eksempelby, the other reading', 'not shown as a share', '2 of 5', 'not possible'],
        ],
      },
    });
  });

  it('B1, where nobody agrees', () => {
    expect(saidOfOpen('B1', [0, 0, 1, 1, 1])).toEqual({
      da: {
        reading: [
          '0 af 5 svarer i høj eller i nogen grad.',
          'Det er 0_%, og tallet er vejledende.',
          'Intervallet går fra 0 til 43_%.',
          'Hele intervallet ligger nærmere den dårligste gruppes tal end den bedstes. Det gør jer ikke til en del af gruppen.',
        ],
        rows: [['Eksempelby, egne svar', '0_%', '0 af 5', '0–43_%']],
      },
      en: {
        reading: [
          '0 of 5 answered “to a high degree” or “to some degree”.',
          'That is 0%, as a guide only.',
          'The interval runs from 0 to 43%.',
          'The whole interval lies nearer the worst group’s figure than the best group’s. That does not make you part of the group.',
        ],
        rows: [['Eksempelby, own answers', '0%', '0 of 5', '0–43%']],
      },
    });
  });
});
