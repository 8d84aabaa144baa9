import { describe, expect, it } from 'vitest';
import { advice } from '../advice';
import { questionnaire } from '../pack';
import { adviceGaps, adviceTable, adviceTotalProblems } from './adviceCounts';
import { present, problemsAfter, type SoundContent } from './soundContent';

const without = (ofTheme: string, kind: string, keep: number) => (content: SoundContent) => {
  let left = keep;
  content.advice[ofTheme] = present(content.advice[ofTheme]).filter(
    ({ calledBy }) => calledBy.kind !== kind || left-- > 0,
  );
};

describe('the advice', () => {
  it.each([
    ['low', 1, 'for low answers to S1: 1, fewer than 2'],
    ['some', 0, 'for answers in the middle to S4: 0, fewer than 1'],
    ['keep', 1, 'to keep and spread in theme S: 1, fewer than 2'],
    ['find-out', 0, 'to find out in theme S: 0, fewer than 1'],
  ])('must be enough: not %s %s times', (kind, count, message) => {
    expect(problemsAfter(without('S', kind, count))).toContain(
      `made-up/advice/S.json : recommendations ${message}`,
    );
  });

  it('must be sixty in all', () => {
    expect(problemsAfter(without('S', 'some', 6))).toEqual([
      'made-up/advice : recommendations in all: 59, fewer than 60',
    ]);
    expect(adviceTotalProblems(60, 'made-up/advice')).toEqual([]);
  });

  it('is not counted in all where a file cannot be read', () => {
    const problems = problemsAfter((content) => {
      content.advice['S'] = undefined as never;
    });
    expect(problems.filter((problem) => problem.includes('in all'))).toEqual([]);
  });
});

it('the table sums up, and holds what the pack has', () => {
  const [head, ...rows] = adviceTable(advice.recommendations, questionnaire).map((line) =>
    line.trim().split(/ {2,}/),
  );
  expect(head).toEqual(['theme', 'low', 'some', 'keep', 'find-out', 'all', 'fewest low', 'fewest some']);
  expect(rows.map(([theme]) => theme)).toEqual(['K', 'M', 'B', 'L', 'S', 'all']);
  expect(rows.at(-1)?.[5]).toBe(String(advice.recommendations.length));
  expect(adviceGaps(advice.recommendations, questionnaire, (theme) => theme)).toEqual([]);
});
