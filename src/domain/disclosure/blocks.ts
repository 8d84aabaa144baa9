/**
 * The blocks of a round's breakdown (rule 3): groups large enough to be shown by themselves, and the others
 * together. Formed from how many responded and from nothing they answered, so that they are the same for every
 * item and say nothing of any.
 */
import type { Round } from '../assessment/model';
import type { Role } from '../pack/schema';
import type { CountableResponse } from './counts';

/** Respondents who are counted together: a role group, or a department. */
export interface Group {
  /** `leaders`, `employees`, `neither`; of a department its name in lower case, '' for none given. */
  readonly id: string;
  /** A department as it was written; `null` for role groups and for none given, which the texts name. */
  readonly name: string | null;
}

/** Groups shown as one: a group by itself, or several that are too small for that. */
export interface Block {
  readonly groups: readonly [Group, ...Group[]];
  readonly respondents: number;
}

/** A block with the responses in it; these never leave the disclosure rules. */
export interface FilledBlock<Some extends CountableResponse = CountableResponse> extends Block {
  readonly responses: readonly Some[];
}

interface FilledGroup<Some extends CountableResponse> {
  readonly group: Group;
  readonly responses: readonly Some[];
}

/**
 * The blocks of a round, in the order of their groups and the joined ones last.
 * @param responses those that count
 * @returns none where no breakdown was chosen, the round is not confidential, or there would be only one
 */
export function blocksOf<Some extends CountableResponse>(
  round: Round,
  responses: readonly Some[],
  roles: readonly Role[],
): readonly FilledBlock<Some>[] {
  if (round.kind !== 'confidential' || round.breakdown === null) return [];
  const groups = round.breakdown === 'role-group' ? byRoleGroup(responses, roles) : byDepartment(responses);
  const sizes = groups.map(({ responses: { length } }) => length);
  return formBlocks(sizes, round.threshold).flatMap((indices) => {
    const members = indices.flatMap((index) => groups[index] ?? []);
    const [first, ...rest] = members.map(({ group }) => group);
    const inBlock = members.flatMap((member) => member.responses);
    return first === undefined
      ? []
      : [{ groups: [first, ...rest] as const, respondents: inBlock.length, responses: inBlock }];
  });
}

/**
 * Rule 3. Groups of at least `threshold` stand alone, the rest form *others*; while *others* has fewer, the
 * smallest block joins it (ties: the one that comes first). Empty groups are in no block.
 * @param sizes how many respondents each group has, in the order of the groups
 * @returns the indices of the groups in each block, *others* last; none where there would be fewer than two
 */
export function formBlocks(sizes: readonly number[], threshold: number): readonly (readonly number[])[] {
  const sizeOf = (index: number) => sizes[index] ?? 0;
  const present = sizes.map((_, index) => index).filter((index) => sizeOf(index) > 0);
  let alone = present.filter((index) => sizeOf(index) >= threshold);
  let others = present.filter((index) => sizeOf(index) < threshold);
  while (others.length > 0 && sum(others.map(sizeOf)) < threshold && alone.length > 0) {
    const smallest = Math.min(...alone.map(sizeOf));
    const joining = alone.find((index) => sizeOf(index) === smallest);
    alone = alone.filter((index) => index !== joining);
    others = present.filter((index) => others.includes(index) || index === joining);
  }
  const blocks = alone.map((index) => [index]);
  const all = others.length > 0 ? [...blocks, others] : blocks;
  return all.length < 2 ? [] : all;
}

function byRoleGroup<Some extends CountableResponse>(
  responses: readonly Some[],
  roles: readonly Role[],
): readonly FilledGroup<Some>[] {
  const groupOf = new Map(roles.map(({ id, group }) => [id, group ?? 'neither']));
  return (['leaders', 'employees', 'neither'] as const).map((id) => ({
    group: { id, name: null },
    responses: responses.filter(({ role }) => (groupOf.get(role) ?? 'neither') === id),
  }));
}

/** In the order of their names, so that the order of the responses says nothing; those without one last. */
function byDepartment<Some extends CountableResponse>(
  responses: readonly Some[],
): readonly FilledGroup<Some>[] {
  const ids = [...new Set(responses.map(({ department }) => departmentId(department)))];
  const inOrder = ids.toSorted((a, b) => Number(a === '') - Number(b === '') || (a < b ? -1 : 1));
  return inOrder.map((id) => {
    const inGroup = responses.filter(({ department }) => departmentId(department) === id);
    // The same department in several spellings: the first of them in the order of letters.
    const name = id === '' ? null : (inGroup.map(({ department }) => department).toSorted()[0] ?? null);
    return { group: { id, name }, responses: inGroup };
  });
}

/** Capitals and doubled spaces do not make another department. */
function departmentId(department: string | null): string {
  return (department ?? '').replace(/\s+/g, ' ').trim().toLowerCase();
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
