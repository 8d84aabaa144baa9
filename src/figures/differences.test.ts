import { describe, expect, it } from 'vitest';
import type { ThemeAnswer } from '../domain/statistics';
import { made, rowOf, share } from './testing/differences';
import { byRole, tableText, themes } from './testing/findings';

const visible = (text: string) => text.replaceAll('\u00a0', '_');

describe('leaders beside employees', () => {
  const view = byRole({
    leaders: { M2: share(5, 6), K2: share(1, 6), S4: share(3, 6) },
    employees: { M2: share(1, 8), K2: share(4, 8), S4: share(4, 8) },
  });

  it('has a title and two sentences above the list', () => {
    expect(made(view).title).toBe('Her svarer ledere og medarbejdere mest forskelligt');
    expect(made(view).above).toEqual([
      'Listen viser de 2 største forskelle. Med 26 spørgsmål vil nogle forskelle være store ved et tilfælde, også hvor intervallet ikke går under 0.',
      'Grupperne er små, så tallene er usikre. »I høj grad« og »i nogen grad« er lagt sammen, så »6 af 6« kan være to forskellige svar. Brug listen til en samtale, ikke til en dom. Går et interval under 0, kan svarene ikke vise, hvem der svarer højest. Intervallet viser, hvor stor usikkerheden ville være, hvis deltagerne var trukket tilfældigt og svarede uafhængigt af hinanden.',
    ]);
    expect(made(view, 'en').title).toBe('Where leaders and employees differ most');
    expect(made(view, 'en').above).toEqual([
      'The list shows the 2 largest differences. With 26 questions some differences will be large by chance, also where the interval does not go below 0.',
      'The groups are small, so the figures are uncertain. “To a high degree” and “to some degree” are added together, so “6 of 6” can be two different answers. Use the list for a conversation, not for a verdict. If an interval goes below 0, the answers cannot show who answers higher. The interval shows how great the uncertainty would be if the participants had been drawn at random and answered independently of each other.',
    ]);
    expect(made(view).chance).toBe(
      'Med 26 spørgsmål vil nogle forskelle være store ved et tilfælde, også hvor intervallet ikke går under 0.',
    );
  });

  it('speaks of intervals below nought where a row has one, and there only, whoever answers higher', () => {
    expect(made(view).rows.map(({ belowZero }) => belowZero)).toEqual([
      null,
      'Går et interval under 0, kan svarene ikke vise, hvem der svarer højest.',
    ]);
    const apart = byRole({ leaders: { M2: share(5, 6) }, employees: { M2: share(1, 8) } });
    expect(made(apart).above).toEqual([
      'Listen viser den største forskel. Med 26 spørgsmål vil nogle forskelle være store ved et tilfælde, også hvor intervallet ikke går under 0.',
      expect.not.stringContaining('under 0'),
    ]);
    expect(made(apart, 'en').above[0]).toMatch(/^The list shows the largest difference\. /);
  });

  it('calls the groups small only where the rules for small groups do', () => {
    const larger = byRole({ leaders: { M2: share(5, 6) }, employees: { M2: share(2, 10) } });
    expect(made(larger).above[1]).toMatch(
      /^Jo mindre grupperne er, jo mere usikre er tallene\. »I høj grad« og/,
    );
    expect(made(larger, 'en').above[1]).toMatch(
      /^The smaller the groups, the more uncertain the figures\. “To a high degree” and/,
    );
  });

  it('reads each difference: two counts, its size in percentage points, and its interval', () => {
    const [M2, K2] = made(view).rows;
    expect(M2?.text).toBe('Medarbejderne er med, før vi vælger en løsning.');
    expect(M2?.reading.map(visible)).toEqual([
      '5 af 6 ledere og 1 af 8 medarbejdere svarer i høj eller i nogen grad.',
      'Forskellen er 71 procentpoint (95_%-interval fra 18 til 88).',
    ]);
    expect(K2?.reading.map(visible)).toEqual([
      '1 af 6 ledere og 4 af 8 medarbejdere svarer i høj eller i nogen grad.',
      'Forskellen er 33 procentpoint (95_%-interval fra −16 til 65).',
    ]);
    expect(made(view, 'en').rows.map(({ reading }) => reading)).toEqual([
      [
        '5 of 6 leaders and 1 of 8 employees answer to a high or to some degree.',
        'The difference is 71 percentage points (95% interval from 18 to 88).',
      ],
      [
        '1 of 6 leaders and 4 of 8 employees answer to a high or to some degree.',
        'The difference is 33 percentage points (95% interval from −16 to 65).',
      ],
    ]);
  });

  it('draws two points a row, each with its letter and count; no row where there is no difference', () => {
    expect(made(view).rows.map(({ itemId }) => itemId)).toEqual(['M2', 'K2']);
    expect(made(view).rows[0]?.points).toEqual([
      { value: 5 / 6, shape: 'circle', letter: 'L', figure: '5 af 6', label: 'Ledere' },
      { value: 1 / 8, shape: 'square', letter: 'M', figure: '1 af 8', label: 'Medarbejdere' },
    ]);
    expect(made(view, 'en').rows[0]?.points.map(({ letter, figure }) => [letter, figure])).toEqual([
      ['L', '5 of 6'],
      ['E', '1 of 8'],
    ]);
  });

  it('has every question in the table, the size of the difference without a sign', () => {
    const { table } = made(view);
    expect(visible(tableText(table)[0] ?? '')).toBe(
      'Spørgsmål | Ledere (6) | Medarbejdere (8) | Forskel, procentpoint | 95_%-interval, procentpoint',
    );
    expect(table.rows).toHaveLength(26);
    expect(rowOf(made(view), 'M2')).toBe(
      'M2 Medarbejderne er med, før vi vælger en løsning. | 5 af 6 | 1 af 8 | 71 | 18 til 88',
    );
    expect(rowOf(made(view), 'K2')?.endsWith(' | 1 af 6 | 4 af 8 | 33 | −16 til 65')).toBe(true);
    expect(rowOf(made(view), 'S4')?.endsWith(' | 3 af 6 | 4 af 8 | 0 | −42 til 42')).toBe(true);
    expect(tableText(made(view, 'en').table)[0]).toBe(
      'Question | Leaders (6) | Employees (8) | Difference, percentage points | 95% interval, percentage points',
    );
    expect(rowOf(made(view, 'en'), 'K2')?.endsWith(' | 1 of 6 | 4 of 8 | 33 | −16 to 65')).toBe(true);
  });

  it('says how many are not shown by block, and has no number of theirs', () => {
    expect(made(view).withheld).toEqual({
      title: '23 af 26 spørgsmål er ikke delt op på grupper.',
      why: 'Alle eller alle på nær én i en gruppe har valgt præcis det samme svar, og så kunne nogen blive genkendt. Hvor det er muligt, vises svarene samlet.',
    });
    expect(made(view, 'en').withheld?.title).toBe('23 of 26 questions are not broken down by group.');
    expect(rowOf(made(view), 'K1')?.split(' | ').slice(1)).toEqual(Array(4).fill('vises ikke opdelt'));
    expect(rowOf(made(view, 'en'), 'K1')?.split(' | ').slice(1)).toEqual(Array(4).fill('not shown by group'));
  });
});

