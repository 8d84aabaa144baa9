import { describe, expect, it } from 'vitest';
import { questionnaire } from '../content/pack';
import { themesOfForm } from '../domain/pack/items';
import type { Theme } from '../domain/pack/schema';
import type { ThemeAnswer } from '../domain/statistics';
import { makeConfidentialRound, makeResponses } from '../domain/testing/factories';
import { byRole, openRound, ownRound, shownIn, tableText, themes } from './testing/findings';
import { speechIn } from './testing/speaking';
import { themeProfileFigure } from './themeProfile';

type View = ReturnType<typeof openRound>;
const da = (view: View, asked: readonly Theme[] = themes) => themeProfileFigure(view, asked, speechIn('da'));
const en = (view: View, asked: readonly Theme[] = themes) => themeProfileFigure(view, asked, speechIn('en'));

const itemsOf = (id: string) => themes.find((theme) => theme.id === id)?.items.map((item) => item.id) ?? [];
const theme = <Value>(id: string, value: Value) =>
  Object.fromEntries(itemsOf(id).map((item) => [item, value]));
const all = (ranks: Readonly<Record<string, ThemeAnswer>>) =>
  Object.assign({}, ...Object.entries(ranks).map(([id, rank]) => theme(id, rank))) as Record<
    string,
    ThemeAnswer
  >;

describe('the theme profile', () => {
  const view = openRound({
    ...theme('K', [2, 2, 2] as const),
    ...theme('M', [0, 1, 1] as const),
    ...theme('B', [3, 3, 3] as const),
    ...theme('L', [1, 2, 'dk'] as const),
    ...theme('S', [1, 1, null] as const),
  });

  it('has a bar a theme: its score, its band, and how many of the respondents stand behind it', () => {
    const rows = da(view).rows.map(({ name, figure, band, detail }) => [name, figure, band, detail]);
    expect(rows).toEqual([
      ['Kompetencer', '67', 'Godt i gang', '3 af 3 deltagere'],
      ['Medarbejderinddragelse', '22', 'Tidligt', '3 af 3 deltagere'],
      ['Borgerinddragelse', '100', 'Stærkt', '3 af 3 deltagere'],
      ['Ledelse', '50', 'På vej', '2 af 3 deltagere'],
      ['Sammenhæng', '33', 'Tidligt', '2 af 3 deltagere'],
    ]);
    expect(en(view).rows.map(({ name, band, detail }) => [name, band, detail])).toEqual([
      ['Competences', 'Well under way', '3 of 3 participants'],
      ['Employee involvement', 'Early', '3 of 3 participants'],
      ['Citizen involvement', 'Strong', '3 of 3 participants'],
      ['Leadership', 'Under way', '2 of 3 participants'],
      ['Coherence', 'Early', '2 of 3 participants'],
    ]);
  });

  it('is read in one or two sentences', () => {
    expect(da(view).reading).toBe(
      'Medarbejderinddragelse har den laveste score, 22. De 4 andre temaer ligger mellem 33 og 100.',
    );
    expect(en(view).reading).toBe(
      'The lowest score is 22, for Employee involvement. The 4 other themes lie between 33 and 100.',
    );
  });

  it('stands in a table with the same numbers', () => {
    expect(da(view).table.caption).toBe('Temaprofil: score fra 0 til 100');
    expect(tableText(da(view).table)).toEqual([
      'Tema | Score | Bånd | Deltagere med score',
      'Kompetencer | 67 | Godt i gang | 3 af 3',
      'Medarbejderinddragelse | 22 | Tidligt | 3 af 3',
      'Borgerinddragelse | 100 | Stærkt | 3 af 3',
      'Ledelse | 50 | På vej | 2 af 3',
      'Sammenhæng | 33 | Tidligt | 2 af 3',
    ]);
    expect(tableText(en(view).table).slice(0, 2)).toEqual([
      'Theme | Score | Band | Participants with a score',
      'Competences | 67 | Well under way | 3 of 3',
    ]);
    expect(da(view).table.columns.map(({ numeric }) => numeric)).toEqual([false, true, false, true]);
  });

  it('has the bands on its axis, end to end from 0 to 100', () => {
    expect(da(view).bands).toEqual([
      { from: 0, to: 40, name: 'Tidligt' },
      { from: 40, to: 65, name: 'På vej' },
      { from: 65, to: 85, name: 'Godt i gang' },
      { from: 85, to: 100, name: 'Stærkt' },
    ]);
    expect(en(view).bands.map(({ name }) => name)).toEqual([
      'Early',
      'Under way',
      'Well under way',
      'Strong',
    ]);
  });

  it('prints a half upwards, beside the band of what is printed', () => {
    // 187 of 200 at 66.67 and 13 at 33.33 are 64.5 on average.
    const ranks = [...Array<2>(187).fill(2), ...Array<1>(13).fill(1)] as const;
    const row = da(openRound(theme('K', ranks))).rows[0];
    expect(row?.score).toBeCloseTo(64.5, 9);
    expect(row).toMatchObject({ figure: '65', band: 'Godt i gang' });
  });
});

