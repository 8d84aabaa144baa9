import { describe, expect, it } from 'vitest';
import * as statistics from './index';
import vectors from './vectors.json';

/** A vector's input is JSON: that it has the shape its function asks for is what the vector says. */
type Run = (input: never) => unknown;
type Vector = (typeof vectors)[number];

const functions = new Map<string, Run>(Object.entries(statistics));

function run({ function: name, input }: Vector): unknown {
  const statistic = functions.get(name);
  if (statistic === undefined) throw new Error(`no statistic is called ${name}`);
  const result = statistic(input as never);
  // The vectors write a Wilson interval as a pair.
  return name === 'wilsonInterval' ? asPair(result as statistics.Interval | null) : result;
}

function asPair(interval: statistics.Interval | null): readonly number[] | null {
  return interval === null ? null : [interval.lower, interval.upper];
}

/** The expected value with every number in it allowed to be off by the tolerance, and nothing else. */
function within(tolerance: number, expected: unknown): unknown {
  if (typeof expected === 'number') return expect.toSatisfy(isNear(expected, tolerance));
  if (Array.isArray(expected)) return expected.map((part) => within(tolerance, part));
  if (typeof expected !== 'object' || expected === null) return expected;
  return Object.fromEntries(Object.entries(expected).map(([key, part]) => [key, within(tolerance, part)]));
}

function isNear(expected: number, tolerance: number): (actual: unknown) => boolean {
  return (actual) => typeof actual === 'number' && Math.abs(actual - expected) <= tolerance;
}

describe('the vectors', () => {
  it.each(vectors)('$name', (vector) => {
    expect(run(vector)).toStrictEqual(within(vector.tolerance, vector.expected));
  });

  it('cover every exported statistic', () => {
    const covered = new Set(vectors.map((vector) => vector.function));
    expect([...functions.keys()].sort()).toEqual([...covered].sort());
  });
});
