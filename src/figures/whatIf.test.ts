/** What the reader assumes of the published groups: in picture, sentences and table the same, and never unlabelled. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benchmarks } from '../content/benchmarks';
import { questionnaire } from '../content/pack';
import { viewRound } from '../domain/disclosure';
import type { Benchmark } from '../domain/pack/schema';
import { largestGroup, smallestGroup } from '../domain/placement/whatIf';
import { makeBestWorst, makeResponses, makeRound, makeSectorTrend } from '../domain/testing/factories';
import { publishedFigure } from './publishedFigure';
import { speechIn, textsIn } from './testing/speaking';

const five = viewRound(
  makeRound(),
  makeResponses({ K1: [3, 3, 2, 1, 0], M1: [3, 3, 2, 1, 0], B1: [3, 3, 2, 1, 0] }),
  questionnaire.themes,
  questionnaire.roles,
);

function figureOf(benchmark: Benchmark, size: number | null, language: 'da' | 'en' = 'da') {
  return publishedFigure(five, benchmark, { benchmarks, questionnaire }, speechIn(language), size);
}

const published = (item: string): Benchmark => {
  const found = benchmarks.figures.find((benchmark) => benchmark.item === item);
  if (found === undefined) throw new Error(`no published figure for ${item}`);
  return found;
};

/** Reading and rows of the table, a no-break space written `_`. */
function said(item: string, size: number, language: 'da' | 'en') {
  const { picture, table } = figureOf(published(item), size, language);
  const visible = (text: string) => text.replaceAll('\u00a0', '_');
  return {
    reading: picture.whatIf?.reading.map(visible),
    marks: picture.whatIf?.rows.map(({ kind, value, text }) => [kind, value, visible(text)]),
    rows: table.rows.slice(-2).map((row) => row.map(visible)),
  };
}

describe('with 20 in each group', () => {
  it('B1 is 3 and 17 of 20', () => {
    expect(said('B1', 20, 'da')).toEqual({
      reading: [
        'Jeres antagelse: 20 i hver gruppe. Artiklen oplyser ikke antallet.',
        'Dårligste gruppe: 14_% bliver til 3 af 20, og intervallet går fra 5 til 36_%.',
        'Bedste gruppe: 86_% bliver til 17 af 20, og intervallet går fra 64 til 95_%.',
      ],
      marks: [
        ['worst', 0.14, 'Dårligste gruppe · 3 af 20'],
        ['best', 0.86, 'Bedste gruppe · 17 af 20'],
      ],
      rows: [
        ['Dårligste gruppe, 2016, jeres antagelse', 'vises ikke som andel', '3 af 20', '5–36_%'],
        ['Bedste gruppe, 2016, jeres antagelse', 'vises ikke som andel', '17 af 20', '64–95_%'],
      ],
    });
  });

  it('K1 is 6 and 20 of 20', () => {
    expect(said('K1', 20, 'en')).toEqual({
      reading: [
        'Your assumption: 20 in each group. The article does not say how many there are.',
        'Worst group: 29% becomes 6 of 20, and the interval runs from 15 to 52%.',
        'Best group: 100% becomes 20 of 20, and the interval runs from 84 to 100%.',
      ],
      marks: [
        ['worst', 0.29, 'Worst group · 6 of 20'],
        ['best', 1, 'Best group · 20 of 20'],
      ],
      rows: [
        ['Worst group, 2016, your assumption', 'not shown as a share', '6 of 20', '15–52%'],
        ['Best group, 2016, your assumption', 'not shown as a share', '20 of 20', '84–100%'],
      ],
    });
  });

  it('M1 is 7 and 13 of 20, of those asked in either year', () => {
    expect(said('M1', 20, 'da')).toEqual({
      reading: [
        'Jeres antagelse: 20 spurgte hvert år. Artiklen oplyser ikke antallet.',
        '2015: 34_% bliver til 7 af 20, og intervallet går fra 18 til 57_%.',
        '2016: 64_% bliver til 13 af 20, og intervallet går fra 43 til 82_%.',
      ],
      marks: [
        ['sector-earlier', 0.34, '2015 · 7 af 20'],
        ['sector', 0.64, '2016 · 13 af 20'],
      ],
      rows: [
        ['Sektoren, 2015, jeres antagelse', 'vises ikke som andel', '7 af 20', '18–57_%'],
        ['Sektoren, 2016, jeres antagelse', 'vises ikke som andel', '13 af 20', '43–82_%'],
      ],
    });
  });
});

