import { describe, expect, it } from 'vitest';
import { type ShownRound, viewRound } from '../disclosure';
import type { RoomQuestion } from '../pack/schema';
import {
  type Answers,
  makeBestWorst,
  makeQuestionnaire,
  makeResponse,
  makeRound,
  minute,
} from '../testing/factories';
import { mostQuestions, questionsForRoom, withQuestionPinned } from './roomQuestions';

const { themes, roles } = makeQuestionnaire();
const none = { pinned: [], swapped: [] };
const question = (
  id: string,
  kind: RoomQuestion['kind'],
  theme: string | null = null,
  item: string | null = null,
): RoomQuestion => ({
  id,
  kind,
  theme,
  item,
  question: { da: `${id}?`, en: `${id}?` },
  probe: { da: 'Hvorfor?', en: 'Why?' },
});
const pool = [
  question('low-P', 'low-score', 'P'),
  question('low-P-2', 'low-score', 'P'),
  question('low-Q', 'low-score', 'Q'),
  question('high-P', 'high-score', 'P'),
  question('apart', 'roles-apart'),
  question('unknown', 'dont-knows'),
  question('far-P1', 'far-from-best', 'P', 'P1'),
  question('any-1', 'any'),
  question('any-2', 'any'),
];
const benchmarks = [makeBestWorst({ item: 'P1', countedRanks: [3, 2] })];

function viewOf(answers: readonly (readonly [role: string, answers: Answers])[]): ShownRound {
  const round = makeRound({ kind: 'confidential', closed: minute(50), breakdown: 'role-group' });
  const responses = answers.map(([role, given], index) => makeResponse(given, { id: `s${index}`, role }));
  const view = viewRound(round, responses, themes, roles);
  if (view.kind === 'hidden') throw new Error('nothing is shown');
  return view;
}
const all = (rank: 0 | 1 | 2 | 3): Answers =>
  Object.fromEntries(['P1', 'P2', 'P3', 'P4', 'P5'].map((id) => [id, rank]));
/** Not all alike: else it would be withheld. */
const twelve = (leaders: (index: number) => Answers, employees: (index: number) => Answers) =>
  viewOf([
    ...Array.from({ length: 6 }, (_, index) => ['head-of-it', leaders(index)] as const),
    ...Array.from({ length: 6 }, (_, index) => ['employee', employees(index)] as const),
  ]);

const chosen = (view: ShownRound, plan: { pinned: string[]; swapped: string[] } = none) =>
  questionsForRoom({ view, themes, benchmarks, roles, pool }, plan);
const ids = (view: ShownRound, plan?: { pinned: string[]; swapped: string[] }) =>
  chosen(view, plan).map((one) => `${one.question.id}: ${one.why.kind}`);

