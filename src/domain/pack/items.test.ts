import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  allItems,
  makeAdvice,
  makeBestWorst,
  makeQuestionnaire,
  makeSectorTrend,
} from '../testing/factories';
import { itemsOf, itemsOfForm, themesOfForm } from './items';
import { Advice, Benchmark, Questionnaire } from './schema';

const questionnaire = makeQuestionnaire();
const ids = (form: 'short' | 'full') => itemsOfForm(questionnaire, form).map(({ id }) => id);

describe('the full form', () => {
  it('asks every item, in the order of the questionnaire', () => {
    expect(ids('full')).toEqual(allItems);
    expect(themesOfForm(questionnaire, 'full')).toBe(questionnaire.themes);
  });
});

describe('the short form', () => {
  it('asks only the items that belong to it, in the order of the questionnaire', () => {
    expect(ids('short')).toEqual(['P1', 'P2', 'P3', 'Q1', 'Q2']);
  });

  it('leaves out a theme of which it asks nothing', () => {
    expect(themesOfForm(questionnaire, 'short').map(({ id }) => id)).toEqual(['P', 'Q']);
  });

  it('leaves the questionnaire as it is', () => {
    themesOfForm(questionnaire, 'short');
    expect(questionnaire).toEqual(makeQuestionnaire());
  });
});

describe('the items of themes', () => {
  it('are all that they have, in their order', () => {
    const [first, second] = questionnaire.themes;
    if (first === undefined || second === undefined) throw new Error('there are no two themes');
    expect(itemsOf([second, first]).map(({ id }) => id)).toEqual([
      ...second.items.map(({ id }) => id),
      ...first.items.map(({ id }) => id),
    ]);
    expect(itemsOf([])).toEqual([]);
  });
});

describe('the pack that the tests make up', () => {
  it('is a pack', () => {
    expect(() => v.parse(Questionnaire, questionnaire)).not.toThrow();
    expect(() => v.parse(Advice, makeAdvice())).not.toThrow();
    expect(() => v.parse(Benchmark, makeBestWorst())).not.toThrow();
    expect(() => v.parse(Benchmark, makeSectorTrend())).not.toThrow();
  });
});
