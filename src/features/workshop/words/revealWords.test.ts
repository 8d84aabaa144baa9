import { describe, expect, it } from 'vitest';
import type { GuessOf } from '../../../domain/workshop';
import type { Picture } from '../../../figures/figure';
import { workshopTexts } from '../../../i18n/workshop';
import { marksRevealed, readStep } from './revealWords';

const t = workshopTexts.da.reveal;
const own = { kind: 'nothing' } as const;
const strip: Picture = {
  kind: 'anchor-strip',
  published: [
    { kind: 'worst', value: 0.29, label: 'Dårligste gruppe', figure: '29 %', detail: null },
    { kind: 'best', value: 1, label: 'Bedste gruppe', figure: '100 %', detail: null },
  ],
  own,
  whatIf: null,
};
const trend: Picture = {
  kind: 'sector-line',
  sectorLabel: 'Sektoren',
  sectorDetail: '',
  ownLabel: '',
  ownDetail: '',
  points: [
    { year: '2015', value: 0.34, figure: '34 %' },
    { year: '2016', value: 0.64, figure: '64 %' },
  ],
  own,
  whatIf: null,
};
const shown = (...parts: readonly GuessOf[]) => new Set(parts);

describe('the sentence under a figure that is revealed step by step', () => {
  it('asks first what the figure is a share of', () => {
    expect(readStep('K1', strip, shown(), t)).toBe(t.ask.K1);
    expect(readStep('M1', trend, shown(), t)).toBe(t.ask.M1);
  });

  it('asks where the figures lie where the statement is not known', () => {
    expect(readStep('X9', strip, shown(), t)).toBe(t.start.bestWorst);
    expect(readStep('X9', trend, shown(), t)).toBe(t.start.trend);
  });

  it('says the latest figure and asks for the next, and never one that is hidden', () => {
    expect(readStep('K1', strip, shown('worst'), t)).toBe(t.afterWorst('29 %'));
    expect(readStep('K1', strip, shown('worst', 'best'), t)).toBe(t.afterBest('100 %'));
    expect(readStep('M1', trend, shown('earlier'), t)).toBe(t.afterEarlier('34 %', '2015', '2016'));
    expect(readStep('M1', trend, shown('earlier', 'later'), t)).toBe(t.afterLater('64 %', '2016'));
  });

  it('gives no published figure away before it is shown', () => {
    for (const language of ['da', 'en'] as const)
      for (const question of Object.values(workshopTexts[language].reveal.ask))
        expect(question).not.toMatch(/100|29|64|34|86|14/);
  });
});

describe('the marks for someone who does not see the picture', () => {
  it('are those that have been shown', () => {
    expect(marksRevealed(strip, shown(), t)).toBe(t.nothing);
    expect(marksRevealed(strip, shown('worst'), t)).toBe('Dårligste gruppe 29 %');
    expect(marksRevealed(trend, shown('earlier', 'later'), t)).toBe('2015 34 %, 2016 64 %');
  });
});