describe('its reading', () => {
  it('says it of one response as of many', () => {
    const view = ownRound(all({ K: 1, M: 2 }));
    expect(da(view).rows[0]).toMatchObject({ figure: '33', detail: '1 deltager' });
    expect(en(view).rows[0]?.detail).toBe('1 participant');
    expect(tableText(da(view).table)[1]).toBe('Kompetencer | 33 | Tidligt | 1');
    expect(da(view).reading).toMatch(/^Kompetencer har den laveste score, 33\. Det andet tema .*har 67\.$/);
    expect(en(view).reading).toMatch(
      /^The lowest score is 33, for Competences\. The other theme .*has 67\.$/,
    );
  });

  it('names those that share the lowest score, and says where the others are the same', () => {
    const view = ownRound(all({ K: 1, M: 2, B: 1, L: 1, S: 2 }));
    expect(da(view).reading).toMatch(
      /^Kompetencer, Borgerinddragelse og Ledelse har den laveste score, 33\. De 2 andre temaer .*har 67\.$/,
    );
    expect(en(view).reading).toMatch(
      /^The lowest score is 33, for Competences, Citizen involvement and Leadership\. The 2 other themes .*have 67\.$/,
    );
  });

  it('says so where all are the same, where there is one, and where there is none', () => {
    const same = ownRound(all({ K: 2, M: 2, S: 2 }));
    expect(da(same).reading).toBe('Alle temaer med en score har den samme, 67.');
    expect(en(same).reading).toBe('All themes with a score have the same one, 67.');
    const one = ownRound(all({ B: 1 }));
    expect(da(one).reading).toBe('Borgerinddragelse er det eneste tema med en score, 33.');
    expect(en(one).reading).toBe('Citizen involvement is the only theme with a score, 33.');
    const none = ownRound({ K1: 'dk' });
    expect(da(none).reading).toBe('Ingen temaer har en score, der kan vises.');
    expect(en(none).reading).toBe('No theme has a score that can be shown.');
  });
});

describe('where there is no score', () => {
  it('says whether the form asks too little, or too little is answered', () => {
    const short = themesOfForm(questionnaire, 'short');
    const view = ownRound({ K1: 2, K2: 2, K3: 2, M1: 3, M2: 'dk', L1: 3, L2: 3 }, short);
    const rows = da(view, short).rows.map(({ themeId, score, figure, band, detail, withheld }) => {
      expect([figure === null, band === null]).toEqual([score === null, score === null]);
      return [themeId, score === null ? null : Math.round(score), withheld, detail];
    });
    const fewAnswers = 'Ingen score: For få af temaets spørgsmål er besvaret på skalaen.';
    const fewItems = 'Ingen score: Temaet har færre end tre spørgsmål i denne udgave.';
    expect(rows).toEqual([
      ['K', 67, false, '1 deltager'],
      ['M', null, false, fewAnswers],
      ['B', null, false, fewAnswers],
      ['L', null, false, fewItems],
      ['S', null, false, fewItems],
    ]);
    expect(
      en(view, short)
        .rows.map(({ detail }) => detail)
        .slice(1, 4),
    ).toEqual([
      'No score: too few of the theme’s questions are answered on the scale.',
      'No score: too few of the theme’s questions are answered on the scale.',
      'No score: the theme has fewer than three questions in this form.',
    ]);
    expect(tableText(da(view, short).table)[2]).toBe(
      'Medarbejderinddragelse | ingen score | ingen score | ingen score',
    );
    expect(tableText(en(view, short).table)[2]).toBe('Employee involvement | no score | no score | no score');
  });

  it('says that it is withheld, and why, in the list and in the table', () => {
    const view = shownIn(makeConfidentialRound(), makeResponses(theme('K', [3, 3, 3, 3, 3] as const)));
    expect(da(view).rows[0]).toMatchObject({
      score: null,
      withheld: true,
      detail: 'Vises ikke: For få har en score, eller for få af temaets spørgsmål vises.',
    });
    expect(en(view).rows[0]?.detail).toBe(
      'Not shown: too few have a score, or too few of the theme’s questions are shown.',
    );
    expect(tableText(da(view).table)[1]).toBe('Kompetencer | vises ikke | vises ikke | vises ikke');
    expect(tableText(en(view).table)[1]).toBe('Competences | not shown | not shown | not shown');
  });
});

describe('by block', () => {
  const spread: readonly ThemeAnswer[] = [3, 2, 1, 0, 2, 1];
  const low: readonly ThemeAnswer[] = [0, 1, 0, 1, 2, 0];
  const view = byRole({
    leaders: { ...theme('K', spread), ...theme('M', [3, 3, 3, 3, 3, 3] as const) },
    employees: { ...theme('K', low), ...theme('M', spread) },
  });

  it('the table has each block’s score with the respondents behind it, or that it is not shown', () => {
    expect(tableText(da(view).table).slice(0, 3)).toEqual([
      'Tema | Score | Bånd | Deltagere med score | Score: Ledere (6) | Score: Medarbejdere (6)',
      'Kompetencer | 36 | Tidligt | 12 af 12 | 50 (6 af 6) | 22 (6 af 6)',
      'Medarbejderinddragelse | 75 | Godt i gang | 12 af 12 | vises ikke | vises ikke',
    ]);
    expect(tableText(en(view).table).slice(0, 3)).toEqual([
      'Theme | Score | Band | Participants with a score | Score, Leaders (6) | Score, Employees (6)',
      'Competences | 36 | Early | 12 of 12 | 50 (6 of 6) | 22 (6 of 6)',
      'Employee involvement | 75 | Well under way | 12 of 12 | not shown | not shown',
    ]);
  });

  it('has no more cells than headings where a theme has no score', () => {
    const { table } = da(view);
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
  });
});