const aSize = fc.integer({ min: smallestGroup, max: largestGroup });
const aFigure = fc.constantFrom(...benchmarks.figures);
const aLanguage = fc.constantFrom('da' as const, 'en' as const);
const assumption = { da: 'Jeres antagelse: ', en: 'Your assumption: ' };
const unstated = { da: 'Artiklen oplyser ikke antallet.', en: 'The article does not say how many' };

describe('whatever is assumed', () => {
  it('it says whose assumption it is and that the article does not state the number, in picture, words and table', () => {
    fc.assert(
      fc.property(aFigure, aSize, aLanguage, (benchmark, size, language) => {
        const { picture, table } = figureOf(benchmark, size, language);
        if (picture.whatIf === null) throw new Error('nothing is assumed');
        const { label, reading, rows } = picture.whatIf;
        expect(label.startsWith(`${assumption[language]}${size} `)).toBe(true);
        expect(label).toContain(unstated[language]);
        expect(reading[0]).toBe(label);
        const assumed = table.rows.slice(-rows.length).map(([head]) => head);
        for (const head of assumed) expect(head).toMatch(/jeres antagelse|your assumption/);
      }),
    );
  });

  it('picture, words and table say the same, row by row', () => {
    fc.assert(
      fc.property(aFigure, aSize, aLanguage, (benchmark, size, language) => {
        const { picture, table } = figureOf(benchmark, size, language);
        const { rows, reading } = picture.whatIf ?? { rows: [], reading: [] };
        expect(rows).toHaveLength(2);
        for (const [index, row] of rows.entries()) {
          const cells = table.rows[table.rows.length - rows.length + index] ?? [];
          const kOfN = row.text.split(' · ')[1] ?? '';
          expect(kOfN).toMatch(new RegExp(`^\\d+ (af|of) ${size}$`));
          expect(cells[2]).toBe(kOfN);
          expect(reading[index + 1]).toContain(kOfN);
          const percent = (share: number) => String(Math.round(share * 100));
          expect(cells[3]).toMatch(new RegExp(`^${percent(row.lower)}–${percent(row.upper)}\\D*$`));
          expect(row.lower <= row.value && row.value <= row.upper).toBe(true);
        }
      }),
    );
  });

  it('nothing else of the figure changes', () => {
    fc.assert(
      fc.property(aFigure, aSize, aLanguage, (benchmark, size, language) => {
        const plain = figureOf(benchmark, null, language);
        const assumed = figureOf(benchmark, size, language);
        expect(assumed.table.rows.slice(0, plain.table.rows.length)).toEqual(plain.table.rows);
        expect({
          ...assumed,
          table: { ...assumed.table, rows: plain.table.rows },
          picture: { ...assumed.picture, whatIf: null },
        }).toEqual(plain);
      }),
    );
  });
});

describe('nothing is assumed', () => {
  it('unless a size is given', () => {
    for (const benchmark of benchmarks.figures) {
      const figure = figureOf(benchmark, null);
      expect(figure.picture.whatIf).toBeNull();
      expect(textsIn(figure).join(' ')).not.toMatch(/antagelse/i);
    }
  });

  it('of a group whose size the source states', () => {
    const { best, ...rest } = makeBestWorst({ item: 'K1' });
    const figure = figureOf({ ...rest, best: { ...best, n: 50 } }, 20);
    expect(figure.picture.whatIf?.rows.map(({ kind }) => kind)).toEqual(['worst']);
    const { points, ...trend } = makeSectorTrend({ item: 'M1' });
    const stated = { ...trend, points: points.map((point) => ({ ...point, n: 50 })) };
    expect(figureOf(stated, 20).picture.whatIf).toBeNull();
  });

  it('of a size that nobody can assume: that is a bug', () => {
    expect(() => figureOf(published('B1'), 4)).toThrow(RangeError);
  });
});
