import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hrefOf, parseRoute, type Route, resultsRoute } from './route';

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
    ['#/v/a1/resultater', { page: 'results', assessment: 'a1', part: null, item: null, round: null }],
    ['#/v/a1/resultater/tal', resultsRoute('a1', null, 'tal')],
    ['#/v/a1/resultater/svar/K3', resultsRoute('a1', null, 'svar', 'K3')],
    ['#/v/a1/resultater?runde=2', resultsRoute('a1', 2)],
    ['#/v/a1/resultater/uenighed?runde=1', resultsRoute('a1', 1, 'uenighed')],
    ['#/v/a1/anbefalinger', { page: 'recommendations', assessment: 'a1', round: null }],
    ['#/v/a1/anbefalinger?runde=12', { page: 'recommendations', assessment: 'a1', round: 12 }],
    ['#/v/a1/workshop', { page: 'workshop', assessment: 'a1', slide: null, round: null }],
    ['#/v/a1/facilitator', { page: 'facilitator', assessment: 'a1', round: null }],
    ['#/v/a1/referat?runde=2', { page: 'minutes', assessment: 'a1', round: 2 }],
    ['#/v/a1/workshop/3?runde=1', { page: 'workshop', assessment: 'a1', slide: 3, round: 1 }],
    ['#/sikkerhedskopi', { page: 'backup', of: null }],
    ['#/sikkerhedskopi/a1', { page: 'backup', of: 'a1' }],
    ['#/hjaelp', { page: 'help' }],
    ['#/eksempel/eksempelby', { page: 'example', example: 'eksempelby' }],
    ['#/eksempel/proevekoebing', { page: 'example', example: 'proevekoebing' }],
  ])('%s is read, and written the same', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
    if (hash.startsWith('#/')) expect(hrefOf(route)).toBe(hash);
  });

  it('passes over a slash at the end, and over a round that is no number from 1', () => {
    expect(parseRoute('#/v/a1/resultater/?runde=2')).toEqual(resultsRoute('a1', 2));
    for (const runde of ['0', '-1', '1.5', '01', 'to', '', '10000']) {
      expect(parseRoute(`#/v/a1/resultater?runde=${runde}`)).toEqual(resultsRoute('a1'));
    }
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
    '#/v/a1/workshop/0',
    '#/v/a1/facilitator/1',
    '#/v/a1/referat/1',
    '#/v/a1/workshop/1/mere',
    '#/v/a1/workshop/nej',
    '#/eksempel',
    '#/eksempel/andenby',
    '#/eksempel/eksempelby/mere',
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