describe('questions for the room', () => {
  it('are about what stands out, with the numbers it stands out by', () => {
    const low = (index: number) => all(index % 3 === 0 ? 1 : 0);
    const view = twelve(low, low);
    expect(ids(view)).toEqual(['far-P1: far-from-best', 'low-P: low-score', 'any-1: any', 'any-2: any']);
    expect(chosen(view)[0]?.why).toEqual({ kind: 'far-from-best', itemId: 'P1', side: 'nearer-worst' });
    expect(chosen(view)[1]?.why).toMatchObject({ themeId: 'P', score: expect.closeTo(11.1, 1) });
  });

  it('are about a published figure also where the round lies beyond the worst', () => {
    const low = (index: number) => all(index % 3 === 0 ? 1 : 0);
    const { worst } = makeBestWorst();
    const higher = [makeBestWorst({ item: 'P1', worst: { ...worst, share: 0.3 } })];
    const [first] = questionsForRoom(
      { view: twelve(low, low), themes, benchmarks: higher, roles, pool },
      none,
    );
    expect(first?.why).toEqual({ kind: 'far-from-best', itemId: 'P1', side: 'beyond-worst' });
  });

  it('are about leaders and employees where they are apart', () => {
    const view = twelve(
      (index) => all(index % 2 === 0 ? 3 : 2),
      (index) => all(index % 2 === 0 ? 1 : 0),
    );
    expect(ids(view)).toContain('apart: roles-apart');
    expect(chosen(view).find(({ why }) => why.kind === 'roles-apart')?.why).toMatchObject({
      itemId: 'P1',
      leaders: { counted: 6, scored: 6 },
      employees: { counted: 0, scored: 6 },
    });
  });

  it('are about what many do not know', () => {
    const some = (index: number): Answers => ({ ...all(index % 2 === 0 ? 2 : 1), P2: index < 2 ? 'dk' : 2 });
    expect(chosen(twelve(some, some)).find(({ why }) => why.kind === 'dont-knows')?.why).toEqual({
      kind: 'dont-knows',
      itemId: 'P2',
      count: 4,
      of: 12,
    });
    const few = (index: number): Answers => ({ ...all(index % 2 === 0 ? 2 : 1), P2: index < 1 ? 'dk' : 2 });
    expect(ids(twelve(few, few))).not.toContain('unknown: dont-knows');
  });

  it('are about what goes well', () => {
    const high = (index: number) => all(index % 3 === 0 ? 2 : 3);
    expect(ids(twelve(high, high))).toContain('high-P: high-score');
  });

  it('are any where one person has answered: a question to the room is for several', () => {
    const round = makeRound({ kind: 'own' });
    const view = viewRound(round, [makeResponse({ ...all(0), P1: 'dk' }, { handedIn: null })], themes, roles);
    if (view.kind === 'hidden') throw new Error('nothing is shown');
    expect(ids(view)).toEqual(['any-1: any', 'any-2: any']);
  });

  it('are about scores and don’t-knows from two respondents on', () => {
    const round = makeRound({ kind: 'open', closed: minute(50) });
    const given = { ...all(0), P5: 'dk' } as const;
    const two = ['s1', 's2'].map((id) => makeResponse(given, { id }));
    const view = viewRound(round, two, themes, roles);
    if (view.kind === 'hidden') throw new Error('nothing is shown');
    expect(ids(view)).toEqual(expect.arrayContaining(['low-P: low-score', 'unknown: dont-knows']));
  });

  it('are about leaders and employees from twenty points apart on', () => {
    /** Ten and ten, of whom so many have begun (in the two highest ranks). */
    const begun = (leaders: number, employees: number) => {
      const given = (count: number) => (index: number) =>
        ({ ...all(1), P2: index < count ? 2 : 1 }) as Answers;
      return viewOf(
        Array.from({ length: 10 }, (_, index) => index).flatMap((index) => [
          ['head-of-it', given(leaders)(index)] as const,
          ['employee', given(employees)(index)] as const,
        ]),
      );
    };
    // In binary, 0.7 less 0.5 is a little less than 0.2.
    expect(ids(begun(7, 5))).toContain('apart: roles-apart');
    expect(ids(begun(6, 5))).not.toContain('apart: roles-apart');
  });

  describe('as the facilitator plans', () => {
    const low = (index: number) => all(index % 3 === 0 ? 1 : 0);
    const view = twelve(low, low);

    it('begin with what is pinned, with the reason it has', () => {
      expect(ids(view, { pinned: ['any-2', 'low-P-2', 'gone'], swapped: [] })).toEqual([
        'any-2: any',
        'low-P-2: low-score',
        'far-P1: far-from-best',
        'any-1: any',
      ]);
    });

    it('are the next that fits where one was swapped', () => {
      expect(ids(view, { pinned: [], swapped: ['low-P', 'any-1'] })).toEqual([
        'far-P1: far-from-best',
        'low-P-2: low-score',
        'any-2: any',
      ]);
      expect(ids(view, { pinned: [], swapped: ['low-P', 'low-P-2'] })).not.toContain('low-score');
    });

    it('are those that are pinned alone where these are as many as there is time for', () => {
      const pinned = ['any-1', 'any-2', 'low-Q', 'high-P', 'apart', 'unknown'];
      expect(chosen(view, { pinned, swapped: [] }).map((one) => one.question.id)).toEqual(pinned);
    });

    it('are never more than there is time for', () => {
      const many = Array.from({ length: 20 }, (_, index) => question(`any-${index}`, 'any'));
      const sources = { view, themes, benchmarks, roles, pool: many };
      expect(questionsForRoom(sources, none)).toHaveLength(mostQuestions);
    });
  });
});

describe('a question that is pinned', () => {
  const plan = { pinned: ['any-1', 'low-P'], swapped: ['any-2'] };

  it('comes after those that are, and what was swapped stays so', () => {
    expect(withQuestionPinned(plan, 'low-Q', true)).toEqual({ ...plan, pinned: ['any-1', 'low-P', 'low-Q'] });
  });

  it('is pinned once, however often it is pressed', () => {
    expect(withQuestionPinned(plan, 'low-P', true)).toEqual(plan);
  });

  it('may make way again, and the others stay', () => {
    expect(withQuestionPinned(plan, 'any-1', false)).toEqual({ ...plan, pinned: ['low-P'] });
    expect(withQuestionPinned(plan, 'gone', false)).toEqual(plan);
  });
});
