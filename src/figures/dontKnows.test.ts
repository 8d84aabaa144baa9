import { describe, expect, it } from 'vitest';
import { advice as packAdvice } from '../content/advice';
import { findOutFor } from '../domain/recommendations/findOutFor';
import { makeConfidentialRound, makeResponses } from '../domain/testing/factories';
import { dontKnowsFigure } from './dontKnows';
import {
  allItems,
  byDepartment,
  byRole,
  openRound,
  ownRound,
  shownIn,
  tableText,
  themes,
} from './testing/findings';
import { speechIn } from './testing/speaking';

type View = ReturnType<typeof openRound>;
const da = (view: View) => dontKnowsFigure(view, themes, speechIn('da'));
const en = (view: View) => dontKnowsFigure(view, themes, speechIn('en'));

describe('what several respondents don’t know', () => {
  const view = openRound({ M5: ['dk', 3, 1], K2: ['dk', 'dk', 2], S4: [3, 2, 1] });

  it('has the most don’t-knows first, with a count of all respondents', () => {
    expect(da(view).rows.map(({ itemId, dontKnow, of, count }) => [itemId, dontKnow, of, count])).toEqual([
      ['K2', 2, 3, '2 af 3 ved ikke'],
      ['M5', 1, 3, '1 af 3 ved ikke'],
    ]);
    expect(en(view).rows.map(({ count }) => count)).toEqual(['2 of 3 don’t know', '1 of 3 doesn’t know']);
  });

  it('is titled, led in and read', () => {
    expect(da(view)).toMatchObject({
      title: 'Det ved I ikke',
      lead: '»Ved ikke« er også et svar. Det kan vise, hvad nogen mangler at få at vide, eller hvad ingen ved.',
      reading:
        '2 af 3 svarer »ved ikke« til »Oplæringen handler om kerneopgaven og borgerens hverdag, ikke kun om at betjene udstyret«.',
      note: null,
    });
    expect(en(view)).toMatchObject({
      title: 'What you don’t know',
      lead: '“Don’t know” is an answer too. It can show what someone still needs to be told, or what nobody knows.',
      reading:
        "2 of 3 answer “don’t know” to “Training is about the core task and the citizen's everyday life, not only about operating the equipment”.",
    });
    const one = openRound({ M5: ['dk', 3, 1] });
    expect(en(one).reading).toBe('1 of 3 answers “don’t know” to “We talk openly about what does not work”.');
  });

  it('says who should be told', () => {
    expect(da(view).rows.map(({ tell }) => tell)).toEqual([
      'Svaret skal nå ud til alle deltagere.',
      'Svaret skal nå ud til alle deltagere.',
    ]);
    expect(en(view).rows[0]?.tell).toBe('The answer should reach all participants.');
  });

  it('stands in a table with the same numbers', () => {
    expect(da(view).table?.caption).toBe('»Ved ikke«, spørgsmål for spørgsmål');
    expect(tableText(da(view).table ?? { columns: [], rows: [] })).toEqual([
      'Spørgsmål | Ved ikke | Af',
      'K2 Oplæringen handler om kerneopgaven og borgerens hverdag, ikke kun om at betjene udstyret. | 2 | 3',
      'M5 Vi taler åbent om det, der ikke virker. | 1 | 3',
    ]);
    expect(tableText(en(view).table ?? { columns: [], rows: [] })[0]).toBe('Question | Don’t know | Of');
  });

  it('is nothing where everybody can answer, and has no table then', () => {
    const none = openRound({ K1: [3, 2] });
    expect(da(none)).toMatchObject({
      rows: [],
      table: null,
      reading: 'Ingen har svaret »ved ikke« til de spørgsmål, der vises.',
    });
    expect(en(none).reading).toBe('Nobody has answered “don’t know” to the questions that are shown.');
  });

  it('is everything where nobody knows anything', () => {
    const all = openRound(Object.fromEntries(allItems.map((id) => [id, ['dk', 'dk'] as const])));
    expect(da(all).rows.map(({ itemId, count }) => [itemId, count])).toEqual(
      allItems.map((id) => [id, '2 af 2 ved ikke']),
    );
  });
});

