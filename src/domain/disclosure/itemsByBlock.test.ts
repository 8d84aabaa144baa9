import { describe, expect, it } from 'vitest';
import type { Response, Round } from '../assessment/model';
import type { ThemeAnswer } from '../statistics';
import { makeConfidentialRound, makeQuestionnaire, makeResponses } from '../testing/factories';
import { countAnswers } from './counts';
import { type ShownRound, viewRound } from './roundView';

const { roles, themes } = makeQuestionnaire();

function shown(round: Round, responses: readonly Response[]): ShownRound {
  const view = viewRound(round, responses, themes, roles);
  if (view.kind !== 'shown') throw new Error(`the round is hidden: ${view.reason.kind}`);
  return view;
}

describe('an item of a confidential round by blocks (rule 5)', () => {
  type Answers = readonly ThemeAnswer[];
  const byRoleGroup: Round = { ...makeConfidentialRound(3), breakdown: 'role-group' };

  function answeredBy(leaders: Answers, employees: Answers, neither: Answers = []): readonly Response[] {
    const by = (role: string, answers: Answers) =>
      makeResponses({ P1: answers }).map((response) => ({ ...response, id: `${role}-${response.id}`, role }));
    return [...by('head-of-it', leaders), ...by('employee', employees), ...by('citizen', neither)];
  }

  const isShown = (...answers: Parameters<typeof answeredBy>) => {
    const item = shown(byRoleGroup, answeredBy(...answers)).items.get('P1');
    if (item?.kind !== 'shown') return 'nothing';
    return item.byBlock === null ? 'the total alone' : 'blocks and total';
  };

  it('gives blocks and total, in the order of the blocks of the round', () => {
    const responses = answeredBy([3, 2, 'dk'], [0, null, 3, 3], [1, 2, 0]);
    const view = shown(byRoleGroup, responses.toReversed());
    expect(view.blocks).toStrictEqual([
      { groups: [{ id: 'leaders', name: null }], respondents: 3 },
      { groups: [{ id: 'employees', name: null }], respondents: 4 },
      { groups: [{ id: 'neither', name: null }], respondents: 3 },
    ]);
    expect(view.items.get('P1')).toStrictEqual({
      kind: 'shown',
      counts: { byRank: [2, 1, 2, 3], dontKnow: 1, unanswered: 1 },
      byBlock: [
        { byRank: [0, 0, 1, 1], dontKnow: 1, unanswered: 0 },
        { byRank: [1, 0, 0, 2], dontKnow: 0, unanswered: 1 },
        { byRank: [1, 1, 1, 0], dontKnow: 0, unanswered: 0 },
      ],
    });
  });

  it.each<[string, Answers, Answers, Answers?]>([
    ['no block is alike', [3, 2, 1], [0, 1, 3]],
    ["no block is alike, their don't-knows and unanswered among them", ['dk', null, 1], [null, 'dk', 3]],
    ['two of four answered otherwise', [3, 2, 1], [3, 3, 0, 1]],
    ['all of a block are alike that has twice the threshold', [3, 2, 1], [3, 3, 3, 3, 3, 3]],
  ])('blocks and total are shown where %s', (_, ...answers) => {
    expect(isShown(...answers)).toBe('blocks and total');
  });

  it.each<[string, Answers, Answers, Answers?]>([
    ['all of a block are alike', [3, 3, 3], [3, 2, 1]],
    ['all but one of a block are', [3, 3, 0], [3, 2, 1]],
    ['both blocks are', [3, 3, 3], [3, 3, 3]],
    ['both blocks are, each in its own way', [3, 3, 3], [0, 0, 1]],
    ["a block is alike in don't knows", ['dk', 'dk', 1], ['dk', 2, 3]],
    ['a block is alike in having left it unanswered', [null, null, null], [null, 2, 3]],
    ['the largest count is as large as the larger of two blocks', [3, 3, 3], [3, 2, 1, 0]],
    ['two blocks are small enough, and a third too large', [3, 3, 3], [0, 0, 1, 1, 2, 2], [2, 1, 0]],
  ])('the total alone is shown where a block is alike that may be either of two: %s', (_, ...answers) => {
    expect(isShown(...answers)).toBe('the total alone');
  });

  it.each<[string, Answers, Answers, Answers?]>([
    ['no block is as small as the largest count', [3, 3, 0], [2, 1, 'dk']],
    ['one block is, the other has one more', [3, 3, 3], [2, 1, 0, 'dk']],
    ['one block is, the other has twice the threshold', [3, 3, 3], [3, 3, 3, 2, 1, 0]],
    [
      "one of three is, for the don't-knows of all are too few",
      ['dk', 'dk', 3],
      [0, 0, 1, 1],
      ['dk', 1, 2, 3],
    ],
  ])('nothing is shown where a block is alike and could only be one: %s', (_, ...answers) => {
    expect(isShown(...answers)).toBe('nothing');
  });

  it('says no more of why than where a total is alike', () => {
    const view = shown(byRoleGroup, answeredBy([3, 3, 0], [2, 1, 'dk']));
    expect(view.items.get('P1')).toStrictEqual({ kind: 'hidden', reason: { kind: 'alike' } });
  });

  it('is its total where no breakdown was chosen, or too few groups are large enough', () => {
    const responses = answeredBy([3, 3, 0], [2, 1, 'dk']);
    for (const round of [makeConfidentialRound(3), { ...byRoleGroup, threshold: 4 }]) {
      const view = shown(round, responses);
      expect(view.blocks).toEqual([]);
      const counts = countAnswers(responses, 'P1');
      expect(view.items.get('P1')).toEqual({ kind: 'shown', counts, byBlock: null });
    }
  });

  it('is used in the theme scores of blocks where it is shown by block', () => {
    const spread = [3, 2, 1] as const;
    const same = [3, 3, 3] as const;
    const two = ['head-of-it', 'employee'].flatMap((role) =>
      makeResponses({ P1: same, P2: same, P3: spread, P4: spread, P5: spread }).map((one) => ({
        ...one,
        role,
      })),
    );
    const score = { score: expect.closeTo(100 * (2 / 3), 6), respondents: 3 };
    expect(shown(byRoleGroup, two).themeScores.get('P')).toEqual({
      kind: 'score',
      score: expect.closeTo(100 * (12 / 15), 6),
      respondents: 6,
      byBlock: [score, score],
    });
  });
});
