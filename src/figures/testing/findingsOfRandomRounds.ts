/** Everything that is said of random rounds as a whole, in both languages. Imported by tests only. */
import fc from 'fast-check';
import { questionnaire } from '../../content/pack';
import type { Round } from '../../domain/assessment';
import { type ShownRound, viewRound } from '../../domain/disclosure';
import type { Language } from '../../domain/pack/language';
import type { ThemeAnswer } from '../../domain/statistics';
import { makeResponse, makeRound } from '../../domain/testing/factories';
import { makeBrokenDown } from '../../domain/testing/shownRounds';
import { agreementFigure } from '../agreement';
import { answersFigure } from '../answersFigure';
import { differencesFigure } from '../differences';
import { dontKnowsFigure } from '../dontKnows';
import { themeProfileFigure } from '../themeProfile';
import { allItems, brieflyIn, languages, roles, themes } from './findings';
import { sectionOf, speechIn } from './speaking';

const answers: readonly ThemeAnswer[] = [3, 2, 1, 0, 'dk', null];
const somebody = fc.record({
  role: fc.constantFrom('head-of-it', 'immediate-manager', 'employee', 'employee', 'other'),
  department: fc.constantFrom('Afsnit 1', 'Afsnit 2', null),
  /** Index into `answers`, item by item; mostly one of the first four. */
  given: fc.array(fc.oneof({ weight: 9, arbitrary: fc.nat(3) }, fc.nat(5)), {
    minLength: allItems.length,
    maxLength: allItems.length,
  }),
});
const rounds: fc.Arbitrary<readonly [Round, number, number]> = fc.constantFrom<
  readonly [Round, number, number]
>(
  [makeRound({ kind: 'own' }), 1, 1],
  [makeRound(), 2, 9],
  [makeBrokenDown(null), 5, 14],
  [makeBrokenDown('role-group'), 5, 24],
  [makeBrokenDown('role-group', 3), 6, 24],
  [makeBrokenDown('department'), 10, 24],
);
const aView: fc.Arbitrary<ShownRound> = rounds
  .chain(([round, minLength, maxLength]) =>
    fc.tuple(fc.constant(round), fc.array(somebody, { minLength, maxLength })),
  )
  .map(([round, people]) => {
    const responses = people.map(({ given, ...who }, index) =>
      makeResponse(
        Object.fromEntries(allItems.map((id, place) => [id, answers[given[place] ?? 0] ?? null])),
        {
          ...who,
          id: `response-${index}`,
        },
      ),
    );
    const view = viewRound(round, responses, themes, roles);
    if (view.kind === 'hidden') throw new Error('the round is hidden');
    return view;
  });

const everything = (view: ShownRound, language: Language) => {
  const speech = speechIn(language);
  return {
    briefly: brieflyIn(language, view),
    profile: themeProfileFigure(view, themes, speech),
    differences: differencesFigure(view, themes, speech),
    agreement: agreementFigure(view, themes, speech),
    dontKnows: dontKnowsFigure(view, themes, speech),
    answers: themes.map((theme) =>
      answersFigure(view, sectionOf(theme, speech), questionnaire.scale, speech),
    ),
  };
};
export type Everything = ReturnType<typeof everything>;

export const ofEveryRound = (check: (said: Everything, view: ShownRound, language: Language) => void) =>
  fc.assert(
    fc.property(aView, (view) => {
      for (const language of languages) check(everything(view, language), view, language);
    }),
    { numRuns: 100 },
  );
