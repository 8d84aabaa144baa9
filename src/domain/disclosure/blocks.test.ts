import { describe, expect, it } from 'vitest';
import type { Response, Round } from '../assessment/model';
import { makeConfidentialRound, makeQuestionnaire, makeResponse, makeRound } from '../testing/factories';
import { blocksOf, formBlocks } from './blocks';

const { roles } = makeQuestionnaire();

describe('the blocks that groups form (rule 3)', () => {
  it.each<[string, readonly number[], readonly (readonly number[])[]]>([
    ['groups of the threshold stand alone', [5, 5], [[0], [1]]],
    ['and so do larger ones, in their order', [8, 5, 20], [[0], [1], [2]]],
    ['a smaller one joins no other while the small ones are enough together', [8, 3, 2], [[0], [1, 2]]],
    ['the small ones come last, wherever they stood', [1, 8, 4, 5], [[1], [3], [0, 2]]],
    ['where they are too few, the smallest block joins them', [7, 6, 4], [[0], [1, 2]]],
    ['in the order of the groups', [6, 7, 2], [[1], [0, 2]]],
    ['of two blocks as small the first joins', [6, 6, 2], [[1], [0, 2]]],
    ['be they neighbours or not', [7, 6, 9, 6, 1], [[0], [2], [3], [1, 4]]],
    ['one block that joins is enough, even for one respondent', [5, 5, 5, 1], [[1], [2], [0, 3]]],
    ['groups of nobody are in no block', [0, 5, 0, 6, 0], [[1], [3]]],
  ])('%s: %j', (_, sizes, blocks) => {
    expect(formBlocks(sizes, 5)).toEqual(blocks);
  });

  it.each<[string, readonly number[]]>([
    ['one group', [12]],
    ['one that can stand alone, and too few others', [20, 4]],
    ['small groups that are a block together', [4, 4, 4]],
    ['fewer than the threshold in all', [2, 2]],
    ['one group with anybody in it', [0, 7, 0]],
    ['nobody', [0, 0]],
    ['no group', []],
  ])('are none where there would be fewer than two: %s, %j', (_, sizes) => {
    expect(formBlocks(sizes, 5)).toEqual([]);
  });

  it('follow the threshold', () => {
    const sizes = [4, 3, 6, 5];
    expect(formBlocks(sizes, 3)).toEqual([[0], [1], [2], [3]]);
    expect(formBlocks(sizes, 4)).toEqual([[2], [3], [0, 1]]);
    expect(formBlocks(sizes, 6)).toEqual([[2], [0, 1, 3]]);
    expect(formBlocks(sizes, 7)).toEqual([]);
  });
});

const broken = (breakdown: Round['breakdown'], threshold = 3): Round => ({
  ...makeConfidentialRound(threshold),
  breakdown,
});

/** Three in each, in the order told, so that the order of the responses is not that of the groups. */
function threeOf(...parts: readonly Partial<Response>[]): readonly Response[] {
  return [1, 2, 3].flatMap((n) =>
    parts.map((part, index) => makeResponse({}, { ...part, id: `${index}-${n}` })),
  );
}

const idsOf = (responses: readonly Response[]) => responses.map(({ id }) => id);

describe('the blocks of a round', () => {
  const both = threeOf({ role: 'employee' }, { role: 'head-of-it' });

  it('hold their groups, how many responded, and the responses', () => {
    expect(blocksOf(broken('role-group'), both, roles)).toEqual([
      {
        groups: [{ id: 'leaders', name: null }],
        respondents: 3,
        responses: both.filter(({ role }) => role === 'head-of-it'),
      },
      {
        groups: [{ id: 'employees', name: null }],
        respondents: 3,
        responses: both.filter(({ role }) => role === 'employee'),
      },
    ]);
  });

  it('are none without a breakdown', () => {
    expect(blocksOf(broken(null), both, roles)).toEqual([]);
  });

  it.each(['own', 'open'] as const)('are none in an %s round, whatever its breakdown says', (kind) => {
    const round = makeRound({ kind, threshold: 3, breakdown: 'role-group' });
    expect(blocksOf(round, both, roles)).toEqual([]);
  });

  it('are none where there would be one', () => {
    expect(blocksOf(broken('role-group', 4), both, roles)).toEqual([]);
    expect(blocksOf(broken('role-group'), [], roles)).toEqual([]);
  });
});

