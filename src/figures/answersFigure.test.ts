import { describe, expect, it } from 'vitest';
import { questionnaire } from '../content/pack';
import { type ShownRound, viewRound } from '../domain/disclosure';
import { themesOfForm } from '../domain/pack/items';
import type { Theme } from '../domain/pack/schema';
import { makeConfidentialRound, makeResponses, makeRound } from '../domain/testing/factories';
import { answerCounts, readCounts } from './answerCounts';
import { answersFigure, sharedScale } from './answersFigure';
import type { Speech } from './speech';
import { makeOwn, sectionOf, speechIn } from './testing/speaking';

const { scale } = questionnaire;
const [K] = questionnaire.themes as [Theme, ...Theme[]];
const da = speechIn('da');
const en = speechIn('en');

function shown(...[round, responses]: [Parameters<typeof viewRound>[0], Parameters<typeof viewRound>[1]]) {
  const view = viewRound(round, responses, questionnaire.themes, questionnaire.roles);
  if (view.kind !== 'shown') throw new Error('the round is hidden');
  return view;
}

const answersOf = (view: ShownRound, speech: Speech) =>
  answersFigure(view, sectionOf(K, speech), scale, speech);
const itemOf = (view: ShownRound, id: string, speech = da) =>
  answersOf(view, speech).items.find(({ itemId }) => itemId === id);

describe('the answers to a question', () => {
  const view = shown(makeRound(), makeResponses({ K1: [3, 3, 2, 0, 'dk', null] }));

  it('are read from the highest degree to unanswered, without what nobody chose', () => {
    expect(itemOf(view, 'K1')?.reading).toBe(
      'I høj grad 2, i nogen grad 1, slet ikke 1, ved ikke 1, ubesvaret 1.',
    );
    expect(itemOf(view, 'K1', en)?.reading).toBe(
      "To a high degree 2, to some degree 1, not at all 1, don't know 1, unanswered 1.",
    );
  });

  it('are counted by kind', () => {
    const counts = itemOf(view, 'K1')?.answers?.map(({ kind, count }) => [kind, count]);
    expect(counts).toEqual([
      ['rank-3', 2],
      ['rank-2', 1],
      ['rank-1', 0],
      ['rank-0', 1],
      ['dont-know', 1],
      ['unanswered', 1],
    ]);
  });

  it('stand in one table a theme with the same numbers', () => {
    const { table } = answersOf(view, da);
    expect(table.caption).toBe('Kompetencer: svarene');
    expect(table.columns.map(({ heading }) => heading)).toEqual([
      'Spørgsmål',
      'I høj grad',
      'I nogen grad',
      'I mindre grad',
      'Slet ikke',
      'Ved ikke',
      'Ubesvaret',
    ]);
    expect(table.columns.map(({ numeric }) => numeric)).toEqual([false, true, true, true, true, true, true]);
    expect(table.rows[0]).toEqual([
      'K1 Vi har fokus på at forbedre medarbejdernes kompetencer inden for velfærdsteknologi det kommende år.',
      '2',
      '1',
      '0',
      '1',
      '1',
      '1',
    ]);
    expect(table.rows).toHaveLength(K.items.length);
    expect(answersOf(view, en).table.caption).toBe('Competences: the answers');
  });

  it('have no words where there are none', () => {
    const none = answerCounts({ byRank: [0, 0, 0, 0], dontKnow: 0, unanswered: 0 }, scale, da);
    expect(readCounts(none, da)).toBe('');
  });
});

