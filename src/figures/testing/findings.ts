/** Rounds of the real questionnaire, for the tests of what is said of a round. Imported by tests only. */
import { benchmarks } from '../../content/benchmarks';
import { questionnaire } from '../../content/pack';
import type { Response, Round } from '../../domain/assessment';
import { type ShownRound, viewRound } from '../../domain/disclosure';
import type { Language } from '../../domain/pack/language';
import type { Theme } from '../../domain/pack/schema';
import { makeRound } from '../../domain/testing/factories';
import { makeBrokenDown, makeGroup } from '../../domain/testing/shownRounds';
import { briefly } from '../briefly';
import { makeOwn, speechIn } from './speaking';

export const { themes, roles } = questionnaire;
export const languages = ['da', 'en'] as const;
export const allItems: readonly string[] = themes.flatMap(({ items }) => items.map(({ id }) => id));

type ByItem = Parameters<typeof makeGroup>[1];

export function shownIn(
  round: Round,
  responses: readonly Response[],
  asked: readonly Theme[] = themes,
): ShownRound {
  const view = viewRound(round, responses, asked, roles);
  if (view.kind === 'hidden') throw new Error('the round is hidden');
  return view;
}

export const ownRound = (answers: Parameters<typeof makeOwn>[0], asked: readonly Theme[] = themes) =>
  shownIn(makeRound({ kind: 'own' }), [makeOwn(answers)], asked);

export const openRound = (byItem: ByItem) => shownIn(makeRound(), makeGroup({ role: 'employee' }, byItem));

/** A closed confidential round by role group, with a threshold of five. */
export const byRole = (groups: {
  readonly leaders?: ByItem;
  readonly employees?: ByItem;
  readonly others?: ByItem;
}) =>
  shownIn(makeBrokenDown('role-group'), [
    ...makeGroup({ role: 'head-of-it' }, groups.leaders ?? {}),
    ...makeGroup({ role: 'employee' }, groups.employees ?? {}),
    ...makeGroup({ role: 'citizen-representative' }, groups.others ?? {}),
  ]);

/** The same by department. */
export const byDepartment = (departments: Readonly<Record<string, ByItem>>, threshold = 5) =>
  shownIn(
    makeBrokenDown('department', threshold),
    Object.entries(departments).flatMap(([department, byItem]) =>
      makeGroup({ role: 'employee', department: department === '' ? null : department }, byItem),
    ),
  );

/** The sentences of the short version. */
export const brieflyIn = (language: Language, view: ShownRound, asked: readonly Theme[] = themes) =>
  briefly(view, asked, benchmarks.figures, roles, speechIn(language));

/** A table as text: its headings, then its rows, with cells parted by a bar. */
export const tableText = (table: {
  readonly columns: readonly { readonly heading: string }[];
  readonly rows: readonly (readonly string[])[];
}) => [table.columns.map(({ heading }) => heading), ...table.rows].map((row) => row.join(' | '));