describe('by role group', () => {
  it('leaders come before employees, and those who are neither last', () => {
    const responses = threeOf({ role: 'citizen' }, { role: 'employee' }, { role: 'head-of-it' });
    const groups = blocksOf(broken('role-group'), responses, roles).map((block) => block.groups);
    expect(groups).toEqual([
      [{ id: 'leaders', name: null }],
      [{ id: 'employees', name: null }],
      [{ id: 'neither', name: null }],
    ]);
  });

  it('roles that the questionnaire does not have are neither', () => {
    const responses = threeOf({ role: 'employee' }, { role: 'of-an-older-pack' });
    const [, neither] = blocksOf(broken('role-group'), responses, roles);
    expect(neither).toMatchObject({ groups: [{ id: 'neither' }], respondents: 3 });
    expect(idsOf(neither?.responses ?? [])).toEqual(['1-1', '1-2', '1-3']);
  });

  it('groups that join are named in their order, with the responses of both', () => {
    const citizen = makeResponse({}, { role: 'citizen', id: 'citizen' });
    const responses = [citizen, ...threeOf({ role: 'head-of-it' }, { role: 'employee' })];
    const [employees, others] = blocksOf(broken('role-group'), responses, roles);
    expect(employees?.groups).toEqual([{ id: 'employees', name: null }]);
    expect(others).toMatchObject({ groups: [{ id: 'leaders' }, { id: 'neither' }], respondents: 4 });
    expect(idsOf(others?.responses ?? []).toSorted()).toEqual(['0-1', '0-2', '0-3', 'citizen']);
  });
});

describe('by department', () => {
  const groupsIn = (responses: readonly Response[], threshold?: number) =>
    blocksOf(broken('department', threshold), responses, roles).map((block) => block.groups);

  it('capitals and spaces make no other department; the first spelling in the order of letters names it', () => {
    const responses = [
      ...['home care', 'Home Care', ' Home  care '].map((department) => makeResponse({}, { department })),
      ...threeOf({ department: 'Archive' }),
    ];
    expect(groupsIn(responses)).toEqual([
      [{ id: 'archive', name: 'Archive' }],
      [{ id: 'home care', name: ' Home  care ' }],
    ]);
    expect(groupsIn(responses.slice(1))).toEqual([]);
  });

  it('stand in the order of their names, and those without one last, whatever the order of the responses', () => {
    const responses = threeOf(
      { department: null },
      { department: 'b' },
      { department: 'C' },
      { department: 'A' },
    );
    const expected = [
      [{ id: 'a', name: 'A' }],
      [{ id: 'b', name: 'b' }],
      [{ id: 'c', name: 'C' }],
      [{ id: '', name: null }],
    ];
    expect(groupsIn(responses)).toEqual(expected);
    expect(groupsIn(responses.toReversed())).toEqual(expected);
  });

  it('an empty name is none given', () => {
    const responses = [
      ...['', '  ', null].map((department) => makeResponse({}, { department })),
      ...threeOf({ department: 'A' }),
    ];
    for (const order of [responses, responses.toReversed()]) {
      expect(groupsIn(order)).toEqual([[{ id: 'a', name: 'A' }], [{ id: '', name: null }]]);
    }
  });

  it('the departments that are too small are together, those without one among them', () => {
    const responses = [
      ...threeOf({ department: 'A' }),
      makeResponse({}, { department: 'z' }),
      makeResponse({}, { department: null }),
      makeResponse({}, { department: 'b' }),
    ];
    expect(groupsIn(responses)).toEqual([
      [{ id: 'a', name: 'A' }],
      [
        { id: 'b', name: 'b' },
        { id: 'z', name: 'z' },
        { id: '', name: null },
      ],
    ]);
  });
});
