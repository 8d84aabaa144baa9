import { describe, expect, it } from 'vitest';
import { noCounts } from '../../domain/disclosure';
import type { Recommendation } from '../../domain/pack/schema';
import type { CalledRecommendation } from '../../domain/recommendations/callAdvice';
import { makeQuestionnaire, makeRecommendation } from '../../domain/testing/factories';
import { choicesAmong, fits, isOn, noFilter, stillOffered } from './filter';

const { themes } = makeQuestionnaire();
const owners = ['hr', 'board', 'consultant'].map((id) => ({ id, name: { da: id, en: id } }));

/** `called('Q1', 'hr', 'low')`; the letter is the theme. */
const called = (id: string, owner: string, effort: Recommendation['effort']): CalledRecommendation => ({
  recommendation: { ...makeRecommendation(id, { kind: 'low', items: [id] }), owner, effort },
  need: 100,
  reasons: [{ itemId: id, counts: noCounts }],
});
const some = [called('Q1', 'hr', 'low'), called('P1', 'consultant', 'high'), called('Q2', 'hr', 'high')];
const ids = (choices: readonly { readonly id: string }[]) => choices.map(({ id }) => id);

describe('what can be chosen', () => {
  it('is what some recommendation has, in the order of the pack, and small efforts first', () => {
    const choices = choicesAmong(some, themes, owners);
    expect(ids(choices.theme)).toEqual(['P', 'Q']);
    expect(ids(choices.owner)).toEqual(['hr', 'consultant']);
    expect(ids(choices.effort)).toEqual(['low', 'high']);
  });

  it('is nothing where nothing is called', () => {
    expect(choicesAmong([], themes, owners)).toEqual({ theme: [], owner: [], effort: [] });
  });

  it('lets go of a choice that is no longer offered, and of that alone', () => {
    const filter = { theme: 'P', owner: 'hr', effort: 'high' } as const;
    expect(stillOffered(filter, choicesAmong(some, themes, owners))).toEqual(filter);
    const fewer = choicesAmong([called('Q1', 'hr', 'low')], themes, owners);
    expect(stillOffered(filter, fewer)).toEqual({ theme: null, owner: 'hr', effort: null });
    expect(stillOffered(filter, choicesAmong([], themes, owners))).toEqual(noFilter);
  });
});

describe('a filter', () => {
  const found = (filter: Partial<typeof noFilter>) =>
    some.filter((one) => fits(one, { ...noFilter, ...filter })).map(({ recommendation: { id } }) => id);

  it('finds everything where nothing is chosen', () => {
    expect(found({})).toEqual(['Q1', 'P1', 'Q2']);
    expect(isOn(noFilter)).toBe(false);
  });

  it('finds by each of the three', () => {
    expect(found({ theme: 'Q' })).toEqual(['Q1', 'Q2']);
    expect(found({ owner: 'consultant' })).toEqual(['P1']);
    expect(found({ effort: 'high' })).toEqual(['P1', 'Q2']);
    expect(isOn({ ...noFilter, effort: 'high' })).toBe(true);
  });

  it('finds what fits all that is chosen, which may be nothing', () => {
    expect(found({ theme: 'Q', owner: 'hr', effort: 'high' })).toEqual(['Q2']);
    expect(found({ theme: 'P', owner: 'hr' })).toEqual([]);
  });
});
