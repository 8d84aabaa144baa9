import { describe, expect, it } from 'vitest';
import { questionnaire } from '../content/pack';
import { themesOfForm } from '../domain/pack/items';
import type { ThemeAnswer } from '../domain/statistics';
import { times } from '../domain/testing/factories';
import { brieflyIn, byRole, openRound, ownRound } from './testing/findings';

type View = ReturnType<typeof openRound>;
const said = (view: View) => ({
  da: brieflyIn('da', view).map(({ sentence }) => sentence),
  en: brieflyIn('en', view).map(({ sentence }) => sentence),
});
const theme = (id: string, rank: ThemeAnswer) => {
  const items = questionnaire.themes.find((one) => one.id === id)?.items ?? [];
  return Object.fromEntries(items.map((item) => [item.id, rank]));
};

describe('nearest the best group', () => {
  it('names the figure, k of n, which answers count, and where the interval lies', () => {
    expect(said(openRound({ K1: [...times(11, 3 as const), 2] }))).toEqual({
      da: [
        'Ved »Fokus på medarbejdernes kompetencer« svarer 11 af 12 i høj grad, og hele intervallet ligger nærmere den bedste gruppes tal end den dårligstes. Det gør jer ikke til en del af gruppen.',
      ],
      en: [
        'On “Focus on employees’ competences”, 11 of 12 answer to a high degree, and the whole interval lies nearer the best group’s figure than the worst group’s. That does not make you part of the group.',
      ],
    });
  });

  it('says that the interval lies above the best group where it does', () => {
    expect(said(openRound({ B1: times(40, 2 as const) }))).toEqual({
      da: [
        'Ved »Borgerne skal bidrage til, at det lykkes digitalt« svarer 40 af 40 i høj eller i nogen grad, og hele intervallet ligger over den bedste gruppes tal.',
      ],
      en: [
        'On “Citizens should contribute to digital success”, 40 of 40 answer to a high or to some degree, and the whole interval lies above the best group’s figure.',
      ],
    });
  });
});

describe('the lowest theme', () => {
  it('has its score, and where the others lie', () => {
    const answers = {
      ...theme('K', 2),
      ...theme('M', 3),
      ...theme('B', 1),
      ...theme('L', 2),
      ...theme('S', 2),
    };
    expect(said(ownRound(answers))).toEqual({
      da: ['Borgerinddragelse har den laveste score, 33, og de 4 andre temaer ligger mellem 67 og 100.'],
      en: ['The lowest score is 33, for Citizen involvement, and the 4 other themes lie between 67 and 100.'],
    });
  });

  it('is named in the order of the form where two share it, and one other is one', () => {
    expect(said(ownRound({ ...theme('S', 0), ...theme('K', 0), ...theme('M', 1) }))).toMatchObject({
      da: [expect.stringMatching(/^Kompetencer og Sammenhæng har den laveste score, 0, og det andet tema/)],
      en: [
        expect.stringMatching(/^The lowest score is 0, for Competences and Coherence, and the other theme/),
      ],
    });
  });

  it('says so where the others have the same', () => {
    expect(said(ownRound({ ...theme('S', 0), ...theme('K', 1), ...theme('M', 1) }))).toMatchObject({
      da: [expect.stringMatching(/, og de 2 andre temaer .*har 33\.$/)],
      en: [expect.stringMatching(/, and the 2 other themes .*have 33\.$/)],
    });
  });
});

describe('the most don’t-knows', () => {
  it('are k of n, with the statement without its full stop', () => {
    expect(said(openRound({ M5: ['dk', 'dk', 1, 2], K2: ['dk', 3, 2, 1] }))).toEqual({
      da: [
        '2 af 4 svarer »ved ikke« til »Vi taler åbent om det, der ikke virker«, og det er det højeste antal.',
      ],
      en: [
        '2 of 4 answer “don’t know” to “We talk openly about what does not work”, which is the highest number.',
      ],
    });
  });

  it.each([
    [1, ', og lige så mange gør det ved 1 andet spørgsmål.', ', and as many do so in 1 other question.'],
    [2, ', og lige så mange gør det ved 2 andre spørgsmål.', ', and as many do so in 2 other questions.'],
  ])('say how many others have as many: %i', (others, da, en) => {
    const items = ['M5', 'B6', 'S4'].slice(0, others + 1);
    const view = openRound(Object.fromEntries(items.map((id) => [id, ['dk', 1, 2] as const])));
    expect(said(view)).toEqual({
      da: [`1 af 3 svarer »ved ikke« til »Vi taler åbent om det, der ikke virker«${da}`],
      en: [`1 of 3 answers “don’t know” to “We talk openly about what does not work”${en}`],
    });
  });

  it('speak to the one who answered, in a round of one', () => {
    expect(said(ownRound({ M5: 'dk', K1: 2 }))).toEqual({
      da: ['Du svarer »ved ikke« til »Vi taler åbent om det, der ikke virker«.'],
      en: ['You answer “don’t know” to “We talk openly about what does not work”.'],
    });
    expect(said(ownRound({ M5: 'dk', B6: 'dk', S4: 'dk' }))).toEqual({
      da: ['Du svarer »ved ikke« til 3 spørgsmål, blandt andet »Vi taler åbent om det, der ikke virker«.'],
      en: ['You answer “don’t know” to 3 questions, among them “We talk openly about what does not work”.'],
    });
  });
});

