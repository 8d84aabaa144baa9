import { describe, expect, it } from 'vitest';
import { markdown, tablesOf } from './tables.mjs';

/** What a road measures, where everything takes so many milliseconds. */
const roadOf = (took) => ({
  bytes: 1000 * took,
  painted: took,
  usable: took,
  arrived: took,
  times: [took],
  scripts: [took],
  heap: 1e6 * took,
  first: took,
  all: took,
});

/** One round, by how long everything takes on each page. */
function measuredBy({ start = 10, early = true, ...pages }) {
  const all = { Kommunespejl: 10, SurveyJS: 40, 'bare React': 10, 'static page': 10, ...pages };
  const by = (made) => Object.fromEntries(Object.entries(all).map(([name, took]) => [name, made(took)]));
  const condition = {
    start: [roadOf(start)],
    early: [early],
    pages: by((took) => ({ road: [roadOf(took)], again: [roadOf(took)] })),
    growth: by((took) => [roadOf(10 * took)]),
  };
  return { unthrottled: condition, throttled: condition };
}

/** The last column of the table of aims. */
const verdicts = (tables) =>
  tables
    .slice(tables.indexOf('### Aims'))
    .split('\n')
    .slice(4)
    .map((row) => row.split(' | ').at(-1)?.replace(' |', ''));

describe('the aims', () => {
  it('are met where the app is as fast as the static page, and SurveyJS takes four times as long', () => {
    expect(verdicts(tablesOf(measuredBy({})))).toEqual(Array(7).fill('ok'));
  });

  it.each([
    ['the start page', { start: 13 }, 0],
    ['bare React', { 'bare React': 8 }, 1],
    ['SurveyJS', { SurveyJS: 29 }, 2],
    ['the static page', { 'static page': 8 }, 3],
    ['SurveyJS and its chart', { SurveyJS: 39 }, 4],
    ['a lost click', { early: false }, 6],
  ])('are missed by %s', (_, measured, row) => {
    expect(verdicts(tablesOf(measuredBy(measured)))[row]).toBe('OVER');
  });

  it('hold for the strips by themselves', () => {
    const slow = { Kommunespejl: 251, SurveyJS: 2510, 'bare React': 251, 'static page': 251 };
    expect(verdicts(tablesOf(measuredBy({ ...slow, start: 251 })))).toEqual([
      ...Array(5).fill('ok'),
      'OVER',
      'ok',
    ]);
  });
});

it('every row has a cell for every page', () => {
  for (const table of tablesOf(measuredBy({})).split('\n\n')) {
    const widths = table.split('\n').map((row) => row.split('|').length);
    expect(new Set(widths).size).toBe(1);
  }
});

it('a table is Markdown, its empty cells too', () => {
  expect(
    markdown(
      ['', 'a', 'b'],
      [
        ['first', '1', ''],
        ['second', '', '2'],
      ],
    ),
  ).toBe('| | a | b |\n|---|---:|---:|\n| first | 1 | |\n| second | | 2 |');
});
