/** Questions for the room where there is more than one theme: which theme stands out, and that it is asked about. */
import { describe, expect, it } from 'vitest';
import { viewRound } from '../disclosure';
import type { RoomQuestion, Theme } from '../pack/schema';
import {
  type Answers,
  makeBestWorst,
  makeQuestionnaire,
  makeResponse,
  makeRound,
  minute,
} from '../testing/factories';
import { questionsForRoom } from './roomQuestions';

const { themes: known, roles } = makeQuestionnaire();
const [p] = known;
if (p === undefined) throw new Error('the questionnaire has a theme');
const q: Theme = {
  ...p,
  id: 'Q',
  items: p.items.map((item) => ({ ...item, id: item.id.replace('P', 'Q') })),
};
const themes = [p, q];
const benchmarks = [makeBestWorst({ item: 'P1', countedRanks: [3, 2] })];

const question = (
  id: string,
  kind: RoomQuestion['kind'],
  theme: string | null,
  item: string | null = null,
) => ({
  id,
  kind,
  theme,
  item,
  question: { da: `${id}?`, en: `${id}?` },
  probe: { da: 'Hvorfor?', en: 'Why?' },
});
/** Of each kind one about the first theme, which comes first, and one about the second. */
const pool: readonly RoomQuestion[] = [
  question('any-P1', 'any', null, 'P1'),
  question('far-Q1', 'far-from-best', 'Q', 'Q1'),
  question('far-P1', 'far-from-best', 'P', 'P1'),
  ...(['low-score', 'high-score', 'roles-apart', 'dont-knows'] as const).flatMap((kind) => [
    question(`${kind}-P`, kind, 'P'),
    question(`${kind}-Q`, kind, 'Q'),
  ]),
];

type Given = 0 | 1 | 2 | 3 | 'dk';
type Rule = (index: number) => Given;
const numbers = [1, 2, 3, 4, 5];

/** Six leaders and six employees, who answer every item of a theme by its rule; one item by `own`. */
function asked(ofP: Rule, ofQ: Rule, own?: { item: string; given: (role: string, index: number) => Given }) {
  const round = makeRound({ kind: 'confidential', closed: minute(50), breakdown: 'role-group' });
  const responses = ['head-of-it', 'employee'].flatMap((role) =>
    [0, 1, 2, 3, 4, 5].map((index) => {
      const answers: Answers = Object.fromEntries([
        ...numbers.map((number) => [`P${number}`, ofP(index)]),
        ...numbers.map((number) => [`Q${number}`, ofQ(index)]),
        ...(own === undefined ? [] : [[own.item, own.given(role, index)]]),
      ]);
      return makeResponse(answers, { id: `${role}-${index}`, role });
    }),
  );
  const view = viewRound(round, responses, themes, roles);
  if (view.kind === 'hidden') throw new Error('nothing is shown');
  const plan = { pinned: [], swapped: [] };
  return questionsForRoom({ view, themes, benchmarks, roles, pool }, plan);
}
const idsOf = (chosen: ReturnType<typeof asked>) => chosen.map((one) => one.question.id);

const early: Rule = (index) => (index % 3 === 0 ? 1 : 0);
const underWay: Rule = (index) => (index % 2 === 0 ? 1 : 2);
const wellUnderWay: Rule = (index) => (index % 2 === 0 ? 3 : 2);
const strong: Rule = (index) => (index === 0 ? 2 : 3);

describe('the theme that a question is about', () => {
  it('is the lowest of those that are low', () => {
    const chosen = asked(underWay, early);
    expect(idsOf(chosen)).toContain('low-score-Q');
    expect(idsOf(chosen)).not.toContain('low-score-P');
    expect(chosen.filter(({ why }) => why.kind === 'low-score')).toHaveLength(1);
    expect(idsOf(asked(early, underWay))).toContain('low-score-P');
  });

  it('is the highest of those that are high', () => {
    const chosen = asked(wellUnderWay, strong);
    expect(idsOf(chosen)).toContain('high-score-Q');
    expect(chosen.filter(({ why }) => why.kind === 'high-score')).toHaveLength(1);
    expect(idsOf(asked(strong, wellUnderWay))).toContain('high-score-P');
  });

  it('is low in the second band already, and high in the third', () => {
    const chosen = asked(underWay, wellUnderWay);
    expect(idsOf(chosen)).toEqual(expect.arrayContaining(['low-score-P', 'high-score-Q']));
    expect(idsOf(chosen)).not.toEqual(expect.arrayContaining(['low-score-Q']));
    expect(idsOf(chosen)).not.toEqual(expect.arrayContaining(['high-score-P']));
  });

  it('is that of the item on which leaders and employees are apart', () => {
    const chosen = asked(underWay, underWay, {
      item: 'Q2',
      given: (role, index) => ((role === 'employee' ? 0 : 2) + (index % 2)) as Given,
    });
    expect(idsOf(chosen)).toContain('roles-apart-Q');
    expect(idsOf(chosen)).not.toContain('roles-apart-P');
  });

  it('is that of the item that one in four do not know, and no fewer', () => {
    const unknown = (leaders: number, employees: number) =>
      asked(underWay, underWay, {
        item: 'Q3',
        given: (role, index) =>
          index < (role === 'employee' ? employees : leaders) ? 'dk' : index % 2 === 0 ? 1 : 2,
      });
    expect(idsOf(unknown(1, 2))).toContain('dont-knows-Q');
    expect(idsOf(unknown(1, 1))).not.toContain('dont-knows-Q');
  });
});

describe('a question about a published figure', () => {
  it('is about the item of that figure, and of that kind', () => {
    const [first] = asked(early, wellUnderWay);
    expect(first).toMatchObject({ question: { id: 'far-P1' }, why: { kind: 'far-from-best', itemId: 'P1' } });
  });

  it('is not asked where own answers are nearer the best', () => {
    expect(idsOf(asked(strong, strong))).not.toContain('far-P1');
  });
});
