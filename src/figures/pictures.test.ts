import { describe, expect, it } from 'vitest';
import { benchmarks } from '../content/benchmarks';
import { questionnaire } from '../content/pack';
import { viewRound } from '../domain/disclosure';
import type { Benchmark } from '../domain/pack/schema';
import { makeBestWorst, makeResponses, makeRound, makeSectorTrend } from '../domain/testing/factories';
import type { Picture } from './figure';
import { figureOf, makeOwn, textsIn } from './testing/speaking';

const pack = { benchmarks, questionnaire };
const [K1, M1, B1] = benchmarks.figures as [Benchmark, Benchmark, Benchmark];

const five = viewRound(
  makeRound(),
  makeResponses({ K1: [3, 3, 2, 1, 0], M1: [3, 3, 2, 1, 0], B1: [3, 3, 2, 1, 0] }),
  questionnaire.themes,
  questionnaire.roles,
);
const own = viewRound(
  makeRound({ kind: 'own' }),
  [makeOwn({ K1: 2, M1: 2, B1: 0 })],
  questionnaire.themes,
  questionnaire.roles,
);

describe('the anchor strip', () => {
  it.each([
    [K1, 0.29, '29\u00a0%', 1, '100\u00a0%'],
    [B1, 0.14, '14\u00a0%', 0.86, '86\u00a0%'],
  ] as const)('has the published figures at their shares', (benchmark, worst, worstText, best, bestText) => {
    const { picture } = figureOf(five, benchmark, pack, 'da');
    expect(picture).toMatchObject({
      kind: 'anchor-strip',
      published: [
        { kind: 'worst', value: worst, figure: worstText, label: 'Dårligste gruppe', detail: null },
        { kind: 'best', value: best, figure: bestText, label: 'Bedste gruppe', detail: null },
      ],
    });
  });

  it('has own answers at their share, with their number and their interval', () => {
    const { picture } = figureOf(five, K1, pack, 'da');
    expect(picture.own).toMatchObject({
      kind: 'share',
      mark: { kind: 'own', value: 0.4, figure: '40\u00a0%', label: 'Eksempelby', detail: '2 af 5' },
    });
    expect(picture.own.kind === 'share' && picture.own.interval.lower).toBeCloseTo(0.1176, 4);
    expect(picture.own.kind === 'share' && picture.own.interval.upper).toBeCloseTo(0.7693, 4);
  });

  it.each([
    [K1, ['I høj grad'], 'I nogen grad'],
    [M1, ['I høj grad', 'I nogen grad'], 'I nogen grad'],
    [B1, ['I høj grad', 'I nogen grad'], 'Slet ikke'],
  ] as const)('has four boxes for one response, those that count set apart', (benchmark, counted, chosen) => {
    const { picture } = figureOf(own, benchmark, pack, 'da');
    if (picture.own.kind !== 'boxes') throw new Error('no boxes');
    const { boxes, countedHeading } = picture.own;
    expect(countedHeading).toBe('Tæller med i tallet');
    expect(boxes).toHaveLength(4);
    expect(boxes.filter((box) => box.counted).map(({ label }) => label)).toEqual(counted);
    expect(boxes.filter((box) => box.chosen).map(({ label }) => label)).toEqual([chosen]);
  });
});

describe('the sector line', () => {
  const sectorLine = (
    view: typeof five,
    language: 'da' | 'en',
  ): Extract<Picture, { kind: 'sector-line' }> => {
    const { picture } = figureOf(view, M1, pack, language);
    if (picture.kind !== 'sector-line') throw new Error('no sector line');
    return picture;
  };

  it('goes from year to year, own answers on a row of their own', () => {
    expect(sectorLine(five, 'da')).toMatchObject({
      sectorLabel: 'Sektoren',
      sectorDetail: 'it-ansvarlige, 2015 og 2016',
      points: [
        { value: 0.34, figure: '34\u00a0%', year: '2015' },
        { value: 0.64, figure: '64\u00a0%', year: '2016' },
      ],
      ownLabel: 'Eksempelby',
      ownDetail: 'alle besvarelser',
      own: { kind: 'share', mark: { figure: '60\u00a0%', detail: '3 af 5' } },
    });
    expect(sectorLine(five, 'en')).toMatchObject({
      sectorDetail: 'heads of IT, 2015 and 2016',
      points: [{ figure: '34%' }, { figure: '64%' }],
    });
  });

  it.each(['da', 'en'] as const)(
    'knows neither a best nor a worst group, in no text but its source (%s)',
    (language) => {
      const { source, ...rest } = figureOf(five, M1, pack, language);
      expect(textsIn(rest).join(' ')).not.toMatch(/bedste|dårligste|nærmest|best|worst|nearest/i);
      expect(JSON.stringify(rest.picture)).not.toMatch(/"(best|worst)"/);
      expect(source.length).toBeGreaterThan(0);
    },
  );
});

describe('the published rows of a table', () => {
  const published = (benchmark: Benchmark, language: 'da' | 'en') =>
    figureOf(five, benchmark, pack, language).table.rows.slice(0, 2);

  it('have year and share, and say that the number is not stated', () => {
    expect(published(K1, 'da')).toEqual([
      ['Bedste gruppe, 2016', '100\u00a0%', 'ikke oplyst', 'ikke muligt'],
      ['Dårligste gruppe, 2016', '29\u00a0%', 'ikke oplyst', 'ikke muligt'],
    ]);
    expect(published(B1, 'en')).toEqual([
      ['Best group, 2016', '86%', 'not stated', 'not possible'],
      ['Worst group, 2016', '14%', 'not stated', 'not possible'],
    ]);
    expect(published(M1, 'da')).toEqual([
      ['Sektoren, 2015', '34\u00a0%', 'ikke oplyst', 'ikke muligt'],
      ['Sektoren, 2016', '64\u00a0%', 'ikke oplyst', 'ikke muligt'],
    ]);
    expect(published(M1, 'en')).toEqual([
      ['The sector, 2015', '34%', 'not stated', 'not possible'],
      ['The sector, 2016', '64%', 'not stated', 'not possible'],
    ]);
  });

  it('name their columns, the numbers to the right', () => {
    const { columns, caption } = figureOf(five, K1, pack, 'da').table;
    expect(caption).toBe('Fokus på medarbejdernes kompetencer');
    expect(columns).toEqual([
      { heading: 'Hvem', numeric: false },
      { heading: 'Andel', numeric: true },
      { heading: 'Grundlag', numeric: true },
      { heading: '95\u00a0%-interval', numeric: true },
    ]);
  });

  it('give the number where a source states it', () => {
    const { best, ...rest } = makeBestWorst({ item: 'K1' });
    const { table } = figureOf(five, { ...rest, best: { ...best, n: 1200 } }, pack, 'da');
    expect(table.rows[0]).toEqual(['Bedste gruppe, 2016', '80\u00a0%', '1.200', 'ikke muligt']);
  });
});

describe('a figure', () => {
  it('is called what its benchmark is called, by the id of its question', () => {
    for (const benchmark of benchmarks.figures) {
      for (const language of ['da', 'en'] as const) {
        const { id, title } = figureOf(five, benchmark, pack, language);
        expect([id, title]).toEqual([benchmark.item, benchmark.title[language]]);
      }
    }
  });

  it('of a sector without any year says nothing about a rise', () => {
    const figure = figureOf(five, makeSectorTrend({ item: 'M1', points: [] }), pack, 'da');
    expect(figure.reading[0]).toBe('3 af 5 svarer i høj eller i nogen grad.');
  });
});
