/** Guesses, steps, what was decided, parked ideas, and the workshop of a round. */
import { describe, expect, it } from 'vitest';
import { minute } from '../testing/factories';
import {
  actionsOf,
  isDay,
  withAction,
  withActionBack,
  withActionChanged,
  withoutAction,
  withoutParked,
  withParked,
} from './decided';
import { guessOn, handsIn, placeOfGuess, withGuess, withoutGuess } from './guesses';
import { heldAt, newWorkshop, withWorkshop, workshopOf } from './kept';
import { type Action, type GuessValue, type KeptWorkshops, type Workshop, workshopLimits } from './model';
import { nextRevealed, revealed, revealedBy, stepWithin } from './steps';
import { newVote, withDots } from './votes';

describe('guesses', () => {
  const best = { slide: 'published K1', of: 'best' } as const;
  const number = (percent: number): GuessValue => ({ kind: 'number', percent });
  const hands = (counts: readonly [number, number, number, number, number]): GuessValue => ({
    kind: 'hands',
    counts,
  });

  it('take the place of an earlier one at the same, and leave the others', () => {
    const first = withGuess([], best, number(70), minute(1));
    const both = withGuess(first, { ...best, of: 'worst' }, number(20), minute(2));
    const changed = withGuess(both, best, number(80), minute(3));
    expect(guessOn(changed, best.slide, 'best')?.value).toEqual(number(80));
    expect(guessOn(changed, best.slide, 'worst')?.value).toEqual(number(20));
    expect(guessOn(withoutGuess(changed, best.slide, 'best'), best.slide, 'best')).toBeUndefined();
    expect(withoutGuess(changed, 'published B1', 'best')).toEqual(changed);
  });

  it.each([-1, 101, 12.5, Number.NaN])('of %d per cent are none', (percent) => {
    expect(withGuess([], best, number(percent), minute(1))).toEqual([]);
  });

  it('by hands need at least one, and stand nowhere on the axis', () => {
    expect(withGuess([], best, hands([0, 0, 0, 0, 0]), minute(1))).toEqual([]);
    expect(withGuess([], best, hands([1, 0, -1, 0, 0]), minute(1))).toEqual([]);
    const counted = hands([1, 2, 3, 4, 5]);
    expect(withGuess([], best, counted, minute(1))).toHaveLength(1);
    expect(handsIn([1, 2, 3, 4, 5])).toBe(15);
    expect(placeOfGuess(counted)).toBeNull();
    expect(placeOfGuess(number(75))).toBe(0.75);
  });

  it('come to an end', () => {
    const full = Array.from({ length: workshopLimits.guesses }, (_, index) => ({
      slide: `published ${index}`,
      of: 'best' as const,
      value: number(1),
      at: minute(1),
    }));
    expect(withGuess(full, best, number(2), minute(2))).toBe(full);
  });
});

describe('steps', () => {
  const order = revealedBy({ kind: 'best-worst' });

  it('reveal worst, best and own; of a trend the years first', () => {
    expect(order).toEqual(['worst', 'best', 'own']);
    expect(revealedBy({ kind: 'sector-trend' })).toEqual(['earlier', 'later', 'own']);
    expect([...revealed(order, 0)]).toEqual([]);
    expect([...revealed(order, 2)]).toEqual(['worst', 'best']);
    expect([...revealed(order, -1)]).toEqual([]);
    expect(nextRevealed(order, 1)).toBe('best');
    expect(nextRevealed(order, 3)).toBeNull();
  });

  it('stay within what there is', () => {
    expect(stepWithin(order, -1)).toBe(0);
    expect(stepWithin(order, 9)).toBe(3);
  });
});

