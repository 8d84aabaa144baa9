import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agendaOf,
  missingPoints,
  scaledTo,
  timeLeft,
  totalOf,
  withMinutes,
  withName,
  withoutPoint,
  withPoint,
  withPointBack,
  withPointMoved,
} from './agenda';
import { type AgendaPoint, workshopLimits } from './model';

const minutesOf = (agenda: readonly AgendaPoint[]) => agenda.map(({ minutes }) => minutes);
const idsOf = (agenda: readonly AgendaPoint[]) => agenda.map(({ id }) => id);
const usual = agendaOf(90);

describe('the usual agenda', () => {
  it.each([
    [90, [10, 20, 20, 25, 15]],
    [45, [5, 10, 10, 13, 7]],
    [120, [13, 27, 27, 33, 20]],
  ])('has its points in %d minutes', (minutes, expected) => {
    expect(minutesOf(agendaOf(minutes))).toEqual(expected);
    expect(totalOf(agendaOf(minutes))).toBe(minutes);
  });
});

describe('scaling', () => {
  const agenda = fc
    .array(fc.integer({ min: 1, max: workshopLimits.minutes }), {
      minLength: 1,
      maxLength: workshopLimits.points,
    })
    .map((all) => all.map((minutes, index): AgendaPoint => ({ id: `p${index}`, name: null, minutes })));

  it('gives exactly the minutes, at least one each, and keeps which point is longer', () => {
    fc.assert(
      fc.property(agenda, fc.integer({ min: workshopLimits.points, max: 600 }), (points, minutes) => {
        const scaled = scaledTo(points, minutes);
        expect(totalOf(scaled)).toBe(minutes);
        expect(Math.min(...minutesOf(scaled))).toBeGreaterThanOrEqual(1);
        expect(idsOf(scaled)).toEqual(idsOf(points));
        for (const [index, point] of points.entries()) {
          for (const [other, another] of points.entries()) {
            if (point.minutes > another.minutes)
              expect(scaled[index]?.minutes).toBeGreaterThanOrEqual(scaled[other]?.minutes ?? 0);
          }
        }
      }),
    );
  });

  it.each([4, 90.5, Number.NaN])('refuses %d minutes for five points', (minutes) => {
    expect(() => scaledTo(usual, minutes)).toThrow(RangeError);
  });
});

describe('editing', () => {
  it('keeps minutes within the limits', () => {
    expect(minutesOf(withMinutes(usual, 'figures', 0))[1]).toBe(1);
    expect(minutesOf(withMinutes(usual, 'figures', 9999))[1]).toBe(workshopLimits.minutes);
    expect(minutesOf(withMinutes(usual, 'figures', 12.4))[1]).toBe(12);
    expect(withMinutes(usual, 'nowhere', 3)).toEqual(usual);
  });

  it('names a point, and gives a built-in one its own name back', () => {
    const named = withName(usual, 'choose', `  ${'x'.repeat(50)} `);
    expect(named[3]?.name).toBe('x'.repeat(workshopLimits.pointName));
    expect(named[0]?.name).toBeNull();
    expect(withName(named, 'choose', ' ')[3]?.name).toBeNull();
    const own = withPoint(usual, 'pause', 'Pause');
    expect(withName(own, 'pause', '')[5]?.name).toBe('Pause');
  });

  it('moves a point within the list', () => {
    expect(idsOf(withPointMoved(usual, 'choose', -1))).toEqual([
      'welcome',
      'figures',
      'choose',
      'differences',
      'agree',
    ]);
    expect(idsOf(withPointMoved(usual, 'welcome', -1))).toEqual(idsOf(usual));
    expect(idsOf(withPointMoved(usual, 'welcome', 99)).at(-1)).toBe('welcome');
    expect(withPointMoved(usual, 'nowhere', 1)).toEqual(usual);
  });

  it('adds a point with a name while there is room, and takes out all but the last', () => {
    expect(withPoint(usual, 'pause', ' ')).toEqual(usual);
    const full = Array.from(
      { length: workshopLimits.points },
      (_, index): AgendaPoint => ({
        id: `p${index}`,
        name: null,
        minutes: 5,
      }),
    );
    expect(withPoint(full, 'more', 'More')).toEqual(full);
    expect(withPoint(usual, 'pause', ' Pause ').at(-1)).toEqual({ id: 'pause', name: 'Pause', minutes: 5 });
    expect(idsOf(withoutPoint(usual, 'agree'))).not.toContain('agree');
    const [only] = usual;
    expect(withoutPoint(only === undefined ? [] : [only], 'welcome')).toEqual([only]);
  });
});

describe('the time left', () => {
  it('is of the point and in all, and falls below zero', () => {
    const spent = { welcome: 11 * 60_000, figures: 30_000 };
    expect(timeLeft(usual, spent, 'welcome')).toEqual({ ofPoint: -60_000, inAll: 78.5 * 60_000 });
    expect(timeLeft(usual, spent, 'figures').ofPoint).toBe(19.5 * 60_000);
    expect(timeLeft(usual, spent, 'choose').ofPoint).toBe(25 * 60_000);
    expect(timeLeft(usual, spent, 'nowhere').ofPoint).toBe(0);
  });
});

describe('a point that was taken out', () => {
  it('comes back as it was, to its place', () => {
    const named = withName(withMinutes(usual, 'figures', 31), 'figures', 'Tallene');
    const [, figures] = named;
    if (figures === undefined) throw new Error('the usual agenda has a second point');
    expect(withPointBack(withoutPoint(named, 'figures'), figures, 1)).toEqual(named);
  });

  it('does not come back twice, nor where there is no more room', () => {
    const [welcome] = usual;
    if (welcome === undefined) throw new Error('the usual agenda has a first point');
    expect(withPointBack(usual, welcome, 0)).toBe(usual);
    const full = Array.from({ length: workshopLimits.points }, (_, index) => ({
      id: `p${index}`,
      name: 'Pause',
      minutes: 5,
    }));
    expect(withPointBack(full, welcome, 0)).toBe(full);
  });

  it('is among the missing, after the built-in points before it that are still there', () => {
    expect(missingPoints(usual)).toEqual([]);
    const without = withPoint(withoutPoint(withoutPoint(usual, 'welcome'), 'differences'), 'own', 'Pause');
    expect(missingPoints(without)).toEqual([
      { point: { id: 'welcome', name: null, minutes: 10 }, place: 0 },
      { point: { id: 'differences', name: null, minutes: 20 }, place: 1 },
    ]);
  });

  it('keeps the usual order, in whatever order they come back', () => {
    fc.assert(
      fc.property(fc.subarray(idsOf(usual), { maxLength: usual.length - 1 }), (out) => {
        let agenda = out.reduce(withoutPoint, usual);
        for (const id of out.toReversed()) {
          const missing = missingPoints(agenda).find(({ point }) => point.id === id);
          if (missing !== undefined) agenda = withPointBack(agenda, missing.point, missing.place);
        }
        expect(agenda).toEqual(usual);
      }),
    );
  });
});
