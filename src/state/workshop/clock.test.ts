// @vitest-environment jsdom
import fc from 'fast-check';
import { act as settled } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reading, stopReading } from '../testing/reading';
import { pointChanged, toggleClock, useSpent } from './clock';
import { act, forgetPlace, type Live, useLive } from './live';

type Clock = Live['clock'];

const standing: Clock = { point: 'welcome', spent: { welcome: 7_000, figures: 2_000 }, since: null };
const running: Clock = { ...standing, since: 100_000 };

describe('another point', () => {
  it('takes over from the one that ran, whose time is kept up to then', () => {
    expect(pointChanged(running, 'figures', 104_500)).toEqual({
      point: 'figures',
      spent: { welcome: 11_500, figures: 2_000 },
      since: 104_500,
    });
  });

  it('does not start a clock that stands', () => {
    expect(pointChanged(standing, 'figures', 104_500)).toEqual({ ...standing, point: 'figures' });
  });

  it('is none where it is the same: the clock runs on as it did', () => {
    expect(pointChanged(running, 'welcome', 104_500)).toBe(running);
    expect(pointChanged(standing, 'welcome', 104_500)).toBe(standing);
  });

  it('has its first time where it had none', () => {
    const first = pointChanged({ point: '', spent: {}, since: null }, 'welcome', 5);
    expect(first).toEqual({ point: 'welcome', spent: {}, since: null });
    const begun = pointChanged({ ...first, since: 10 }, 'agree', 25);
    expect(begun.spent).toEqual({ welcome: 15 });
  });

  it('takes no time away where the device’s clock was set back', () => {
    expect(pointChanged(running, 'figures', 90_000)).toEqual({
      ...standing,
      point: 'figures',
      since: 90_000,
    });
  });

  it('loses no time and makes none, however often the points change', () => {
    const step = fc.record({ point: fc.constantFrom('welcome', 'figures', 'agree'), after: fc.nat(90_000) });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        let now = 1_000;
        let clock: Clock = { point: 'welcome', spent: {}, since: now };
        for (const { point, after } of steps) {
          now += after;
          clock = pointChanged(clock, point, now);
        }
        const kept = Object.values(clock.spent).reduce((sum, one) => sum + one, 0);
        expect(kept + now - (clock.since ?? 0)).toBe(now - 1_000);
      }),
    );
  });
});

describe('the clock of a workshop', () => {
  const noon = new Date('2026-03-02T12:00:00Z').getTime();
  const pass = (milliseconds: number) => settled(() => void vi.advanceTimersByTime(milliseconds));
  const press = () => settled(toggleClock);

  beforeEach(() => {
    localStorage.clear();
    // React's own timers stay: only those of the clock are counted.
    vi.useFakeTimers({ now: noon, toFake: ['Date', 'setInterval', 'clearInterval'] });
    forgetPlace();
    act(({ clock }) => ({ clock: pointChanged(clock, 'welcome', Date.now()) }));
  });
  afterEach(() => {
    stopReading();
    vi.useRealTimers();
  });

  it('counts from when it is started, once a second, and stands while it pauses', () => {
    const spent = reading(useSpent);
    pass(5_000);
    expect(spent.latest).toEqual({});
    press();
    expect(spent.latest).toEqual({ welcome: 0 });
    pass(1_000);
    expect(spent.latest).toEqual({ welcome: 1_000 });
    pass(1_500);
    expect(spent.latest).toEqual({ welcome: 2_000 });
    press();
    expect(spent.latest).toEqual({ welcome: 2_500 });
    pass(60_000);
    expect(spent.latest).toEqual({ welcome: 2_500 });
    press();
    pass(2_000);
    expect(spent.latest).toEqual({ welcome: 4_500 });
  });

  it('draws nothing while it stands', () => {
    const spent = reading(useSpent);
    const { renders } = spent;
    pass(10_000);
    expect(spent.renders).toBe(renders);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ticks no more once it is off the page', () => {
    reading(useSpent);
    press();
    expect(vi.getTimerCount()).toBe(1);
    stopReading();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('goes on with the point that is come to, and keeps the time of the one before', () => {
    const spent = reading(useSpent);
    press();
    pass(3_000);
    settled(() => act(({ clock }) => ({ clock: pointChanged(clock, 'figures', Date.now()) })));
    pass(2_000);
    expect(spent.latest).toEqual({ welcome: 3_000, figures: 2_000 });
  });

  it('says the time at once where a window comes while it runs', () => {
    press();
    pass(4_300);
    expect(reading(useSpent).latest).toEqual({ welcome: 4_300 });
  });

  it('counts no time where the device’s clock is set back, and none is lost', () => {
    const spent = reading(useSpent);
    const live = reading(useLive);
    press();
    pass(3_000);
    press();
    press();
    vi.setSystemTime(noon - 3_600_000);
    pass(2_000);
    expect(spent.latest).toEqual({ welcome: 3_000 });
    press();
    expect(live.latest.clock).toEqual({ point: 'welcome', spent: { welcome: 3_000 }, since: null });
  });
});