describe('the largest difference', () => {
  const leaders: readonly ThemeAnswer[] = [3, 3, 2, 2, 3, 1];
  const employees: readonly ThemeAnswer[] = [1, 1, 0, 0, 1, 3, 0, 1];

  it('is two counts, leaders first', () => {
    expect(said(byRole({ leaders: { M2: leaders }, employees: { M2: employees } }))).toEqual({
      da: [
        'Ledere og medarbejdere svarer mest forskelligt på »Medarbejderne er med, før vi vælger en løsning«: 5 af 6 ledere og 1 af 8 medarbejdere svarer i høj eller i nogen grad.',
      ],
      en: [
        'Leaders and employees differ most on “Employees take part before we choose a solution”: 5 of 6 leaders and 1 of 8 employees answer to a high or to some degree.',
      ],
    });
  });

  it.each([
    [
      ['M2', 'S4'],
      ', og forskellen er lige så stor ved 1 andet spørgsmål.',
      ', and they differ as much on 1 other question.',
    ],
    [
      ['M2', 'S3', 'S4'],
      ', og forskellen er lige så stor ved 2 andre spørgsmål.',
      ', and they differ as much on 2 other questions.',
    ],
  ])('says how many others are as large: %j', (items, da, en) => {
    const each = (answers: readonly ThemeAnswer[]) => Object.fromEntries(items.map((id) => [id, answers]));
    const view = byRole({ leaders: each(leaders), employees: each(employees) });
    expect(said(view).da[0]?.endsWith(`svarer i høj eller i nogen grad${da}`)).toBe(true);
    expect(said(view).en[0]?.endsWith(`answer to a high or to some degree${en}`)).toBe(true);
  });
});

describe('the short version', () => {
  const all = { K1: times(12, 3 as const), M5: ['dk', ...times(11, 2 as const)] as const };
  const spread: readonly ThemeAnswer[] = [3, 2, 1, 0, 3, 2, 1, 0, 3, 2, 1, 0];
  const view = byRole({
    leaders: { ...all, K2: spread, K3: spread, K4: spread, B2: times(12, 3 as const), ...lows() },
    employees: { ...all, K2: spread, K3: spread, K4: spread, B2: times(12, 0 as const), ...lows() },
  });
  function lows() {
    return Object.fromEntries(
      ['S1', 'S2', 'S3', 'S4'].map((id) => [id, [...times(8, 0 as const), 1, 1, 2, 1] as const]),
    );
  }

  it('has four sentences in their order, each with the part that it is about', () => {
    expect(brieflyIn('da', view).map(({ kind, part, linkText }) => [kind, part, linkText])).toEqual([
      ['nearest-best', 'tal', 'Se tallene'],
      ['lowest-theme', 'temaer', 'Se temaerne'],
      ['most-dont-knows', 'vedikke', 'Se »ved ikke«'],
      ['largest-difference', 'uenighed', 'Se forskellene'],
    ]);
    expect(brieflyIn('en', view).map(({ linkText }) => linkText)).toEqual([
      'See the figures',
      'See the themes',
      'See the don’t-knows',
      'See the differences',
    ]);
  });

  it('has none where the answers give rise to none', () => {
    expect(said(openRound({ K1: [null, null] }))).toEqual({ da: [], en: [] });
  });

  it('speaks of the themes that the form asks, and of no others', () => {
    const short = themesOfForm(questionnaire, 'short');
    const answers = {
      ...theme('K', 1),
      ...theme('M', 2),
      ...theme('B', 2),
      ...theme('L', 0),
      ...theme('S', 0),
    };
    const sentences = brieflyIn('da', ownRound(answers, short), short).map(({ sentence }) => sentence);
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toMatch(/^Kompetencer har den laveste score, 33, og de 2 andre temaer .*har 67\.$/);
  });
});
