/** The gate of what is kept of workshops, field by field: all that can be kept passes, and what cannot names its place. */
import { describe, expect, it } from 'vitest';
import { minute } from '../domain/testing/factories';
import { type KeptWorkshops, newWorkshop, type Workshop, workshopLimits } from '../domain/workshop';
import { mergedStored, readWorkshops } from './workshops';

const at = minute(5);
const parts = ['worst', 'best', 'own', 'earlier', 'later'] as const;

/** A workshop in which every field holds something. */
const whole: Workshop = {
  ...newWorkshop('r1', at),
  began: at,
  deck: {
    order: ['title', 'published K1'],
    hidden: ['quiet'],
    shown: ['answers K1'],
    own: [
      { id: 'o1', kind: 'text', title: 'Velkommen', text: '' },
      { id: 'o2', kind: 'question', title: 'Hvad nu?', text: 'Tænk efter.' },
    ],
  },
  questions: { pinned: ['low-K'], swapped: ['high-M'] },
  guesses: [
    ...parts.map((of) => ({
      slide: 'published K1' as const,
      of,
      value: { kind: 'number', percent: 100 } as const,
      at,
    })),
    { slide: 'published B1', of: 'own', value: { kind: 'hands', counts: [0, 1, 2, 3, 500] }, at },
  ],
  vote: {
    dotsEach: workshopLimits.dotsEach,
    people: workshopLimits.people,
    way: 'counted',
    options: ['plan-K', 'B2'],
    dots: { 'plan-K': workshopLimits.people * workshopLimits.dotsEach, B2: 0 },
    ballots: 0,
    closed: at,
  },
  parked: [{ id: 'p1', text: 'En anden dag', at }],
};
const keptWith = (part: Partial<Record<keyof Workshop, unknown>>) => ({
  workshops: [{ ...whole, ...part }],
  actions: [],
});

describe('what a workshop can hold', () => {
  it('passes as it was', () => {
    expect(readWorkshops(keptWith({}))).toEqual({ kept: keptWith({}) });
  });

  it('is a vote of either way', () => {
    const oneByOne = keptWith({ vote: { ...whole.vote, way: 'one-by-one', ballots: 500, closed: null } });
    expect(readWorkshops(oneByOne)).toEqual({ kept: oneByOne });
  });

  it.each<[string, Partial<Record<keyof Workshop, unknown>>]>([
    ['deck.order.0', { deck: { ...whole.deck, order: ['Title'] } }],
    ['deck.order.0', { deck: { ...whole.deck, order: ['title!'] } }],
    ['deck.order.0', { deck: { ...whole.deck, order: [`t${'x'.repeat(80)}`] } }],
    ['deck.own.0.kind', { deck: { ...whole.deck, own: [{ ...whole.deck.own[0], kind: 'picture' }] } }],
    ['questions.pinned.0', { questions: { pinned: ['1'], swapped: [] } }],
    ['questions.pinned.0', { questions: { pinned: ['a b'], swapped: [] } }],
    ['questions.pinned.0', { questions: { pinned: [`a${'x'.repeat(64)}`], swapped: [] } }],
    ['guesses.0.of', { guesses: [{ ...whole.guesses[0], of: '' }] }],
    ['guesses.0.value.counts', { guesses: [{ ...whole.guesses[0], value: { kind: 'hands' } }] }],
    [
      'guesses.0.value.counts.4',
      { guesses: [{ ...whole.guesses[0], value: { kind: 'hands', counts: [1, 2, 3, 4] } }] },
    ],
    ['vote.way', { vote: { ...whole.vote, way: '' } }],
    ['vote.dots.B2', { vote: { ...whole.vote, dots: { B2: 5001 } } }],
    ['parked.0.id', { parked: [{ text: 'x', at }] }],
  ])('is refused at %s where it is %j', (place, part) => {
    const read = readWorkshops(keptWith(part));
    expect(read).toEqual({ problem: expect.stringMatching(new RegExp(`^workshops\\.0\\.${place}: `)) });
  });

  // Shown twice under one id, the second of them could not be reached.
  it.each<[string, Partial<Record<keyof Workshop, unknown>>]>([
    ['deck.own', { deck: { ...whole.deck, own: [whole.deck.own[0], whole.deck.own[0]] } }],
    ['agenda', { agenda: [whole.agenda[0], whole.agenda[0]] }],
    ['questions.pinned', { questions: { pinned: ['low-K', 'low-K'], swapped: [] } }],
    ['guesses', { guesses: [whole.guesses[0], whole.guesses[0]] }],
    ['vote.options', { vote: { ...whole.vote, options: ['B2', 'B2'] } }],
    ['parked', { parked: [whole.parked[0], whole.parked[0]] }],
  ])('is refused at %s where two have one id', (place, part) => {
    expect(readWorkshops(keptWith(part))).toEqual({ problem: `workshops.0.${place}: two of one id` });
  });

  it('are decisions with an id each', () => {
    const decision = {
      id: 'x1',
      roundId: 'r1',
      recommendationId: null,
      title: 'Lær',
      owner: '',
      firstStep: '',
      due: null,
      decided: at,
      changed: at,
      removed: null,
    };
    const kept = (...ids: readonly string[]) => ({
      workshops: [],
      actions: ids.map((id) => ({ ...decision, id })),
    });
    expect(readWorkshops(kept('x1', 'x2'))).toEqual({ kept: kept('x1', 'x2') });
    expect(readWorkshops(kept('x1', 'x1'))).toEqual({ problem: 'actions: two of one id' });
  });

  it('is one workshop a round', () => {
    const other = { ...whole, roundId: 'r2' };
    expect(readWorkshops({ workshops: [whole, other], actions: [] })).toHaveProperty('kept');
    expect(readWorkshops({ workshops: [whole, whole], actions: [] })).toEqual({
      problem: 'workshops: two workshops of one round',
    });
  });
});

describe('a file that adds nothing', () => {
  it('leaves what is here as the very same, so that nothing is written', () => {
    const here: KeptWorkshops = { workshops: [whole], actions: [] };
    expect(mergedStored(here, structuredClone(here))).toBe(here);
  });
});
