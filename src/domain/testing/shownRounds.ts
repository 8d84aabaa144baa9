/** Views of made-up rounds, for the tests of what is said of a round. Imported by tests only. */
import type { Response, Round } from '../assessment/model';
import { type ShownRound, viewRound } from '../disclosure';
import type { Theme } from '../pack/schema';
import type { ThemeAnswer } from '../statistics';
import {
  type Answers,
  makeConfidentialRound,
  makeQuestionnaire,
  makeResponse,
  makeResponses,
  makeRound,
} from './factories';

const { roles, themes: allThemes } = makeQuestionnaire();

/** The view of a round that is shown, of the made-up questionnaire unless told otherwise. */
export function shownRound(
  round: Round,
  responses: readonly Response[],
  themes: readonly Theme[] = allThemes,
): ShownRound {
  const view = viewRound(round, responses, themes, roles);
  if (view.kind === 'hidden') throw new Error('the round is hidden');
  return view;
}

export type ByItem = Readonly<Record<string, readonly ThemeAnswer[]>>;
type Who = Pick<Response, 'role'> & Partial<Pick<Response, 'department'>>;

/** An open round: the first of each list is the first respondent's. */
export const openRound = (byItem: ByItem): ShownRound => shownRound(makeRound(), makeResponses(byItem));

/** An own round of one response, which has not been handed in. */
export const ownRound = (answers: Answers): ShownRound =>
  shownRound(makeRound({ kind: 'own' }), [makeResponse(answers, { handedIn: null })]);

/** Responses of people of one role and department: the first of each list is the first respondent's. */
export function makeGroup({ role, department = null }: Who, byItem: ByItem): readonly Response[] {
  return makeResponses(byItem).map((response) => ({
    ...response,
    id: `${role}-${department ?? 'none'}-${response.id}`,
    role,
    department,
  }));
}

/** A closed confidential round with a threshold of five that is broken down. */
export const makeBrokenDown = (breakdown: Round['breakdown'], threshold = 5): Round => ({
  ...makeConfidentialRound(threshold),
  breakdown,
});

/** Leaders and employees as a closed confidential round by role group. */
export function leadersBesideEmployees(leaders: ByItem, employees: ByItem): ShownRound {
  return shownRound(makeBrokenDown('role-group'), [
    ...makeGroup({ role: 'head-of-it' }, leaders),
    ...makeGroup({ role: 'employee' }, employees),
  ]);
}
