// @vitest-environment jsdom
import fc from 'fast-check';
import { act as settled } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeBestWorst } from '../../../domain/testing/factories';
import { newWorkshop } from '../../../domain/workshop';
import { reading, stopReading } from '../../../state/testing/reading';
import { act, findPlace, forgetPlace, forgetPlaceIfAlone, useLive } from '../../../state/workshop/live';
import { idOf } from './slideFacts';
import type { Slide } from './slides';
import type { DeckEntry } from './useDeck';
import { useWall, type Wall } from './useWall';

const entry = (slide: Slide, point: string, hidden = false): DeckEntry => ({
  id: idOf(slide),
  slide,
  hidden,
  point,
});
const all = [
  entry({ kind: 'title' }, 'welcome'),
  entry({ kind: 'quiet' }, 'welcome', true),
  entry({ kind: 'published', benchmark: makeBestWorst({ item: 'P1' }) }, 'figures'),
  entry({ kind: 'themes' }, 'figures'),
  entry({ kind: 'next' }, 'agree'),
];
const shown = all.filter(({ hidden }) => !hidden);
const [title, published, themes, next] = shown.map(({ id }) => id);
const deck = { all, shown, workshop: newWorkshop('r1', '2026-03-02T10:00:00.000Z') };

/** What the address names; the wall hears of it with its next picture. */
const address: { wanted: number | null } = { wanted: null };
const open = (wanted: number | null = null) => {
  address.wanted = wanted;
  return reading(() => useWall(deck, address.wanted));
};
const live = () => reading(useLive).latest;
const does = (change: () => void) => settled(change);
const goToAddress = (wanted: number | null) => {
  address.wanted = wanted;
  does(() => act(() => ({})));
};
const elsewhere = (slide: string | null) => act(() => ({ roundId: 'r1', slide }));
const place = ({ index, entry: { id } }: Wall) => [index, id];

beforeEach(() => {
  localStorage.clear();
  findPlace('another round');
  forgetPlace();
});
afterEach(stopReading);

describe('the wall', () => {
  it.each([
    [null, 0],
    [1, 0],
    [3, 2],
    [4, 3],
    [0, 0],
    [-2, 0],
    [99, 3],
  ])('begins at %s of its address where no workshop is under way', (wanted, index) => {
    const at = open(wanted);
    expect(at.latest.index).toBe(index);
    expect(live()).toMatchObject({ roundId: 'r1', slide: shown[index]?.id });
  });

  it('finds the place where the workshop is, whatever its address says', () => {
    elsewhere('themes');
    expect(place(open(1).latest)).toEqual([2, themes]);
    expect(live().slide).toBe('themes');
  });

  it('begins anew where its place is forgotten, whatever its address says, and leaves no trace of that', () => {
    const at = open(3);
    expect(at.latest.index).toBe(2);
    does(forgetPlace);
    expect(at.latest.index).toBe(0);
    expect(localStorage.getItem('kommunespejl.wall')).toBeNull();
    goToAddress(1);
    expect(place(at.latest)).toEqual([0, title]);
    expect(live().slide).toBeNull();
    does(() => at.latest.go(1));
    expect(place(at.latest)).toEqual([1, published]);
  });

  it('stands still where the workshop is left for good: it is on its way out', () => {
    const at = open(3);
    does(forgetPlaceIfAlone);
    expect(at.latest.index).toBe(2);
  });

  it('goes to an address that is asked for later', () => {
    elsewhere('themes');
    const at = open(1);
    goToAddress(2);
    expect(place(at.latest)).toEqual([1, published]);
    goToAddress(99);
    expect(place(at.latest)).toEqual([3, next]);
    goToAddress(null);
    expect(place(at.latest)).toEqual([3, next]);
  });

  it('does not take the place of another round for its own', () => {
    act(() => ({ roundId: 'r2', slide: 'themes' }));
    expect(place(open().latest)).toEqual([0, title]);
  });

  it('is at the next slide that is shown where its own is hidden, and at its beginning where it is gone', () => {
    elsewhere('quiet');
    expect(place(open().latest)).toEqual([1, published]);
    stopReading();
    elsewhere('question 7');
    expect(place(open().latest)).toEqual([0, title]);
  });

  it('follows the other windows', () => {
    const at = open();
    does(() => elsewhere('next'));
    expect(place(at.latest)).toEqual([3, next]);
    expect(at.latest.next).toBeNull();
  });

  it('goes no further than its ends', () => {
    const at = open();
    does(() => at.latest.go(-1));
    expect(place(at.latest)).toEqual([0, title]);
    does(() => at.latest.go(17));
    expect(place(at.latest)).toEqual([3, next]);
  });

  it('goes dark and comes back where it was', () => {
    const at = open(3);
    does(() => at.latest.setBlack(true));
    expect([at.latest.black, ...place(at.latest)]).toEqual([true, 2, themes]);
    does(() => at.latest.setBlack(false));
    expect(at.latest.black).toBe(false);
  });
});

