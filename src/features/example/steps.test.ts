import { describe, expect, it } from 'vitest';
import { loadExample } from '../../content/example';
import { tourTexts } from '../../i18n/tour';
import { hrefOf } from '../../state/route';
import { places, routeOfStep, tourSteps } from './steps';

const { assessment } = await loadExample('eksempelby');

describe('the steps of the tour', () => {
  it('go through the results in their order, to the recommendations, and back', () => {
    expect(tourSteps.map((step) => hrefOf(routeOfStep(step, assessment)))).toEqual([
      '#/v/eksempelby/resultater',
      '#/v/eksempelby/resultater/tal',
      '#/v/eksempelby/resultater/temaer',
      '#/v/eksempelby/resultater/svar/S1',
      '#/v/eksempelby/resultater/uenighed',
      '#/v/eksempelby/anbefalinger',
      '#/v/eksempelby/resultater',
    ]);
  });

  it('stay with the last round of the example when the reader has begun another', () => {
    const [first, second] = assessment.rounds;
    const more = { ...assessment, rounds: [first, second ?? first, { ...first, id: 'mine' }] as const };
    for (const step of tourSteps) expect(hrefOf(routeOfStep(step, more))).toMatch(/\?runde=2$/);
  });

  it('each have a place, and words in both languages: three minutes’ reading together', () => {
    for (const { steps } of Object.values(tourTexts)) {
      expect(Object.keys(steps)).toEqual(tourSteps);
      const words = Object.values(steps).flatMap(({ title, text }) => [title, ...text].join(' ').split(' '));
      expect(words.length).toBeGreaterThan(250);
      // Two hundred words a minute.
      expect(words.length).toBeLessThan(600);
    }
    expect(Object.keys(places)).toEqual(tourSteps);
  });
});