describe('the line above a theme', () => {
  const view = shown(
    makeRound(),
    makeResponses({ K1: [3, 2, 1, 0], K2: [3, 'dk', 'dk', null], K3: [2, 2, 2, 2] }),
  );

  it('adds up the answers to what is shown of it', () => {
    expect(answersOf(view, da).summary).toBe('6 spørgsmål: 7 af 9 svar i høj eller i nogen grad, 2 ved ikke');
    expect(answersOf(view, en).summary).toBe(
      '6 questions: 7 of 9 answers to a high or to some degree, 2 don’t know',
    );
  });

  it('passes over what is withheld, and says how many questions it is of', () => {
    const some = shown(
      makeConfidentialRound(),
      makeResponses({ K1: [3, 3, 3, 3, 3], K2: [3, 2, 1, 0, 'dk'], K3: [0, 0, 1, 2, 'dk'] }),
    );
    expect(answersOf(some, da).summary).toBe(
      '2 af 6 spørgsmål vises: 3 af 8 svar i høj eller i nogen grad, 2 ved ikke',
    );
    expect(answersOf(some, en).summary).toBe(
      '2 of 6 questions are shown: 3 of 8 answers to a high or to some degree, 2 don’t know',
    );
  });

  it('has no counts where nothing is shown', () => {
    const none = shown(makeConfidentialRound(), makeResponses({ K1: [3, 3, 3, 3, 3] }));
    expect(answersOf(none, da).summary).toBe('0 af 6 spørgsmål vises');
    expect(answersOf(none, en).summary).toBe('0 of 6 questions are shown');
  });

  it('is none of one response', () => {
    expect(answersOf(shown(makeRound({ kind: 'own' }), [makeOwn({ K1: 2 })]), da).summary).toBeNull();
  });
});

describe('the answer of a round of one', () => {
  const view = shown(makeRound({ kind: 'own' }), [makeOwn({ K1: 2, K2: 'dk' })]);

  it.each([
    ['K1', 'I nogen grad', 'To some degree'],
    ['K2', 'Ved ikke', "Don't know"],
    ['K3', 'Ubesvaret', 'Unanswered'],
  ])('to %s is the answer itself, not a count', (id, inDanish, inEnglish) => {
    expect(itemOf(view, id)).toMatchObject({ reading: inDanish, onlyAnswer: inDanish });
    expect(itemOf(view, id, en)).toMatchObject({ reading: inEnglish, onlyAnswer: inEnglish });
  });

  it('is no single answer in a round of several', () => {
    expect(itemOf(shown(makeRound(), makeResponses({ K1: [2, 2] })), 'K1')?.onlyAnswer).toBeNull();
  });

  it('is none where nobody has begun', () => {
    expect(itemOf(shown(makeRound({ kind: 'own' }), []), 'K1')).toMatchObject({
      reading: '',
      onlyAnswer: null,
    });
  });
});

describe('what is withheld', () => {
  const view = shown(makeConfidentialRound(), makeResponses({ K1: [3, 3, 3, 3, 3], K2: [3, 2, 1, 0, 3] }));

  it('has its reason and no count, in the list and in the table', () => {
    expect(itemOf(view, 'K1')).toMatchObject({
      reading: 'Vises ikke: For mange har svaret det samme, så nogen kunne blive genkendt.',
      answers: null,
      onlyAnswer: null,
    });
    const { rows } = answersOf(view, da).table;
    expect(new Set(rows[0]?.slice(1))).toEqual(new Set(['vises ikke']));
    expect(answersOf(view, en).table.rows[0]?.[1]).toBe('not shown');
    expect(rows[1]?.slice(1)).toEqual(['2', '1', '1', '1', '0', '0']);
  });

  it('is not what the form did not ask: to show that is a bug', () => {
    const short = viewRound(
      makeRound(),
      makeResponses({ K4: [3, 2] }),
      themesOfForm(questionnaire, 'short'),
      questionnaire.roles,
    );
    expect(() => itemOf(short as ShownRound, 'K4')).toThrow('the view has no item K4');
  });
});

describe('the scale that all rows share', () => {
  it('is the most answers on one side of the middle, don’t-knows and unanswered aside', () => {
    const fifteen = Array.from({ length: 15 }, () => 1 as const);
    const view = shown(
      makeRound(),
      makeResponses({ K1: fifteen, K2: [...fifteen.slice(1), 3], K3: fifteen.map(() => 'dk' as const) }),
    );
    expect(sharedScale(view, [K])).toBe(15);
  });

  it('is never below twelve, so that few answers do not look like many', () => {
    expect(sharedScale(shown(makeRound({ kind: 'own' }), []), [K])).toBe(12);
    const withheld = shown(makeConfidentialRound(), makeResponses({ K1: [3, 3, 3, 3, 3] }));
    expect(sharedScale(withheld, [K])).toBe(12);
  });
});
