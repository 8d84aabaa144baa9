import { describe, expect, it } from 'vitest';
import { benchmarks } from '../content/benchmarks';
import { questionnaire } from '../content/pack';
import { viewRound } from '../domain/disclosure';
import type { Language } from '../domain/pack/language';
import type { Benchmark } from '../domain/pack/schema';
import type { ThemeAnswer } from '../domain/statistics';
import { makeResponses, makeRound } from '../domain/testing/factories';
import { publishedShares, publishedYears } from './publishedShares';
import { figureOf, makeOwn, ownReadingOf, sourceText } from './testing/speaking';

const pack = { benchmarks, questionnaire };
const [K1, M1, B1] = benchmarks.figures as [Benchmark, Benchmark, Benchmark];

const ownView = (role: string) =>
  viewRound(
    makeRound({ kind: 'own' }),
    [makeOwn({ K1: 3, M1: 3, B1: 3 }, role)],
    questionnaire.themes,
    questionnaire.roles,
  );
const openView = (itemId: string, answers: readonly ThemeAnswer[]) =>
  viewRound(makeRound(), makeResponses({ [itemId]: answers }), questionnaire.themes, questionnaire.roles);

const source = (benchmark: Benchmark, view: ReturnType<typeof viewRound>, language: Language = 'da') =>
  sourceText(figureOf(view, benchmark, pack, language));

describe('a source line', () => {
  it.each([K1, M1, B1])(
    'of $item names the source and whose share it is, as the pack words them',
    (figure) => {
      for (const language of ['da', 'en'] as const) {
        const line = source(figure, openView(figure.item, [3, 2]), language);
        expect(line).toContain(
          language === 'da' ? 'Kilde: artiklen »De bedste' : 'Source: the article »De bedste',
        );
        expect(line).toContain(`${figure.whose[language]}.`);
        expect(line).not.toContain('..');
      }
    },
  );

  it.each([K1, M1, B1])('of $item has no percentage but the published ones', (figure) => {
    const published = publishedShares(figure).map(({ share }) => String(Math.round(share * 100)));
    for (const language of ['da', 'en'] as const) {
      const line = source(figure, openView(figure.item, [3, 2]), language);
      const said = [...line.matchAll(/(\d+)\s?%/g)].map(([, percent]) => percent);
      expect(published).toEqual(expect.arrayContaining(said));
      if (figure === B1) expect(said).toEqual(published);
    }
  });

  it('sets only its first words and those of the tool’s reading in bold', () => {
    const strong = figureOf(openView('K1', [3, 2]), K1, pack, 'da').source.filter((part) => part.strong);
    expect(strong.map(({ text }) => text)).toEqual(['Kilde:', 'Værktøjets læsning:']);
  });

  it('says what the article does not state', () => {
    expect(source(K1, openView('K1', [3, 2]))).toContain(
      'Artiklen oplyser ikke, hvor mange der er i grupperne.',
    );
    const sector = source(M1, openView('M1', [3, 2]));
    expect(sector).toContain('Artiklen oplyser ikke, hvor mange der er spurgt.');
    expect(sector).toContain('Artiklen oplyser ikke tal for den bedste og den dårligste gruppe her.');
    expect(source(M1, openView('M1', [3, 2]), 'en')).toContain(
      'The article does not give figures for the best and the worst group here.',
    );
  });

  it('says which answers count by the tool’s reading, and only where it is the tool’s', () => {
    expect(source(K1, openView('K1', [3, 2]))).toContain(
      'Værktøjets læsning: »benhårdt« svarer til »i høj grad«.',
    );
    expect(source(M1, openView('M1', [3, 2]))).toContain(
      'Værktøjets læsning: at lægge vægt på det svarer til »i høj grad« og »i nogen grad«.',
    );
    expect(source(B1, openView('B1', [3, 2]))).not.toContain('Værktøjets læsning');
  });

  it.each<[string, Benchmark, string, string]>([
    ['K1', K1, 'kommuner', 'municipalities'],
    ['M1', M1, 'it-ansvarlige', 'heads of IT'],
    ['B1', B1, 'it-ansvarlige eller organisationer', 'heads of IT or organisations'],
  ])('of %s says who the figure is about, and that ours is about participants', (item, figure, da, en) => {
    expect(source(figure, openView(item, [3, 2]))).toContain(
      `Tallet handler om ${da}, jeres om deltagere i selvvurderingen.`,
    );
    expect(source(figure, openView(item, [3, 2]), 'en')).toContain(
      `The figure is about ${en}, yours about participants in the self-assessment.`,
    );
  });

  it('says beside a share how many do not know, and leaves it to the sentences below five answers', () => {
    expect(source(B1, openView('B1', [3, 2, 1, 0, 3, 'dk']))).toContain(
      '1 svarede »ved ikke« og er ikke regnet med.',
    );
    expect(source(B1, openView('B1', [3, 2, 1, 0, 3, 'dk', 'dk']))).toContain(
      '2 svarede »ved ikke« og er ikke regnet med.',
    );
    expect(source(B1, openView('B1', [3, 2, 1, 0, 3, 'dk']), 'en')).toContain(
      '1 answered “don’t know” and is not counted.',
    );
    expect(source(B1, openView('B1', [3, 2, 1, 0, 3, 'dk', 'dk']), 'en')).toContain(
      '2 answered “don’t know” and are not counted.',
    );
    expect(source(B1, openView('B1', [3, 2, 'dk']))).not.toContain('regnet med');
    expect(source(B1, openView('B1', [3, 2, 1, 0, 3]))).not.toContain('regnet med');
  });
});

describe('the years of the published figures', () => {
  it('are each there once, the earliest first', () => {
    expect(publishedYears(benchmarks.figures)).toEqual([2015, 2016]);
    expect(publishedYears([K1, B1])).toEqual([2016]);
    expect(publishedYears([])).toEqual([]);
  });
});

describe('like is compared with like first', () => {
  it.each([B1, M1])('$item tells a head of IT that the figure is theirs as well', (figure) => {
    const view = ownView('head-of-it');
    expect(ownReadingOf(figureOf(view, figure, pack, 'da'))[1]).toBe(
      'Tallet bygger også på it-ansvarliges svar.',
    );
    expect(ownReadingOf(figureOf(view, figure, pack, 'en'))[1]).toBe(
      'The figure too is based on the answers of heads of IT.',
    );
    expect(source(figure, view)).not.toContain('Tallet handler om');
  });

  it('K1 is about municipalities and never is', () => {
    const figure = figureOf(ownView('head-of-it'), K1, pack, 'da');
    expect(figure.reading.join(' ')).not.toContain('it-ansvarliges');
    expect(sourceText(figure)).toContain('Tallet handler om kommuner');
  });

  it.each(questionnaire.roles.filter(({ headOfIt }) => !headOfIt))('$id is not a head of IT', ({ id }) => {
    for (const benchmark of benchmarks.figures) {
      const figure = figureOf(ownView(id), benchmark, pack, 'da');
      expect(figure.reading.join(' ')).not.toContain('it-ansvarliges svar');
      expect(sourceText(figure)).toContain('Tallet handler om');
    }
  });

  it('a round of several is of participants, be they all heads of IT', () => {
    const responses = makeResponses({ B1: [3, 2] }).map((one) => ({ ...one, role: 'head-of-it' }));
    const figure = figureOf(
      viewRound(makeRound(), responses, questionnaire.themes, questionnaire.roles),
      B1,
      pack,
      'da',
    );
    expect(figure.reading.join(' ')).not.toContain('it-ansvarliges');
    expect(sourceText(figure)).toContain('Tallet handler om');
  });
});
