import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hrefOf, parseRoute, type Route } from './route';

describe('addresses', () => {
  it.each<[string, Route]>([
    ['', { page: 'start' }],
    ['#indhold', { page: 'start' }],
    ['#/', { page: 'start' }],
    ['#/ny', { page: 'new' }],
    ['#/metode', { page: 'method' }],
    ['#/data', { page: 'data' }],
    ['#/tilgaengelighed', { page: 'accessibility' }],
    ['#/v/a1/svar', { page: 'responses', assessment: 'a1' }],
    [
      '#/v/a1/svar/s1/kompetencer',
      { page: 'questions', assessment: 'a1', response: 's1', theme: 'kompetencer', item: null },
    ],
    [
      '#/v/a1/svar/s1/kompetencer/K3',
      { page: 'questions', assessment: 'a1', response: 's1', theme: 'kompetencer', item: 'K3' },
    ],
    ['#/v/a1/svar/s1/gennemse', { page: 'review', assessment: 'a1', response: 's1' }],
    ['#/v/a1/resultater', { page: 'results', assessment: 'a1', part: null, item: null }],
    ['#/v/a1/resultater/tal', { page: 'results', assessment: 'a1', part: 'tal', item: null }],
    ['#/v/a1/resultater/svar/K3', { page: 'results', assessment: 'a1', part: 'svar', item: 'K3' }],
    ['#/v/a1/anbefalinger', { page: 'recommendations', assessment: 'a1' }],
  ])('%s is read, and written the same', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
    if (hash.startsWith('#/')) expect(hrefOf(route)).toBe(hash);
  });

  it('passes over what follows a question mark, and a slash at the end', () => {
    expect(parseRoute('#/v/a1/resultater/?runde=2')).toEqual(parseRoute('#/v/a1/resultater'));
  });

  it.each([
    '#/nej',
    '#/v',
    '#/v/a1',
    '#/v/a1/nej',
    '#/v//svar',
    '#/v/a1/svar/s1',
    '#/v/a1/svar/s1/kompetencer/K1/mere',
    '#/v/a1/svar/s1/gennemse/K1',
    '#/v/a1/resultater/nej',
    '#/v/a1/resultater/tal/K1',
    '#/v/a1/resultater/svar/K1/mere',
    '#/v/a1/anbefalinger/mere',
    '#/ny/mere',
    '#/%E0%A4%A',
  ])('%s leads nowhere', (hash) => {
    expect(parseRoute(hash).page).toBe('unknown');
  });

  it('never throws, whatever stands in the address bar', () => {
    fc.assert(fc.property(fc.string(), (hash) => parseRoute(`#${hash}`).page.length > 0));
  });

  it('survives any id', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (assessment) => {
        const route: Route = { page: 'responses', assessment };
        expect(parseRoute(hrefOf(route))).toEqual(route);
      }),
    );
  });
});
