/** What holds of the figures whatever was answered: over random rounds, in both languages. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { benchmarks } from '../content/benchmarks';
import { questionnaire } from '../content/pack';
import type { Response, Round } from '../domain/assessment';
import { type RoundView, viewRound } from '../domain/disclosure';
import type { Language } from '../domain/pack/language';
import type { ThemeAnswer } from '../domain/statistics';
import { makeConfidentialRound, makeResponses, makeRound, minute } from '../domain/testing/factories';
import { answersFigure } from './answersFigure';
import type { Figure } from './figure';
import {
  figureOf,
  ownPictureText,
  ownReadingOf,
  ownRowsOf,
  sectionOf,
  speechIn,
  textsIn,
} from './testing/speaking';

// Several hundred rounds in both languages take a slow machine a while.
vi.setConfig({ testTimeout: 60_000 });

const pack = { benchmarks, questionnaire };
const items = ['K1', 'M1', 'B1'] as const;
type Item = (typeof items)[number];

const anAnswer = fc.constantFrom<ThemeAnswer>(0, 1, 2, 3, 'dk', null);
/** Answers of a group that may well be of one mind, so that the rules for small groups have something to do. */
const answersOf = (respondents: number) =>
  fc.oneof(
    fc.array(anAnswer, { minLength: respondents, maxLength: respondents }),
    fc.tuple(anAnswer, anAnswer).map(([most, one]) => {
      return Array.from({ length: respondents }, (_, index) => (index === 0 ? one : most));
    }),
  );

interface Case {
  readonly round: Round;
  readonly answers: Readonly<Record<Item, readonly ThemeAnswer[]>>;
}

const aRound = fc.constantFrom<Round>(
  makeRound(),
  makeRound({ closed: minute(59) }),
  makeRound({ kind: 'confidential' }),
  makeConfidentialRound(),
  makeConfidentialRound(3),
);
const aCase: fc.Arbitrary<Case> = fc.oneof(
  fc
    .tuple(aRound, fc.integer({ min: 0, max: 14 }))
    .chain(([round, n]) => fc.record({ round: fc.constant(round), answers: answersFor(n) })),
  fc.record({ round: fc.constant(makeRound({ kind: 'own' })), answers: answersFor(1) }),
);
function answersFor(n: number) {
  return fc.record({ K1: answersOf(n), M1: answersOf(n), B1: answersOf(n) });
}

const viewOf = (round: Round, responses: readonly Response[]) =>
  viewRound(round, responses, questionnaire.themes, questionnaire.roles);
const caseView = ({ round, answers }: Case) => viewOf(round, makeResponses(answers));

const figures = (view: RoundView, language: Language): readonly Figure[] =>
  benchmarks.figures.map((benchmark) => figureOf(view, benchmark, pack, language));
const answerFigures = (view: RoundView, language: Language) =>
  view.kind === 'hidden'
    ? []
    : questionnaire.themes.map((theme) =>
        answersFigure(view, sectionOf(theme, speechIn(language)), questionnaire.scale, speechIn(language)),
      );
const everything = (view: RoundView) =>
  (['da', 'en'] as const).map((language) => [figures(view, language), answerFigures(view, language)]);

const ofEachFigure = (check: (figure: Figure, view: RoundView, index: number) => void) =>
  fc.assert(
    fc.property(aCase, fc.constantFrom<Language>('da', 'en'), (made, language) => {
      const view = caseView(made);
      for (const [index, figure] of figures(view, language).entries()) check(figure, view, index);
    }),
    { numRuns: 300 },
  );

/** How many scored answers may be seen behind a figure. */
function scoredBehind(view: RoundView, { id }: Figure): number {
  const item = view.kind === 'shown' ? view.items.get(id) : undefined;
  return item?.kind === 'shown' ? item.counts.byRank.reduce((sum, count) => sum + count, 0) : 0;
}