describe('what a slide reveals', () => {
  it('comes step by step to its end, and goes back to its beginning', () => {
    const at = open(2);
    expect(at.latest).toMatchObject({ step: 0, steps: 3, nextReveal: 'worst' });
    does(() => at.latest.reveal(-1));
    expect(at.latest.step).toBe(0);
    does(() => at.latest.reveal(1));
    expect([at.latest.step, [...at.latest.revealed], at.latest.nextReveal]).toEqual([1, ['worst'], 'best']);
    for (let press = 0; press < 5; press++) does(() => at.latest.reveal(1));
    expect([at.latest.step, at.latest.nextReveal]).toEqual([3, null]);
    does(() => at.latest.reveal(-1));
    expect([...at.latest.revealed]).toEqual(['worst', 'best']);
  });

  it('counts both of two keys that come between two pictures', () => {
    const at = open(2);
    does(() => {
      at.latest.reveal(1);
      at.latest.reveal(1);
    });
    expect(at.latest.step).toBe(2);
  });

  it('stays revealed while another slide is on the wall', () => {
    const at = open(2);
    does(() => at.latest.reveal(1));
    does(() => at.latest.go(2));
    expect(at.latest).toMatchObject({ step: 0, steps: 0, nextReveal: null });
    does(() => at.latest.reveal(1));
    expect(at.latest.step).toBe(0);
    does(() => at.latest.go(1));
    expect(at.latest.step).toBe(1);
  });

  it('is no more than there is, whatever another window says', () => {
    elsewhere('published P1');
    act(() => ({ steps: { 'published P1': 9, themes: 9 } }));
    const at = open();
    expect([at.latest.step, at.latest.nextReveal]).toEqual([3, null]);
    does(() => at.latest.reveal(-1));
    expect(at.latest.step).toBe(2);
    does(() => at.latest.go(2));
    expect(at.latest.step).toBe(0);
  });
});

describe('the time on the wall', () => {
  const minutes = (id: string) => (deck.workshop.agenda.find((one) => one.id === id)?.minutes ?? 0) * 60_000;

  it('is that of the point of its slide, and runs for it from when the slide comes', () => {
    const at = open();
    expect([at.latest.runs, at.latest.left.ofPoint]).toEqual([false, minutes('welcome')]);
    does(at.latest.toggleClock);
    expect(at.latest.runs).toBe(true);
    does(() => at.latest.go(1));
    expect([at.latest.runs, at.latest.left.ofPoint]).toEqual([true, minutes('figures')]);
    expect(live().clock.point).toBe('figures');
    does(() => at.latest.go(2));
    expect(live().clock.point).toBe('figures');
    does(at.latest.toggleClock);
    expect(at.latest.runs).toBe(false);
  });
});

it('the wall is always at a slide that is shown, with the one after it and no more steps than it has', () => {
  const press = fc.oneof(
    fc.record({ go: fc.integer({ min: -3, max: 8 }) }),
    fc.record({ reveal: fc.constantFrom(1 as const, -1 as const) }),
    fc.record({ elsewhere: fc.option(fc.constantFrom(...all.map(({ id }) => id), 'gone')) }),
  );
  fc.assert(
    fc.property(fc.array(press, { maxLength: 12 }), (presses) => {
      const at = open();
      for (const one of presses) {
        does(() => {
          if ('go' in one) at.latest.go(one.go);
          else if ('reveal' in one) at.latest.reveal(one.reveal);
          else elsewhere(one.elsewhere);
        });
        const { index, entry: on, next: after, step, steps, revealed } = at.latest;
        expect(shown[index]).toBe(on);
        expect(after).toBe(shown[index + 1] ?? null);
        expect(step >= 0 && step <= steps && revealed.size === step).toBe(true);
      }
      stopReading();
      does(forgetPlace);
    }),
    { numRuns: 40 },
  );
});
