import { describe, expect, it } from 'vitest';
import { present, problemsAfter, type SoundContent } from './soundContent';

type Figure = SoundContent['benchmarks']['figures'][number];

/** What the check says once K1's figure has been changed, of the figure itself: not how it differs from its source. */
const problemsOf = (part: (k1: Figure) => object) =>
  problemsAfter(({ benchmarks }) => {
    const k1 = present(benchmarks.figures[0]);
    Object.assign(k1, part(k1));
  }).filter((problem) => !problem.includes('in the source'));

const share = (figure: Figure, key: 'best' | 'worst', value: number) => ({
  [key]: { ...Object(Reflect.get(figure, key)), share: value },
});

describe('a figure', () => {
  it.each([
    [0.29, 0.29],
    [0.2, 0.29],
    [0, 0],
  ])('has a best share above its worst: not %d and %d', (best, worst) => {
    const message = `the best, ${best}, is not above the worst, ${worst}`;
    expect(problemsOf((k1) => ({ ...share(k1, 'best', best), ...share(k1, 'worst', worst) }))).toEqual([
      `made-up/benchmarks.json figures[0].best.share: ${message}`,
    ]);
  });

  it('may have a best share just above its worst', () => {
    expect(problemsOf((k1) => share(k1, 'best', 0.3))).toEqual([]);
  });

  it('counts no rank twice', () => {
    expect(problemsOf(() => ({ countedRanks: [3, 1, 3] }))).toEqual([
      'made-up/benchmarks.json figures[0].countedRanks[2]: rank 3 stands twice',
    ]);
  });

  it('counts no rank twice by the other reading', () => {
    expect(problemsOf(({ basis }) => ({ basis: { ...basis, otherRanks: [2, 2] } }))).toEqual([
      'made-up/benchmarks.json figures[0].basis.otherRanks[1]: rank 2 stands twice',
    ]);
  });

  it.each([[[3]], [[2, 3]], [[3, 2]]])(
    'has another reading that is another: %j is itself, in whatever order',
    (otherRanks) => {
      const countedRanks = otherRanks.toSorted();
      expect(problemsOf(({ basis }) => ({ countedRanks, basis: { ...basis, otherRanks } }))).toEqual([
        'made-up/benchmarks.json figures[0].basis.otherRanks: the other reading counts the same answers',
      ]);
    },
  );

  it.each([[[3, 2, 1]], [[2]], [[2, 1]]])('may have another reading that counts %j', (otherRanks) => {
    expect(problemsOf(({ basis }) => ({ basis: { ...basis, otherRanks } }))).toEqual([]);
  });

  it('of which there is none by the name of what every object has is no figure', () => {
    expect(problemsOf(() => ({ item: 'constructor' }))).toContainEqual(
      expect.stringContaining('no figure was published that constructor could be held against'),
    );
  });
});
