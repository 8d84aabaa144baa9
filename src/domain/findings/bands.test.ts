import { describe, expect, it } from 'vitest';
import { type Band, bandOf, bands, printedScore } from './bands';

describe('the band of a score', () => {
  it.each<[number, number, Band]>([
    [0, 0, 'early'],
    [39.4, 39, 'early'],
    [39.499999999, 39, 'early'],
    [39.5, 40, 'under-way'],
    [40, 40, 'under-way'],
    [64.4, 64, 'under-way'],
    [64.5, 65, 'well-under-way'],
    [65, 65, 'well-under-way'],
    [84.4, 84, 'well-under-way'],
    [84.5, 85, 'strong'],
    [85, 85, 'strong'],
    [99.5, 100, 'strong'],
    [100, 100, 'strong'],
  ])('%f is printed %i and is %s', (score, printed, band) => {
    expect(printedScore(score)).toBe(printed);
    expect(bandOf(score)).toBe(band);
  });

  it('is the one that is published with this tool: 0–39, 40–64, 65–84, 85–100', () => {
    const whole = Array.from({ length: 101 }, (_, score) => score);
    const scoresIn = (band: Band) => whole.filter((score) => bandOf(score) === band);
    expect(bands.map(({ id }) => [id, scoresIn(id)[0], scoresIn(id).at(-1), scoresIn(id).length])).toEqual([
      ['early', 0, 39, 40],
      ['under-way', 40, 64, 25],
      ['well-under-way', 65, 84, 20],
      ['strong', 85, 100, 16],
    ]);
  });

  it('never says another thing than the number that is printed beside it', () => {
    for (let score = 0; score <= 100; score += 0.05) expect(bandOf(score)).toBe(bandOf(printedScore(score)));
  });
});
