import { describe, expect, it } from 'vitest';
import { benchmarks } from '../content/benchmarks';
import { questionnaire } from '../content/pack';
import { viewRound } from '../domain/disclosure';
import { themesOfForm } from '../domain/pack/items';
import { makeBestWorst, makeRound } from '../domain/testing/factories';
import { askedBenchmarks, marksInWords, publishedFigure } from './publishedFigure';
import { speechIn } from './testing/speaking';

const { themes, roles } = questionnaire;
const visible = (text: string) => text.replaceAll('\u00a0', '_');

describe('the published figures of a form', () => {
  it('are those whose question it asks, in the order of the pack', () => {
    expect(askedBenchmarks(benchmarks.figures, themesOfForm(questionnaire, 'full'))).toEqual(
      benchmarks.figures,
    );
    const [first, second] = ['M1', 'K1'].map((item) => makeBestWorst({ item }));
    if (first === undefined || second === undefined) throw new Error('there are no two figures');
    const notAsked = makeBestWorst({ item: 'K4' });
    const short = themesOfForm(questionnaire, 'short');
    const asked = short.flatMap(({ items }) => items.map(({ id }) => id));
    expect([asked.includes('M1'), asked.includes('K1'), asked.includes('K4')]).toEqual([true, true, false]);
    expect(askedBenchmarks([first, notAsked, second], short)).toEqual([first, second]);
  });
});

describe('the marks of a published figure in words', () => {
  it('are each with its figure', () => {
    const view = viewRound(makeRound({ kind: 'own' }), [], themes, roles);
    const words = benchmarks.figures.map((benchmark) => [
      benchmark.kind,
      visible(
        marksInWords(publishedFigure(view, benchmark, { benchmarks, questionnaire }, speechIn('da')).picture),
      ),
    ]);
    for (const [kind, text] of words) {
      expect(text).toMatch(
        kind === 'best-worst'
          ? /^Dårligste gruppe \d+_%, Bedste gruppe \d+_%$/
          : /^20\d\d \d+_%(, 20\d\d \d+_%)*$/,
      );
    }
    expect(new Set(words.map(([kind]) => kind)).size).toBe(2);
  });
});
