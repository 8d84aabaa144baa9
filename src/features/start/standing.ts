/** How far a self-assessment has come, and where its reader most likely wants to go. */
import { questionnaire } from '../../content/pack';
import { type Assessment, currentRound, progressOf, type Response } from '../../domain/assessment';
import { countingResponses } from '../../domain/disclosure';
import { itemsOfForm, themesOfForm } from '../../domain/pack/items';
import { type Route, resultsRoute } from '../../state/route';

export interface Standing {
  readonly kind: 'none' | 'own' | 'shared' | 'closed';
  readonly value: number;
  readonly max: number;
}

/** @param responses of the current round */
export function standingOf(assessment: Assessment, responses: readonly Response[]): Standing {
  const round = currentRound(assessment);
  const [first] = responses;
  const counting = countingResponses(round, responses).length;
  if (first === undefined) return { kind: 'none', value: 0, max: 1 };
  if (round.closed !== null) return { kind: 'closed', value: counting, max: counting };
  if (round.kind !== 'own') return { kind: 'shared', value: counting, max: responses.length };
  const { answered, items } = progressOf(first, itemsOfForm(questionnaire, assessment.form));
  return { kind: 'own', value: answered, max: items };
}

export interface WayOn {
  readonly name: 'continue' | 'openRound' | 'seeResults';
  readonly route: Route;
}

/** On with one's own response while something is unanswered; else to the round or its results. */
export function wayOn(assessment: Assessment, responses: readonly Response[]): WayOn {
  const round = currentRound(assessment);
  const results = resultsRoute(assessment.id);
  if (round.closed !== null) return { name: 'seeResults', route: results };
  const [first] = responses;
  if (round.kind !== 'own' || first === undefined) {
    return { name: 'openRound', route: { page: 'responses', assessment: assessment.id } };
  }
  const theme = themeToGoOnWith(assessment, first);
  return theme === null
    ? { name: 'seeResults', route: results }
    : {
        name: 'continue',
        route: { page: 'questions', assessment: assessment.id, response: first.id, theme, item: null },
      };
}

/** The theme of the latest answer while it lacks answers, else the first theme that does. */
export function themeToGoOnWith(assessment: Assessment, response: Response): string | null {
  const themes = themesOfForm(questionnaire, assessment.form);
  const lacking = themes.filter(({ items }) => items.some(({ id }) => response.answers[id] === undefined));
  const latest = Object.entries(response.answers).toSorted(([, a], [, b]) => (a.at < b.at ? 1 : -1))[0]?.[0];
  const last = lacking.find(({ items }) => items.some(({ id }) => id === latest));
  return (last ?? lacking[0])?.slug ?? null;
}
