import { describe, expect, it } from 'vitest';
import { benchmarks } from '../../../content/benchmarks';
import { questionnaire } from '../../../content/pack';
import { type ShownRound, viewRound } from '../../../domain/disclosure';
import { themesOfForm } from '../../../domain/pack/items';
import type { Advice } from '../../../domain/pack/schema';
import {
  makeConfidentialRound,
  makeRecommendation,
  makeResponse,
  makeResponses,
  makeRound,
  minute,
} from '../../../domain/testing/factories';
import { partsOf, placeIn, type Slide, slidesOf } from './slides';

const owners = [{ id: 'owner', name: { da: 'Ejer', en: 'Owner' } }];
const low = (...items: readonly string[]) =>
  items.map((item) => makeRecommendation(`low-${item}`, { kind: 'low', items: [item] }));
const adviceWith = (...recommendations: Advice['recommendations']): Advice => ({
  id: 'made-up',
  version: '1.0.0',
  owners,
  recommendations,
});

interface Round {
  readonly form?: 'short' | 'full';
  readonly advice?: Advice | null;
  readonly aside?: readonly string[];
}

function deckOf(
  round: Parameters<typeof viewRound>[0],
  responses: Parameters<typeof viewRound>[1],
  { form = 'short', advice = null, aside = [] }: Round = {},
): readonly Slide[] {
  const themes = themesOfForm(questionnaire, form);
  const view = viewRound(round, responses, themes, questionnaire.roles) as ShownRound;
  expect(view.kind).toBe('shown');
  return slidesOf({
    view,
    themes,
    benchmarks: benchmarks.figures,
    roles: questionnaire.roles,
    advice,
    decisions: aside.map((recommendationId) => ({
      recommendationId,
      decision: 'not-for-us',
      at: minute(9),
    })),
    questions: [],
    own: [],
  });
}

const kinds = (slides: readonly Slide[]) => slides.map(({ kind }) => kind);
const own = makeRound({ kind: 'own' });

describe('the deck of a round', () => {
  it('of one response has what one response can show, in its order', () => {
    const deck = deckOf(own, [makeResponse({ K1: 0, K2: 1, K3: 3, M1: 3, M2: 3, M4: 3, S1: 'dk' })], {
      advice: adviceWith(...low('K1')),
    });
    expect(kinds(deck)).toEqual([
      'title',
      'purpose',
      'respondents',
      'quiet',
      'published',
      'published',
      'published',
      'briefly',
      'themes',
      ...Array(6).fill('answers'),
      'end',
      'advice',
      'vote',
      'decisions',
      'parked',
      'next',
    ]);
  });

  it('leaves out what there is nothing of: scores, sentences, advice', () => {
    expect(new Set(kinds(deckOf(own, [makeResponse({ K1: 3 })])))).toEqual(
      new Set([
        'title',
        'purpose',
        'respondents',
        'quiet',
        'published',
        'answers',
        'end',
        'decisions',
        'parked',
        'next',
      ]),
    );
  });

  it('has the don’t-knows of several, and no agreement of an open round', () => {
    const deck = deckOf(makeRound(), makeResponses({ K1: ['dk', 3, 2, 1, 0, 3], M1: [3, 3, 2, 2, 1, 1] }));
    expect(kinds(deck)).toContain('dont-knows');
    expect(kinds(deck)).not.toContain('agreement');
  });

  it('has at most three differences, each with its number', () => {
    const items = ['K1', 'K2', 'K3', 'M1', 'M2'];
    const responses = Array.from({ length: 12 }, (_, index) => {
      const answers = items.map((id) => [id, index < 6 ? (index % 2) + 2 : index % 2] as const);
      return makeResponse(Object.fromEntries(answers) as Record<string, 0 | 1 | 2 | 3>, {
        id: `response-${index}`,
        role: index < 6 ? 'immediate-manager' : 'employee',
      });
    });
    const deck = deckOf({ ...makeConfidentialRound(), breakdown: 'role-group' }, responses);
    const differences = deck.filter((slide) => slide.kind === 'difference');
    expect(differences.map(({ part }) => [part.number, part.of, part.from])).toEqual([
      [1, 3, 0],
      [2, 3, 1],
      [3, 3, 2],
    ]);
    expect(kinds(deck)).toContain('agreement');
  });

  it('shows every statement of the form once, three at most on a slide', () => {
    const deck = deckOf(own, [makeResponse({ K1: 3 })], { form: 'full' });
    const shown = deck.flatMap((slide) =>
      slide.kind === 'answers' ? [slide.theme.items.slice(slide.part.from, slide.part.to)] : [],
    );
    expect(Math.max(...shown.map(({ length }) => length))).toBe(3);
    expect(shown.flat().map(({ id }) => id)).toEqual(
      questionnaire.themes.flatMap(({ items }) => items.map(({ id }) => id)),
    );
  });

  it('names the first five recommendations that are not put aside, by their place in the whole order', () => {
    const items = ['K1', 'K2', 'K3', 'M1', 'M2', 'M4', 'B1'];
    const answers = Object.fromEntries(items.map((id) => [id, 0 as const]));
    const advice = adviceWith(...low(...items));
    const slide = deckOf(own, [makeResponse(answers)], { advice, aside: ['low-K2'] }).find(
      ({ kind }) => kind === 'advice',
    );
    expect(slide).toMatchObject({ called: 7 });
    expect(slide?.kind === 'advice' && slide.first.map(({ number }) => number)).toEqual([1, 3, 4, 5, 6]);
  });

  it('has no slide of advice where all of it is put aside', () => {
    const advice = adviceWith(...low('K1'));
    expect(kinds(deckOf(own, [makeResponse({ K1: 0 })], { advice, aside: ['low-K1'] }))).not.toContain(
      'advice',
    );
  });
});

describe('parts', () => {
  it.each([
    [0, []],
    [2, ['0–2']],
    [3, ['0–3']],
    [4, ['0–2', '2–4']],
    [5, ['0–3', '3–5']],
    [6, ['0–3', '3–6']],
    [7, ['0–3', '3–6', '6–7']],
  ])('of %d, three at most each', (count, expected) => {
    expect(partsOf(count, 3).map(({ from, to }) => `${from}–${to}`)).toEqual(expected);
  });
});

describe('the slide that an address means', () => {
  it.each([
    [null, 1],
    [1, 1],
    [9, 9],
    [10, 9],
    [9999, 9],
  ])('%s of nine is %d', (wanted, place) => {
    expect(placeIn(9, wanted)).toBe(place);
  });
});