describe('what is shown of many questions', () => {
  const items = themes.flatMap((theme) => theme.items.map(({ id }) => id));
  const each = (
    answers: readonly ThemeAnswer[],
    but: Readonly<Record<string, readonly ThemeAnswer[]>> = {},
  ) => ({
    ...Object.fromEntries(items.map((id) => [id, answers])),
    ...but,
  });

  it('is five rows at the most, and nothing withheld where all are shown by block', () => {
    const figure = made(byRole({ leaders: each(share(4, 6)), employees: each(share(2, 6)) }));
    expect(figure.rows.map(({ itemId }) => itemId)).toEqual(['K1', 'K2', 'K3', 'K4', 'K5']);
    expect(figure.withheld).toBeNull();
    expect(figure.notes).toEqual([]);
  });

  it('says it of one question that is not shown by block', () => {
    const alike: readonly ThemeAnswer[] = [3, 3, 3, 3, 3, 3];
    const view = byRole({ leaders: each(share(4, 6), { S4: alike }), employees: each(share(2, 6)) });
    expect(made(view).withheld?.title).toBe('1 af 26 spørgsmål er ikke delt op på grupper.');
    expect(made(view, 'en').withheld?.title).toBe('1 of 26 questions is not broken down by group.');
  });

  it('says how many of them are not shown at all', () => {
    // Of the six alike the total would tell which group they are.
    const alike: readonly ThemeAnswer[] = [3, 3, 3, 3, 3, 3];
    const but = (...ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, alike]));
    const why = (language: 'da' | 'en', ...ids: readonly string[]) =>
      made(byRole({ leaders: each(share(4, 6), but(...ids)), employees: each(share(2, 8)) }), language)
        .withheld?.why;
    expect(why('da', 'S4')).toMatch(/ vises svarene samlet\. 1 af dem vises slet ikke\.$/);
    expect(why('en', 'S4')).toMatch(/ 1 of them is not shown at all\.$/);
    expect(why('da', 'S3', 'S4')).toMatch(/ 2 af dem vises slet ikke\.$/);
    expect(why('en', 'S3', 'S4')).toMatch(/ 2 of them are not shown at all\.$/);
  });

  it.each([
    [
      ['S4'],
      'Ved 1 spørgsmål har en gruppe færre end fem svar på skalaen, så forskellen bliver ikke regnet ud.',
      'In 1 question a group has fewer than five answers on the scale, so the difference is not worked out.',
    ],
    [
      ['S3', 'S4'],
      'Ved 2 spørgsmål har en gruppe færre end fem svar på skalaen, så forskellen bliver ikke regnet ud.',
      'In 2 questions a group has fewer than five answers on the scale, so the difference is not worked out.',
    ],
  ])('says where a block has fewer than five scored answers: %j', (few, da, en) => {
    const four: readonly ThemeAnswer[] = [3, 2, 1, 0, 'dk', null];
    const but = Object.fromEntries(few.map((id) => [id, four]));
    const view = byRole({ leaders: each(share(4, 6)), employees: each(share(2, 6), but) });
    expect(made(view).notes).toEqual([da]);
    expect(made(view, 'en').notes).toEqual([en]);
    expect(rowOf(made(view), 'S4')?.endsWith(' | 4 af 6 | 2 af 4 | ikke muligt | ikke muligt')).toBe(true);
    expect(rowOf(made(view, 'en'), 'S4')?.endsWith(' | not possible | not possible')).toBe(true);
  });

  it('says that there is no difference to show where all are the same', () => {
    const same = byRole({ leaders: each(share(3, 6)), employees: each(share(3, 6)) });
    expect(made(same)).toMatchObject({
      title: 'Forskelle mellem grupperne',
      rows: [],
      above: ['Grupperne har ingen forskelle, der kan vises.'],
    });
    expect(made(same, 'en').above).toEqual(['The groups have no differences that can be shown.']);
  });
});

describe('how a difference is rounded', () => {
  it('is to the nearest whole point, a half upwards, and the same for two that are the same', () => {
    // 1/5 − 1/8 and 7/8 − 4/5 are both 7.5 points.
    const dk = ['dk', 'dk', 'dk'] as const;
    const view = byRole({
      leaders: { K1: [...share(1, 5), ...dk], K2: share(7, 8) },
      employees: { K1: share(1, 8), K2: [...share(4, 5), ...dk] },
    });
    const printed = ['K1', 'K2'].map((id) => rowOf(made(view), id)?.split(' | ')[3]);
    expect(printed).toEqual(['8', '8']);
  });
});
