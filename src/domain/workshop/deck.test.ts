import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ArrangedSlide,
  arranged,
  type BaseSlide,
  placeAmongShown,
  withOwnSlide,
  withOwnSlideChanged,
  withoutOwnSlide,
  withSlideHidden,
  withSlideMoved,
} from './deck';
import { type DeckPlan, type OwnSlide, workshopLimits } from './model';

const none: DeckPlan = { order: [], hidden: [], shown: [], own: [] };
const base: readonly BaseSlide[] = ['a', 'b', 'c', 'd'].map((id) => ({ id, hiddenByItself: id === 'd' }));
const own = (id: string, title = 'Ours'): OwnSlide => ({ id, kind: 'text', title, text: '' });
const ids = (slides: readonly ArrangedSlide[]) => slides.map(({ id }) => id);
const visible = (slides: readonly ArrangedSlide[]) => ids(slides.filter(({ hidden }) => !hidden));

describe('arranged slides', () => {
  it('stand as the round gives them where nothing is planned', () => {
    expect(arranged(base, none)).toEqual([
      { id: 'a', hidden: false },
      { id: 'b', hidden: false },
      { id: 'c', hidden: false },
      { id: 'd', hidden: true },
    ]);
  });

  it('stand in the planned order; what the plan does not know comes after what stands before it', () => {
    expect(ids(arranged(base, { ...none, order: ['c', 'a'] }))).toEqual(['c', 'd', 'a', 'b']);
    expect(ids(arranged(base, { ...none, order: ['b'] }))).toEqual(['a', 'b', 'c', 'd']);
  });

  it('pass over what the round does not have any more, and keep it in the plan', () => {
    const plan = { ...none, order: ['gone', 'b', 'a'] };
    expect(ids(arranged(base, plan))).toEqual(['b', 'c', 'd', 'a']);
    expect(withSlideMoved(plan, arranged(base, plan), 'a', -1).order).toContain('gone');
  });

  it('hold each slide once, whatever the plan', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'own x', 'own y', 'gone');
    const plan = fc.record({
      order: fc.array(id),
      hidden: fc.array(id),
      shown: fc.array(id),
      own: fc.subarray([own('x'), own('y')]),
    });
    fc.assert(
      fc.property(plan, (drawn) => {
        const slides = ids(arranged(base, drawn));
        const expected = [...base.map((slide) => slide.id), ...drawn.own.map((one) => `own ${one.id}`)];
        expect(slides.toSorted()).toEqual(expected.toSorted());
      }),
    );
  });
});

describe('moving', () => {
  it('goes one place, and not past an end', () => {
    const slides = arranged(base, none);
    expect(withSlideMoved(none, slides, 'c', -1).order).toEqual(['a', 'c', 'b', 'd']);
    expect(withSlideMoved(none, slides, 'a', -1).order).toEqual(['a', 'b', 'c', 'd']);
    expect(withSlideMoved(none, slides, 'a', 99).order).toEqual(['b', 'c', 'd', 'a']);
    expect(withSlideMoved(none, slides, 'nowhere', 1)).toBe(none);
  });
});

describe('leaving out', () => {
  it('and taking in again undo each other', () => {
    const without = withSlideHidden(none, 'b', true);
    expect(visible(arranged(base, without))).toEqual(['a', 'c']);
    expect(visible(arranged(base, withSlideHidden(without, 'b', false)))).toEqual(['a', 'b', 'c']);
  });

  it('takes in what is hidden by itself', () => {
    const taken = withSlideHidden(none, 'd', false);
    expect(visible(arranged(base, taken))).toEqual(['a', 'b', 'c', 'd']);
    expect(visible(arranged(base, withSlideHidden(taken, 'd', true)))).toEqual(['a', 'b', 'c']);
  });
});

describe('a slide of the facilitator’s own', () => {
  const slides = arranged(base, none);

  it('comes after another, or at the end', () => {
    const plan = withOwnSlide(none, slides, own('x', '  Ours '), 'a');
    expect(ids(arranged(base, plan))).toEqual(['a', 'own x', 'b', 'c', 'd']);
    expect(plan.own[0]?.title).toBe('Ours');
    expect(ids(arranged(base, withOwnSlide(none, slides, own('x'), null))).at(-1)).toBe('own x');
    expect(ids(arranged(base, { ...none, own: [own('x')] })).at(-1)).toBe('own x');
  });

  it('has a title, and there is an end to them', () => {
    expect(withOwnSlide(none, slides, own('x', '  '), 'a')).toBe(none);
    const full = {
      ...none,
      own: Array.from({ length: workshopLimits.ownSlides }, (_, index) => own(`o${index}`)),
    };
    expect(withOwnSlide(full, slides, own('x'), 'a')).toBe(full);
  });

  it('can be changed, and taken out', () => {
    const plan = withOwnSlide(none, slides, own('x'), 'a');
    const changed = withOwnSlideChanged(plan, { ...own('x', 'Other'), text: ' more ' });
    expect(changed.own).toEqual([{ id: 'x', kind: 'text', title: 'Other', text: 'more' }]);
    expect(withOwnSlideChanged(plan, own('y', 'Other')).own).toEqual(plan.own);
    expect(withOwnSlideChanged(plan, own('x', ' '))).toBe(plan);
    const hidden = withSlideHidden(plan, 'own x', true);
    expect(withoutOwnSlide(hidden, 'x')).toEqual({ ...none, order: ['a', 'b', 'c', 'd'] });
  });
});

describe('the place among those that are shown', () => {
  const all = [
    { id: 'a', hidden: false },
    { id: 'b', hidden: true },
    { id: 'c', hidden: false },
    { id: 'd', hidden: true },
  ];

  it.each([
    ['a', 0],
    ['b', 1],
    ['c', 1],
    ['d', 1],
    ['x', -1],
    [null, -1],
  ])('of %s is %d', (id, place) => {
    expect(placeAmongShown(all, id)).toBe(place);
  });

  it('is the first where all are hidden', () => {
    expect(placeAmongShown([{ id: 'a', hidden: true }], 'a')).toBe(0);
  });
});