describe('actions', () => {
  const words = { title: ' Learn ', owner: ' The head ', firstStep: 'Ask', due: '2027-01-15' };
  const one = { id: 'x1', roundId: 'r1', recommendationId: null, ...words };
  const decided = withAction([], one, minute(1));

  it('are tidied, and need a title', () => {
    expect(decided).toEqual([
      { ...one, title: 'Learn', owner: 'The head', decided: minute(1), changed: minute(1), removed: null },
    ]);
    expect(withAction([], { ...one, title: ' ' }, minute(1))).toEqual([]);
    expect(withAction([], { ...one, due: '2027-02-30' }, minute(1))[0]?.due).toBeNull();
    expect(withAction([], { ...one, due: '0202-02-03' }, minute(1))[0]?.due).toBeNull();
    const full = Array.from({ length: workshopLimits.actions }, () => decided).flat();
    expect(withAction(full, one, minute(2))).toBe(full);
    // Those that were taken back have room of their own, up to what can be kept of them.
    const back = full.map((action) => ({ ...action, removed: minute(2) }));
    expect(withAction(back, one, minute(2))).toHaveLength(back.length + 1);
    const most = Array.from({ length: workshopLimits.actionsKept }, (_, place) => back[place % back.length]);
    expect(withAction(most as typeof back, one, minute(2))).toBe(most);
  });

  it('can be changed; a title that is emptied stays', () => {
    const [changed] = withActionChanged(decided, 'x1', { title: '', owner: 'Ann', due: null }, minute(2));
    expect(changed).toMatchObject({
      title: 'Learn',
      owner: 'Ann',
      due: null,
      changed: minute(2),
      decided: minute(1),
    });
    expect(withActionChanged(decided, 'x2', { owner: 'Ann' }, minute(2))).toBe(decided);
    expect(withActionChanged(decided, 'x1', { title: ' ' }, minute(2))).toBe(decided);
  });

  it('are those of a round that stand; one taken back can come again', () => {
    expect(actionsOf(decided, 'r2')).toEqual([]);
    const gone = withoutAction(decided, 'x1', minute(3));
    expect(actionsOf(gone, 'r1')).toEqual([]);
    expect(withoutAction(decided, 'x2', minute(3))).toEqual(decided);
    expect(actionsOf(withActionBack(gone, 'x1', minute(4)), 'r1')).toHaveLength(1);
    expect(withActionBack(gone, 'x2', minute(4))).toEqual(gone);
  });

  it.each([
    ['2027-01-15', true],
    ['2028-02-29', true],
    ['2027-02-29', false],
    ['2027-13-01', false],
    ['15-01-2027', false],
    ['', false],
  ])('know whether %j is a day: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });
});

describe('parked ideas', () => {
  it('are tidied, need words, and come to an end', () => {
    const parked = withParked([], { id: 'p1', text: ' One ', at: minute(1) });
    expect(parked).toEqual([{ id: 'p1', text: 'One', at: minute(1) }]);
    expect(withParked(parked, { id: 'p2', text: ' ', at: minute(2) })).toBe(parked);
    const full = Array.from({ length: workshopLimits.parked }, () => parked).flat();
    expect(withParked(full, { id: 'p2', text: 'Two', at: minute(2) })).toBe(full);
    expect(withoutParked(parked, 'p1')).toEqual([]);
  });
});

describe('the workshop of a round', () => {
  const nothing: KeptWorkshops = { workshops: [], actions: [] };

  it('is a new one where none is kept, with the usual agenda', () => {
    const fresh = workshopOf(nothing, 'r1', minute(1));
    expect(fresh).toEqual(newWorkshop('r1', minute(1)));
    expect(fresh.agenda.map(({ minutes }) => minutes)).toEqual([10, 20, 20, 25, 15]);
  });

  it('takes the place of the one before it, and leaves those of other rounds', () => {
    const kept = withWorkshop(
      withWorkshop(nothing, newWorkshop('r1', minute(1)), minute(1)),
      newWorkshop('r2', minute(2)),
      minute(2),
    );
    const changed = withWorkshop(kept, { ...workshopOf(kept, 'r1', minute(3)), began: minute(3) }, minute(4));
    expect(changed.workshops).toHaveLength(2);
    expect(workshopOf(changed, 'r1', minute(5))).toMatchObject({ began: minute(3), changed: minute(4) });
    expect(workshopOf(changed, 'r2', minute(5))).toMatchObject({ began: null, changed: minute(2) });
  });
});

describe('when a workshop was held', () => {
  const prepared = newWorkshop('r1', minute(9));
  const words = { title: 'Aftalt', owner: '', firstStep: '', due: null };
  const decided = (roundId: string, at: number) =>
    withAction([], { id: `of ${roundId}`, roundId, recommendationId: null, ...words }, minute(at));
  const guesses = withGuess(
    [],
    { slide: 'published K1', of: 'best' },
    { kind: 'number', percent: 7 },
    minute(5),
  );
  const vote = newVote({ dotsEach: 3, people: 4, way: 'counted', options: ['a'] });
  const dotted = withDots(vote, 'a', 2);

  it.each<[string, Partial<Workshop>, readonly Action[], string | null]>([
    ['not at all while it is prepared', { vote }, [], null],
    ['not by what another round decided', {}, decided('r2', 3), null],
    ['when it was begun, whatever was written down before', { began: minute(6), guesses }, [], minute(6)],
    ['at the first guess', { guesses }, decided('r1', 7), minute(5)],
    ['at the first decision', { guesses }, decided('r1', 4), minute(4)],
    [
      'at the first parked idea',
      { parked: [{ id: 'p', text: 'Idé', at: minute(3) }], guesses },
      [],
      minute(3),
    ],
    ['when the vote was closed', { vote: { ...dotted, closed: minute(8) } }, [], minute(8)],
    ['when it was last changed, where the vote is open', { vote: dotted }, [], minute(9)],
    ['not by a decision that was taken back', {}, withoutAction(decided('r1', 4), 'of r1', minute(5)), null],
  ])('%s', (_, known, actions, expected) => {
    expect(heldAt({ ...prepared, ...known }, actions)).toBe(expected);
  });
});
