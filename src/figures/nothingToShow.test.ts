import { describe, expect, it } from 'vitest';
import { benchmarks } from '../content/benchmarks';
import { questionnaire } from '../content/pack';
import type { Response, Round } from '../domain/assessment';
import { viewRound } from '../domain/disclosure';
import type { ThemeAnswer } from '../domain/statistics';
import { makeConfidentialRound, makeResponses, makeRound, minute } from '../domain/testing/factories';
import { figureOf, makeOwn, ownReadingOf, ownRowsOf, saidOf } from './testing/speaking';

const pack = { benchmarks, questionnaire };
const viewOf = (round: Round, responses: readonly Response[]) =>
  viewRound(round, responses, questionnaire.themes, questionnaire.roles);

/** What is said of B1, which has no sentence of its own in front. */
const said = (round: Round, answers: readonly ThemeAnswer[]) =>
  saidOf('B1', viewOf(round, makeResponses({ B1: answers })), pack);

const openConfidential = makeRound({ kind: 'confidential' });
const five: readonly ThemeAnswer[] = [3, 2, 1, 0, 3];

describe('what is withheld says why, and nothing else', () => {
  it.each<[string, Round, readonly ThemeAnswer[], string, string]>([
    [
      'not closed',
      openConfidential,
      five,
      'Vises ikke: Runden er ikke lukket. Ellers kunne nogen genkendes.',
      'Not shown: the round is not closed. Otherwise someone could be recognised.',
    ],
    [
      'one response short',
      makeConfidentialRound(),
      five.slice(1),
      'Vises ikke: Der mangler 1 besvarelse. Ellers kunne nogen genkendes.',
      'Not shown: 1 more response is needed. Otherwise someone could be recognised.',
    ],
    [
      'two short',
      makeConfidentialRound(),
      five.slice(2),
      'Vises ikke: Der mangler 2 besvarelser. Ellers kunne nogen genkendes.',
      'Not shown: 2 more responses are needed. Otherwise someone could be recognised.',
    ],
    [
      'an open round of one',
      makeRound(),
      [3],
      'Vises ikke: Der mangler 1 besvarelse. Ellers kunne nogen genkendes.',
      'Not shown: 1 more response is needed. Otherwise someone could be recognised.',
    ],
    [
      'alike',
      makeConfidentialRound(),
      [3, 3, 3, 3, 0],
      'Vises ikke: For mange har svaret det samme, så nogen kunne blive genkendt.',
      'Not shown: too many gave the same answer, so someone could be recognised.',
    ],
  ])('%s', (_, round, answers, da, en) => {
    const withheld = (word: string) => [word, word, word];
    expect(said(round, answers)).toEqual({
      da: { reading: [da], rows: [['Eksempelby, egne svar', ...withheld('vises ikke')]] },
      en: { reading: [en], rows: [['Eksempelby, own answers', ...withheld('not shown')]] },
    });
  });

  it.each(benchmarks.figures.map((benchmark) => [benchmark.item, benchmark] as const))(
    '%s draws a lock in place of the answers, and no count',
    (item, benchmark) => {
      const view = viewOf(makeConfidentialRound(), makeResponses({ [item]: [2, 2, 2, 2, 2] }));
      const figure = figureOf(view, benchmark, pack, 'da');
      expect(figure.picture.own).toEqual({ kind: 'withheld', sentence: ownReadingOf(figure)[0] });
      expect(ownReadingOf(figure)).toHaveLength(1);
    },
  );
});

describe('where nobody gave a scored answer', () => {
  it.each<[string, readonly ThemeAnswer[], readonly string[], readonly string[]]>([
    [
      'all do not know',
      ['dk', 'dk', 'dk'],
      ['Alle har svaret »ved ikke«.'],
      ['Everyone answered “don’t know”.'],
    ],
    [
      'one does not know',
      ['dk', null, null],
      ['1 ved ikke. Ingen andre har svaret.'],
      ['1 doesn’t know. Nobody else has answered.'],
    ],
    [
      'two do not know',
      ['dk', 'dk', null],
      ['2 ved ikke. Ingen andre har svaret.'],
      ['2 don’t know. Nobody else has answered.'],
    ],
    [
      'nobody answered',
      [null, null, null],
      ['Ingen har svaret på spørgsmålet.'],
      ['Nobody has answered the question.'],
    ],
  ])('%s', (_, answers, da, en) => {
    expect(said(makeRound(), answers)).toEqual({
      da: { reading: da, rows: [['Eksempelby, egne svar', 'vises ikke som andel', '0', 'ikke muligt']] },
      en: { reading: en, rows: [['Eksempelby, own answers', 'not shown as a share', '0', 'not possible']] },
    });
  });

  it('the squares beside the strip show who does not know and who has not answered', () => {
    const [benchmark] = benchmarks.figures;
    if (benchmark === undefined) throw new Error('no figure');
    const view = viewOf(makeRound(), makeResponses({ K1: ['dk', 'dk', null] }));
    expect(figureOf(view, benchmark, pack, 'da').picture.own).toEqual({
      kind: 'counts',
      answers: [
        { kind: 'rank-3', label: 'I høj grad', count: 0 },
        { kind: 'rank-2', label: 'I nogen grad', count: 0 },
        { kind: 'rank-1', label: 'I mindre grad', count: 0 },
        { kind: 'rank-0', label: 'Slet ikke', count: 0 },
        { kind: 'dont-know', label: 'Ved ikke', count: 2 },
        { kind: 'unanswered', label: 'Ubesvaret', count: 1 },
      ],
    });
  });

  it('closing the round changes no word of it, so nothing may sound as if answers could still come', () => {
    const closed = makeRound({ closed: minute(59) });
    expect(said(closed, [null, null])).toEqual(said(makeRound(), [null, null]));
    expect(said(closed, [null, null]).da.reading.join()).not.toContain('endnu');
  });
});

describe('one response without a scored answer', () => {
  it.each<[string, ThemeAnswer, string, string]>([
    ['does not know', 'dk', 'Du svarede »ved ikke«.', 'You answered “don’t know”.'],
    ['has not answered', null, 'Du har ikke svaret.', 'You have not answered.'],
  ])('%s', (_, answer, da, en) => {
    const view = viewOf(makeRound({ kind: 'own' }), [makeOwn({ B1: answer })]);
    expect(saidOf('B1', view, pack).da.reading).toEqual([da]);
    expect(saidOf('B1', view, pack).en.reading).toEqual([en]);
    for (const benchmark of benchmarks.figures) {
      const figure = figureOf(view, benchmark, pack, 'da');
      expect(figure.picture.own).toEqual({ kind: 'nothing' });
      expect(ownRowsOf(figure)).toHaveLength(1);
    }
  });

  it('and an own round that nobody has begun has nothing to draw', () => {
    const view = viewOf(makeRound({ kind: 'own' }), []);
    expect(saidOf('B1', view, pack).da.reading).toEqual(['Ingen har svaret på spørgsmålet.']);
    for (const benchmark of benchmarks.figures) {
      expect(figureOf(view, benchmark, pack, 'da').picture.own).toEqual({ kind: 'nothing' });
    }
  });
});
