/** What lies at a limit is taken, what lies beyond it is not, and what lies beside is left as it was. */
import { describe, expect, it } from 'vitest';
import { minute } from '../testing/factories';
import { withoutParked, withParked } from './decided';
import { withOwnSlide, withoutOwnSlide, withSlideHidden } from './deck';
import { guessOn, withGuess } from './guesses';
import { newWorkshop } from './kept';
import { type GuessValue, workshopLimits } from './model';
import { dotsInAll, newVote, withDots } from './votes';

describe('a guess', () => {
  const at = { slide: 'published K1', of: 'best' } as const;
  const hands = (one: number): GuessValue => ({ kind: 'hands', counts: [one, 1, 0, 0, 0] });

  it.each([0, 100])('can be %d per cent', (percent) => {
    expect(withGuess([], at, { kind: 'number', percent }, minute(1))).toHaveLength(1);
  });

  it.each([-1, 101, 0.5])('cannot be %d per cent', (percent) => {
    expect(withGuess([], at, { kind: 'number', percent }, minute(1))).toEqual([]);
  });

  it('can be as many hands as there can be people, in every one of its counts', () => {
    expect(withGuess([], at, hands(workshopLimits.people), minute(1))).toHaveLength(1);
    expect(withGuess([], at, hands(workshopLimits.people + 1), minute(1))).toEqual([]);
  });

  it('is found on its own slide', () => {
    const guesses = withGuess([], at, { kind: 'number', percent: 7 }, minute(1));
    expect(guessOn(guesses, 'published B1', 'best')).toBeUndefined();
  });
});

describe('dots', () => {
  const vote = newVote({ dotsEach: 2, people: 6, way: 'counted', options: ['a', 'b'] });

  it.each([0, dotsInAll(vote)])('can be %d on one recommendation', (dots) => {
    expect(withDots(vote, 'a', dots).dots).toEqual({ a: dots });
  });

  it.each([-1, dotsInAll(vote) + 1])('cannot be %d', (dots) => {
    expect(withDots(vote, 'a', dots)).toBe(vote);
  });

  it('are for as many recommendations as a vote may have', () => {
    const options = Array.from({ length: workshopLimits.options + 1 }, (_, index) => `a${index}`);
    expect(newVote({ ...vote, options }).options).toEqual(options.slice(0, workshopLimits.options));
  });
});

describe('what is taken out', () => {
  it('leaves the other parked ideas', () => {
    const idea = (id: string) => ({ id, text: id, at: minute(1) });
    const both = withParked(withParked([], idea('p1')), idea('p2'));
    expect(withoutParked(both, 'p1')).toEqual([idea('p2')]);
  });

  it('leaves the other slides of the facilitator’s own, and what else is hidden and shown', () => {
    const { deck } = newWorkshop('r1', minute(1));
    const own = (id: string) => ({ id, kind: 'text', title: id, text: '' }) as const;
    const both = [own('o1'), own('o2')].reduce((plan, slide) => withOwnSlide(plan, [], slide, null), deck);
    const hidden = withSlideHidden(withSlideHidden(both, 'quiet', true), 'title', true);
    expect(hidden.hidden).toEqual(['quiet', 'title']);
    const shown = withSlideHidden(hidden, 'quiet', false);
    expect(shown.hidden).toEqual(['title']);
    expect(withoutOwnSlide(shown, 'o1')).toMatchObject({
      own: [own('o2')],
      hidden: ['title'],
      shown: ['quiet'],
    });
  });
});
