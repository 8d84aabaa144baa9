/**
 * Rules 3 to 6 once more, as a person would apply them to a list of people on paper, beside the code, on
 * random rounds of up to 200 respondents in up to eight departments.
 */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Response, Round } from '../assessment/model';
import type { Theme } from '../pack/schema';
import { makeQuestionnaire } from '../testing/factories';
import { type LargeRound, largeRound } from '../testing/largeRounds';
import { blocksOf } from './blocks';
import type { ItemCounts } from './counts';
import { type ShownRound, viewRound } from './roundView';

const { roles, themes } = makeQuestionnaire();

// So many large rounds take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

type People = readonly Response[];

// The rules, in the words they are written in.

/** Role groups in their order, or departments in the order of their names and those without one last. */
function groupsAsWritten({ breakdown }: Round, people: People): readonly People[] {
  if (breakdown === null) return [];
  const nameOf = ({ role, department }: Response) => {
    if (breakdown === 'department') return department === null ? '~' : department.toLowerCase();
    return { 'head-of-it': '1', employee: '2' }[role] ?? '3';
  };
  const names = [...new Set(people.map(nameOf))].sort();
  return names.map((name) => people.filter((person) => nameOf(person) === name));
}

function blocksAsWritten(round: Round, people: People): readonly People[] {
  const groups = groupsAsWritten(round, people);
  const alone = groups.filter((group) => group.length >= round.threshold);
  const others = groups.filter((group) => group.length < round.threshold).flat();
  while (others.length > 0 && others.length < round.threshold) {
    // Sorting keeps the order of equals, so that of the smallest the first joins.
    const [smallest] = alone.toSorted((a, b) => a.length - b.length);
    if (smallest === undefined) break;
    alone.splice(alone.indexOf(smallest), 1);
    others.push(...smallest);
  }
  const blocks = others.length > 0 ? [...alone, others] : alone;
  return blocks.length < 2 ? [] : blocks;
}

const answerTo = (itemId: string) => (person: Response) => {
  const answer = person.answers[itemId];
  if (answer === undefined) return 'unanswered';
  return answer.kind === 'scored' ? `rank ${answer.rank}` : "don't know";
};

/** How many gave the most frequent answer. */
function largestCount(people: People, itemId: string): number {
  const times = new Map<string, number>();
  for (const answer of people.map(answerTo(itemId))) times.set(answer, (times.get(answer) ?? 0) + 1);
  return Math.max(...times.values());
}

function isAlikeAsWritten(people: People, itemId: string, t: number): boolean {
  return people.length < 2 * t && largestCount(people, itemId) >= people.length - 1;
}

type Level = 'nothing' | 'total' | 'blocks';

function levelAsWritten(people: People, blocks: readonly People[], itemId: string, t: number): Level {
  if (isAlikeAsWritten(people, itemId, t)) return 'nothing';
  if (!blocks.some((block) => isAlikeAsWritten(block, itemId, t)))
    return blocks.length > 0 ? 'blocks' : 'total';
  const small = blocks.filter((block) => block.length < 2 * t);
  const noLarger = small.filter((block) => block.length <= largestCount(people, itemId));
  return noLarger.length >= 2 ? 'total' : 'nothing';
}

function countsAsWritten(people: People, itemId: string): ItemCounts {
  const answers = people.map(answerTo(itemId));
  const of = (answer: string) => answers.filter((one) => one === answer).length;
  return {
    byRank: [of('rank 0'), of('rank 1'), of('rank 2'), of('rank 3')],
    dontKnow: of("don't know"),
    unanswered: of('unanswered'),
  };
}

/** The scores of those who have one, of these items of a theme. */
function scoresAsWritten(
  people: People,
  itemIds: readonly string[],
  itemsOfTheme: number,
): readonly number[] {
  return people.flatMap((person) => {
    const answers = itemIds.map((itemId) => person.answers[itemId]);
    const ranks = answers.flatMap((answer) => (answer?.kind === 'scored' ? [answer.rank] : []));
    if (ranks.length * 100 < itemsOfTheme * 60) return [];
    return [ranks.reduce<number>((sum, rank) => sum + (rank / 3) * 100, 0) / ranks.length];
  });
}

function themeAsWritten(theme: Theme, people: People, blocks: readonly People[], t: number) {
  const count = theme.items.length;
  if (count < 3) return { kind: 'none' };
  const withLevel = theme.items.map(({ id }) => ({ id, level: levelAsWritten(people, blocks, id, t) }));
  const isEnough = (ids: readonly unknown[]) => ids.length * 100 >= count * 60;
  const mean = (scores: readonly number[]) => ({
    score: expect.closeTo(scores.reduce((sum, score) => sum + score, 0) / scores.length, 6),
    respondents: scores.length,
  });

  const atTotal = withLevel.filter(({ level }) => level !== 'nothing').map(({ id }) => id);
  const scores = scoresAsWritten(people, atTotal, count);
  if (!isEnough(atTotal) || scores.length < t) return { kind: 'hidden' };

  const inBlocks = withLevel.filter(({ level }) => level === 'blocks').map(({ id }) => id);
  const ofBlocks = blocks.map((block) => ({ block, scores: scoresAsWritten(block, inBlocks, count) }));
  const mayBeShown = ofBlocks.every((of) => {
    const none = of.block.length - of.scores.length;
    return of.scores.length >= t && (none === 0 || none >= t);
  });
  const byBlock = blocks.length > 0 && isEnough(inBlocks) && mayBeShown;
  return { kind: 'score', ...mean(scores), byBlock: byBlock ? ofBlocks.map((of) => mean(of.scores)) : null };
}

