import { expect, it } from 'vitest';
import { da } from '../i18n/da';
import { en } from '../i18n/en';
import { benchmarks } from './benchmarks';
import { heroFigure } from './heroFigure';

it('draws the published figures of B1 on the start page, and says the same in words', () => {
  const figure = benchmarks.figures.find(({ item }) => item === heroFigure.item);
  if (figure?.kind !== 'best-worst') throw new Error('B1 is no figure with a best and a worst group');
  expect(heroFigure).toMatchObject({ worst: figure.worst.share, best: figure.best.share });
  for (const { name, source } of [da.start.figure, en.start.figure]) {
    for (const share of [figure.worst.share, figure.best.share]) {
      expect(name).toContain(String(Math.round(share * 100)));
      expect(source).toContain(String(Math.round(share * 100)));
    }
  }
});