describe('what one respondent does not know', () => {
  it('is spoken of to the one who answered, without counts', () => {
    const view = ownRound({ M5: 'dk', K1: 3 });
    expect(da(view)).toMatchObject({
      title: 'Det ved du ikke',
      lead: '»Ved ikke« er også et svar. Det viser, hvad du kan finde ud af.',
      reading: 'Du svarer »ved ikke« til »Vi taler åbent om det, der ikke virker«.',
      rows: [{ itemId: 'M5', count: null, tell: null, byGroup: null }],
    });
    expect(en(view)).toMatchObject({
      title: 'What you don’t know',
      lead: '“Don’t know” is an answer too. It shows what you can find out.',
      reading: 'You answer “don’t know” to “We talk openly about what does not work”.',
    });
  });

  it('is counted where it is several, and said where it is nothing', () => {
    const two = ownRound({ M5: 'dk', S4: 'dk' });
    expect(da(two).reading).toBe(
      'Du svarer »ved ikke« til 2 spørgsmål, blandt andet »Vi taler åbent om det, der ikke virker«.',
    );
    expect(en(two).reading).toBe(
      'You answer “don’t know” to 2 questions, among them “We talk openly about what does not work”.',
    );
    expect(da(ownRound({ K1: 3 })).reading).toBe('Du har ikke svaret »ved ikke« til noget.');
    expect(en(ownRound({ K1: 3 })).reading).toBe('You have not answered “don’t know” to anything.');
  });
});

describe('by block', () => {
  const view = byRole({
    leaders: { M5: ['dk', 3, 2, 1, 0], K2: ['dk', 'dk', 2, 1, 0], K1: ['dk', 2, 2, 2, 2] },
    employees: { M5: [3, 2, 1, 0, 0], K2: ['dk', 3, 2, 1, 0], K1: [3, 2, 2, 1, 0] },
  });

  it('names the blocks in which somebody does not know, with how many of each, and no other', () => {
    expect(da(view).rows.map(({ itemId, tell }) => [itemId, tell])).toEqual([
      ['K2', 'Svaret skal nå ud til ledere (2 af 5 ved ikke) og medarbejdere (1 af 5 ved ikke).'],
      ['K1', 'Svaret skal nå ud til alle deltagere.'],
      ['M5', 'Svaret skal nå ud til ledere (1 af 5 ved ikke).'],
    ]);
    expect(en(view).rows.map(({ tell }) => tell)).toEqual([
      'The answer should reach leaders (2 of 5 don’t know) and employees (1 of 5 doesn’t know).',
      'The answer should reach all participants.',
      'The answer should reach leaders (1 of 5 doesn’t know).',
    ]);
    expect(da(view).rows.map(({ byGroup }) => byGroup)).toEqual([
      '2 af 5 ledere og 1 af 5 medarbejdere',
      null,
      '1 af 5 ledere',
    ]);
    expect(en(view).rows[0]?.byGroup).toBe('2 of 5 leaders and 1 of 5 employees');
  });

  it('has a column a block, and says where only the total is shown', () => {
    const rows = tableText(da(view).table ?? { columns: [], rows: [] });
    expect(rows[0]).toBe('Spørgsmål | Ved ikke | Af | Ledere (5) | Medarbejdere (5)');
    expect(rows[1]?.endsWith(' | 3 | 10 | 2 | 1')).toBe(true);
    expect(rows[2]?.endsWith(' | 1 | 10 | vises ikke opdelt | vises ikke opdelt')).toBe(true);
    expect(rows[3]?.endsWith(' | 1 | 10 | 1 | 0')).toBe(true);
    expect(tableText(en(view).table ?? { columns: [], rows: [] })[2]).toMatch(/not shown by group$/);
  });

  it('lists three blocks as the language does', () => {
    const some = { K1: ['dk', 3, 2, 1, 0] as const };
    const departments = byDepartment({ Børn: some, Sundhed: some, Ældre: some });
    expect(da(departments).rows[0]?.tell).toBe(
      'Svaret skal nå ud til »Børn« (1 af 5 ved ikke), »Sundhed« (1 af 5 ved ikke) og »Ældre« (1 af 5 ved ikke).',
    );
  });
});

describe('what is withheld', () => {
  it('is in no row, and a sentence says that it is left out', () => {
    const view = shownIn(
      makeConfidentialRound(),
      makeResponses({ K1: ['dk', 'dk', 'dk', 'dk', 3], K2: ['dk', 3, 2, 1, 0] }),
    );
    expect(da(view).rows.map(({ itemId }) => itemId)).toEqual(['K2']);
    expect(da(view).note).toBe('Spørgsmål, der ikke vises, er ikke med.');
    expect(en(view).note).toBe('Questions that are not shown are not included.');
  });
});

describe('the advice to find out', () => {
  it('is there for every statement of the pack, with an owner', () => {
    for (const id of allItems) expect(findOutFor(id, packAdvice)?.owner?.name.da).toBeTruthy();
  });
});