// What the code makes of it.

function viewOf({ round, responses }: Pick<LargeRound, 'round' | 'responses'>): ShownRound {
  const view = viewRound(round, responses, themes, roles);
  if (view.kind === 'hidden') throw new Error('the round is hidden');
  return view;
}

const idsIn = (people: People) => people.map(({ id }) => id).toSorted();
const blockIds = (round: Round, responses: People) =>
  blocksOf(round, responses, roles).map((block) => ({ ...block, responses: idsIn(block.responses) }));
const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
const numbersOf = ({ byRank, dontKnow, unanswered }: ItemCounts) => [...byRank, dontKnow, unanswered];

describe('the blocks of a large round', () => {
  it('are none, or at least two; nobody is in two of them, everybody in one, and each has the threshold', () => {
    fc.assert(
      fc.property(largeRound, ({ round, responses }) => {
        const blocks = blocksOf(round, responses, roles);
        expect(blocks.length).not.toBe(1);
        for (const block of blocks) {
          expect(block.respondents).toBeGreaterThanOrEqual(round.threshold);
          expect(block.responses).toHaveLength(block.respondents);
        }
        if (blocks.length > 0)
          expect(idsIn(blocks.flatMap((block) => block.responses))).toEqual(idsIn(responses));
      }),
      { numRuns: 200 },
    );
  });

  it('are as rule 3 has them', () => {
    fc.assert(
      fc.property(largeRound, ({ round, responses }) => {
        const expected = blocksAsWritten(round, responses);
        expect(blockIds(round, responses).map((block) => block.responses)).toEqual(expected.map(idsIn));
        expect(viewOf({ round, responses }).blocks.map(({ respondents }) => respondents)).toEqual(
          expected.map(({ length }) => length),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('depend neither on what was answered nor on the order of the responses', () => {
    const shuffled = largeRound.chain((drawn) => {
      const all = { minLength: drawn.responses.length };
      return fc.tuple(fc.constant(drawn), fc.shuffledSubarray([...drawn.answeredAnew()], all));
    });
    fc.assert(
      fc.property(shuffled, ([{ round, responses }, otherwise]) => {
        expect(blockIds(round, otherwise)).toEqual(blockIds(round, responses));
      }),
      { numRuns: 200 },
    );
  });
});

describe('the items of a large round', () => {
  it('are shown as rules 4 and 5 have them', () => {
    const seen = { nothing: 0, total: 0, blocks: 0 };
    fc.assert(
      fc.property(largeRound, ({ round, responses }) => {
        const blocks = blocksAsWritten(round, responses);
        for (const [itemId, item] of viewOf({ round, responses }).items) {
          const level = levelAsWritten(responses, blocks, itemId, round.threshold);
          seen[level] += blocks.length > 0 ? 1 : 0;
          const byBlock = level === 'blocks' ? blocks.map((block) => countsAsWritten(block, itemId)) : null;
          expect(item).toEqual(
            level === 'nothing'
              ? { kind: 'hidden', reason: { kind: 'alike' } }
              : { kind: 'shown', counts: countsAsWritten(responses, itemId), byBlock },
          );
        }
      }),
      { numRuns: 300 },
    );
    // All three ways were met among rounds with blocks.
    for (const times of Object.values(seen)) expect(times).toBeGreaterThan(20);
  });

  it('have counts of blocks that make up the counts of all, which make up the respondents', () => {
    fc.assert(
      fc.property(largeRound, (drawn) => {
        const view = viewOf(drawn);
        for (const item of view.items.values()) {
          if (item.kind === 'hidden') continue;
          expect(sumOf(numbersOf(item.counts))).toBe(view.respondents);
          if (item.byBlock === null) continue;
          const inBlocks = item.byBlock.map(numbersOf);
          expect(inBlocks.map(sumOf)).toEqual(view.blocks.map(({ respondents }) => respondents));
          expect(
            numbersOf(item.counts).map((_, at) => sumOf(inBlocks.map((block) => block[at] ?? 0))),
          ).toEqual(numbersOf(item.counts));
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('the theme scores of a large round', () => {
  it('are as rule 6 has them', () => {
    const seen = { hidden: 0, total: 0, blocks: 0 };
    fc.assert(
      fc.property(largeRound, ({ round, responses }) => {
        const blocks = blocksAsWritten(round, responses);
        const scores = viewOf({ round, responses }).themeScores;
        for (const theme of themes) {
          const score = scores.get(theme.id);
          expect(score).toEqual(themeAsWritten(theme, responses, blocks, round.threshold));
          if (score?.kind === 'hidden') seen.hidden += 1;
          if (score?.kind === 'score' && blocks.length > 0)
            seen[score.byBlock === null ? 'total' : 'blocks'] += 1;
        }
      }),
      { numRuns: 300 },
    );
    for (const times of Object.values(seen)) expect(times).toBeGreaterThan(10);
  });
});