describe('in whatever a figure says', () => {
  it('there is no undefined, no NaN, and none of the words that claim too much', () => {
    fc.assert(
      fc.property(aCase, (made) => {
        const texts = textsIn(everything(caseView(made))).join('\n');
        expect(texts).not.toMatch(/NaN|undefined|null|\[object/);
        expect(texts).not.toMatch(/signifi[kc]an|anonym/i);
      }),
      { numRuns: 200 },
    );
  });

  it('a Danish percent sign follows a no-break space, an English one its number', () => {
    fc.assert(
      fc.property(aCase, (made) => {
        const view = caseView(made);
        expect(textsIn(figures(view, 'da')).join('\n')).not.toMatch(/[^\u00a0]%/);
        expect(textsIn(figures(view, 'en')).join('\n')).not.toMatch(/\D%/);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a share', () => {
  it('is never said below five scored answers, nor of one response', () => {
    ofEachFigure((figure, view) => {
      if (scoredBehind(view, figure) >= 5 && view.respondents > 1) return;
      expect(figure.picture.own.kind).not.toBe('share');
      const own = [...ownReadingOf(figure), ...ownRowsOf(figure).flat(), ownPictureText(figure.picture.own)];
      expect(own.join('\n')).not.toMatch(/%|procent|per cent/);
    });
  });

  it('is always said from five on, the same in picture, sentence and table, and so is its interval', () => {
    ofEachFigure((figure, view) => {
      const { own } = figure.picture;
      expect(own.kind === 'share').toBe(scoredBehind(view, figure) >= 5);
      if (own.kind !== 'share') return;
      const reading = ownReadingOf(figure).join(' ');
      const [row] = ownRowsOf(figure);
      expect(row?.[1]).toBe(own.mark.figure);
      expect(row?.[2]).toBe(own.mark.detail);
      expect(reading).toContain(` ${own.mark.figure}`);
      expect(reading.startsWith(`${own.mark.detail} `)).toBe(true);
      const { percent } = speechIn(row?.[3]?.includes('\u00a0') ? 'da' : 'en').i18n.format;
      const [lower, upper] = row?.[3]?.split('–') ?? [];
      expect(percent(own.interval.lower).replace(/\D/g, '')).toBe(lower);
      expect(percent(own.interval.upper)).toBe(upper);
      expect(reading).toMatch(new RegExp(`(fra|from) ${lower} (til|to) ${upper}\\.`));
    });
  });
});

describe('which group is nearer', () => {
  it('is said only where the whole interval lies there, and never of a sector', () => {
    ofEachFigure(({ picture, reading }, _, index) => {
      const benchmark = benchmarks.figures[index];
      const text = reading.join(' ');
      if (benchmark?.kind !== 'best-worst') return expect(text).not.toMatch(/gruppe|group/);
      const best = benchmark.best.share;
      const worst = benchmark.worst.share;
      const whole = picture.own.kind === 'share' ? picture.own.interval : { lower: 0, upper: 1 };
      if (/nærmere den bedste|nearer the best/.test(text))
        expect(whole.lower).toBeGreaterThan((best + worst) / 2);
      if (/nærmere den dårligste|nearer the worst/.test(text)) {
        expect(whole.upper).toBeLessThan((best + worst) / 2);
      }
      if (/over den bedste|above the best/.test(text)) expect(whole.lower).toBeGreaterThan(best);
      if (/under den dårligste|below the worst/.test(text)) expect(whole.upper).toBeLessThan(worst);
    });
  });
});

describe('the other reading', () => {
  it('stands beside ours wherever K1 and M1 are read, and never beside B1', () => {
    ofEachFigure((figure, _, index) => {
      const text = ownReadingOf(figure).join(' ');
      const read = /(svarer|answered “to|Dit svar|Your answer)/.test(text);
      const wider = /Regner vi »i nogen grad« med, er|If we count “to some degree” too, /.test(text);
      const narrower = /Regner vi kun|If we count only/.test(text);
      expect([wider, narrower]).toEqual([read && index === 0, read && index === 1]);
    });
  });
});

describe('what is withheld', () => {
  it('changes nothing anywhere: other answers that are withheld give the same figures', () => {
    const twoRounds = fc.integer({ min: 5, max: 9 }).chain((n) =>
      fc.record({
        shown: answersOf(n),
        before: fc.tuple(anAnswer, anAnswer, fc.nat(n - 1)),
        after: fc.tuple(anAnswer, anAnswer, fc.nat(n - 1)),
        item: fc.constantFrom(...items),
      }),
    );
    fc.assert(
      fc.property(twoRounds, ({ shown, before, after, item }) => {
        const alike = ([most, one, place]: typeof before) => shown.map((_, i) => (i === place ? one : most));
        const all = { K1: shown, M1: shown, B1: shown };
        const view = (answers: readonly ThemeAnswer[]) =>
          viewOf(makeConfidentialRound(), makeResponses({ ...all, [item]: answers }));
        expect(everything(view(alike(before)))).toEqual(everything(view(alike(after))));
      }),
      { numRuns: 200 },
    );
  });

  it('of a whole round holds nothing of the answers: only how many are missing', () => {
    const hidden = fc.constantFrom(makeRound({ kind: 'confidential' }), makeConfidentialRound(9));
    fc.assert(
      fc.property(hidden, answersFor(6), answersFor(6), (round, one, other) => {
        expect(everything(viewOf(round, makeResponses(one)))).toEqual(
          everything(viewOf(round, makeResponses(other))),
        );
      }),
      { numRuns: 100 },
    );
  });
});
