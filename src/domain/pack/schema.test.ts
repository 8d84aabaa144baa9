import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  makeAdvice,
  makeBestWorst,
  makeItem,
  makeQuestionnaire,
  makeRecommendation,
  makeSectorTrend,
} from '../testing/factories';
import { Advice, Benchmark, Benchmarks, Help, LocalizedText, Questionnaire, Recommendation } from './schema';

const text = { da: 'Ord', en: 'Words' };
const is = (schema: v.GenericSchema, value: unknown) => v.is(schema, value);
const benchmarks = (figures: readonly unknown[]) => ({
  id: 'made-up',
  version: '1.0.0',
  source: text,
  figures,
});
const help = (items: unknown) => ({ id: 'made-up', version: '1.0.0', items });
const oneTheme = (theme: object) => {
  const pack = makeQuestionnaire();
  return { ...pack, themes: [{ ...pack.themes[0], ...theme }] };
};

describe('a pack', () => {
  it.each([
    ['questionnaire', Questionnaire, makeQuestionnaire()],
    ['help', Help, help({ P1: { meaning: text, low: text, high: text } })],
    ['benchmarks', Benchmarks, benchmarks([makeBestWorst(), makeSectorTrend()])],
    ['advice', Advice, makeAdvice()],
  ] as const)(
    'may hold the made-up %s, and its schema by name, and nothing it does not know',
    (_, schema, made) => {
      expect(is(schema, made)).toBe(true);
      expect(is(schema, { ...made, $schema: './made-up.schema.json' })).toBe(true);
      expect(is(schema, { ...made, more: 1 })).toBe(false);
    },
  );

  it.each([
    ['questionnaire', Questionnaire, makeQuestionnaire()],
    ['help', Help, help({})],
    ['benchmarks', Benchmarks, benchmarks([makeBestWorst()])],
    ['advice', Advice, makeAdvice()],
  ] as const)('needs every part of the %s', (_, schema, made) => {
    for (const part of Object.keys(made)) {
      expect(is(schema, { ...made, [part]: undefined }), part).toBe(false);
    }
  });
});

describe('a text', () => {
  it.each(['a', 'æ', 'To ord', 'En linje\nog en til', '1'])('may be »%s« in either language', (words) => {
    expect(is(LocalizedText, { da: words, en: 'x' })).toBe(true);
    expect(is(LocalizedText, { da: 'x', en: words })).toBe(true);
  });

  it.each(['', ' ', ' a', 'a ', '\na', 'a\n', '\u00a0a', undefined, 1])('may not be »%s«', (words) => {
    expect(is(LocalizedText, { da: words, en: 'x' })).toBe(false);
    expect(is(LocalizedText, { da: 'x', en: words })).toBe(false);
  });
});

describe('an id', () => {
  it.each(['K1', 'a', 'head-of-it', 'A-1'])('may be »%s«', (id) => {
    expect(is(Questionnaire, oneTheme({ id }))).toBe(true);
  });

  it.each(['', '1a', '-a', 'a.b', 'a[0]', 'a b', ' a', 'a ', 'å'])('may not be »%s«', (id) => {
    expect(is(Questionnaire, oneTheme({ id }))).toBe(false);
  });
});

describe('a version', () => {
  it.each(['1.0.0', '0.12.3', '10.20.30'])('may be %s', (version) => {
    expect(is(Questionnaire, { ...makeQuestionnaire(), version })).toBe(true);
  });

  it.each(['1.0', 'v1.0.0', '1.0.0-beta', '1.0.0 ', '1.x.0', ''])('may not be »%s«', (version) => {
    expect(is(Questionnaire, { ...makeQuestionnaire(), version })).toBe(false);
  });
});

describe('the segment of a theme in an address', () => {
  it.each(['a', 'kompetencer'])('may be »%s«', (slug) => {
    expect(is(Questionnaire, oneTheme({ slug }))).toBe(true);
  });

  it.each(['', 'Kompetencer', 'to-ord', 'a1', 'å', '1a', 'a/'])('may not be »%s«', (slug) => {
    expect(is(Questionnaire, oneTheme({ slug }))).toBe(false);
  });
});

describe('an item', () => {
  it.each(['article', 'professional-judgement'])('may rest on %s', (basis) => {
    expect(is(Questionnaire, oneTheme({ items: [{ ...makeItem('P1'), basis }] }))).toBe(true);
  });

  it('rests on something, and a theme has at least one', () => {
    expect(is(Questionnaire, oneTheme({ items: [{ ...makeItem('P1'), basis: '' }] }))).toBe(false);
    expect(is(Questionnaire, oneTheme({ items: [] }))).toBe(false);
  });

  it('has help of three texts', () => {
    expect(is(Help, help({ P1: { meaning: text, low: text } }))).toBe(false);
    expect(is(Help, help({ P1: {} }))).toBe(false);
    expect(is(Help, help({ 'P.1': { meaning: text, low: text, high: text } }))).toBe(false);
  });
});

describe('a published share', () => {
  const withBest = (part: object) => ({ ...makeBestWorst(), best: { ...makeBestWorst().best, ...part } });

  it.each([
    { unit: 'municipality' },
    { unit: 'organisation' },
    { unit: 'head-of-it' },
    { share: 0 },
    { share: 1 },
    { year: 1990 },
    { year: 2100 },
    { n: 1 },
    { n: null },
  ])('may have %o', (part) => {
    expect(is(Benchmark, withBest(part))).toBe(true);
  });

  it.each([
    { unit: '' },
    { share: -0.01 },
    { share: 1.01 },
    { share: 86 },
    { year: 1989 },
    { year: 2101 },
    { year: 2016.5 },
    { n: 0 },
    { n: 2.5 },
  ])('may not have %o', (part) => {
    expect(is(Benchmark, withBest(part))).toBe(false);
  });

  it('counts at least one answer, in the other reading too, and a trend has at least one point', () => {
    expect(is(Benchmark, makeBestWorst({ countedRanks: [] }))).toBe(false);
    const basis = { kind: 'our-reading', why: text, otherRanks: [] } as const;
    expect(is(Benchmark, makeBestWorst({ basis: { ...basis, otherRanks: [] } }))).toBe(false);
    expect(is(Benchmark, makeSectorTrend({ points: [] }))).toBe(false);
  });
});

describe('a recommendation', () => {
  const made = makeRecommendation('r', { kind: 'low', items: ['P1'] });

  it.each([
    { effort: 'low' },
    { effort: 'medium' },
    { effort: 'high' },
    { horizonMonths: 1 },
    { horizonMonths: 24 },
    { weight: 3 },
    { evidence: { kind: 'article', whose: text } },
    { calledBy: { kind: 'find-out', items: ['P1', 'P2'] } },
  ])('may have %o', (part) => {
    expect(is(Recommendation, { ...made, ...part })).toBe(true);
  });

  it.each([
    { effort: '' },
    { horizonMonths: 0 },
    { horizonMonths: 25 },
    { horizonMonths: 1.5 },
    { weight: 0 },
    { weight: 4 },
    { evidence: { kind: '' } },
    { evidence: { kind: '', whose: text } },
    { evidence: { kind: 'article' } },
    ...['low', 'some', 'keep', 'find-out'].map((kind) => ({ calledBy: { kind, items: [] } })),
  ])('may not have %o', (part) => {
    expect(is(Recommendation, { ...made, ...part })).toBe(false);
  });
});
