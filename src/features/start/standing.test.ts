import { describe, expect, it } from 'vitest';
import { questionnaire } from '../../content/pack';
import type { Response, Round } from '../../domain/assessment';
import { itemsOfForm } from '../../domain/pack/items';
import type { ThemeAnswer } from '../../domain/statistics';
import { makeAssessment, makeResponse, makeRound, minute } from '../../domain/testing/factories';
import { resultsRoute } from '../../state/route';
import { standingOf, themeToGoOnWith, wayOn } from './standing';

const assessmentWith = (round: Partial<Round>, form: 'short' | 'full' = 'full') =>
  makeAssessment({ form, rounds: [makeRound(round)] });
const own = assessmentWith({ kind: 'own' });
const closed = assessmentWith({ kind: 'confidential', closed: minute(9) });

const started = (answers: Readonly<Record<string, ThemeAnswer>>, part: Partial<Response> = {}) =>
  makeResponse(answers, { handedIn: null, ...part });
const complete = (form: 'short' | 'full') =>
  started(Object.fromEntries(itemsOfForm(questionnaire, form).map(({ id }) => [id, 'dk' as const])));
/** Answers in the order they were given, a minute apart. */
const inOrder = (...ids: readonly string[]) => {
  const answers = ids.map((id, index) => [id, { kind: 'scored', rank: 1, at: minute(index) }]);
  return started({}, { answers: Object.fromEntries(answers) });
};

const results = resultsRoute('assessment-1');

describe('how far a self-assessment has come', () => {
  it('is nowhere before anybody has begun', () => {
    expect(standingOf(own, [])).toEqual({ kind: 'none', value: 0, max: 1 });
  });

  it('is in an own round how much is answered of the form, don’t-knows being answers', () => {
    const response = started({ K1: 3, K4: 'dk', M1: null });
    expect(standingOf(own, [response])).toEqual({ kind: 'own', value: 2, max: 26 });
    // K4 is not in the short form.
    const short = assessmentWith({ kind: 'own' }, 'short');
    expect(standingOf(short, [response])).toEqual({ kind: 'own', value: 1, max: 14 });
  });

  it.each(['open', 'confidential'] as const)(
    'is in an %s round how many of those begun are handed in',
    (kind) => {
      const responses = [makeResponse({}, { id: 'a' }), started({}, { id: 'b' }), started({}, { id: 'c' })];
      expect(standingOf(assessmentWith({ kind }), responses)).toEqual({ kind: 'shared', value: 1, max: 3 });
    },
  );

  it('is complete once the round is closed, what was not handed in being left out', () => {
    const responses = [makeResponse({}, { id: 'a' }), started({}, { id: 'b' })];
    expect(standingOf(closed, responses)).toEqual({ kind: 'closed', value: 1, max: 1 });
  });
});

describe('the way on', () => {
  it('leads to the round where nobody has begun', () => {
    const route = { page: 'responses', assessment: 'assessment-1' };
    expect(wayOn(own, [])).toEqual({ name: 'openRound', route });
    expect(wayOn(assessmentWith({ kind: 'open' }), [started({})])).toEqual({ name: 'openRound', route });
  });

  it('leads on with one’s own answers while something is unanswered', () => {
    expect(wayOn(own, [started({ K1: 3 })])).toEqual({
      name: 'continue',
      route: {
        page: 'questions',
        assessment: 'assessment-1',
        response: 'response-1',
        theme: 'kompetencer',
        item: null,
      },
    });
  });

  it('leads to the results of an own round that is answered, and of any that is closed', () => {
    expect(wayOn(own, [complete('full')])).toEqual({ name: 'seeResults', route: results });
    expect(wayOn(closed, [makeResponse()])).toEqual({ name: 'seeResults', route: results });
    expect(wayOn(closed, [])).toEqual({ name: 'seeResults', route: results });
  });
});

describe('the theme to go on with', () => {
  const [first, second] = questionnaire.themes.map(({ slug }) => slug);

  it('is the first before anything is answered', () => {
    expect(themeToGoOnWith(own, started({}))).toBe(first);
  });

  it('is that of the latest answer while it lacks answers', () => {
    expect(themeToGoOnWith(own, inOrder('K1', 'M1'))).toBe(second);
    expect(themeToGoOnWith(own, inOrder('M1', 'K1'))).toBe(first);
  });

  it('is the first that lacks answers once the theme of the latest is complete', () => {
    expect(themeToGoOnWith(own, inOrder('M1', 'M2', 'M3', 'M4', 'M5'))).toBe(first);
    const short = assessmentWith({ kind: 'own' }, 'short');
    expect(themeToGoOnWith(short, inOrder('K1', 'K2', 'K3'))).toBe(second);
  });

  it('is none once all is answered', () => {
    expect(themeToGoOnWith(assessmentWith({ kind: 'own' }, 'short'), complete('short'))).toBeNull();
  });
});
