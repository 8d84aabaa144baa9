import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minute } from '../testing/factories';
import { newWorkshop } from './kept';
import { mergedWorkshops } from './merge';
import { type Action, type KeptWorkshops, type Workshop, workshopLimits } from './model';

const at = fc.nat({ max: 5 }).map(minute);
const workshop: fc.Arbitrary<Workshop> = fc
  .record({ roundId: fc.constantFrom('r1', 'r2'), changed: at, began: fc.option(at, { nil: null }) })
  .map((drawn) => ({ ...newWorkshop(drawn.roundId, drawn.changed), ...drawn }));
const action: fc.Arbitrary<Action> = fc
  .record({
    id: fc.constantFrom('x1', 'x2', 'x3'),
    changed: at,
    removed: fc.option(at, { nil: null }),
    owner: fc.constantFrom('Ann', 'Bo'),
  })
  .map((drawn) => ({
    ...drawn,
    roundId: 'r1',
    recommendationId: null,
    title: drawn.id,
    firstStep: '',
    due: null,
    // Decided once, and the same on every device.
    decided: minute(Number(drawn.id.slice(1))),
  }));
const kept: fc.Arbitrary<KeptWorkshops> = fc.record({
  workshops: fc.uniqueArray(workshop, { selector: ({ roundId }) => roundId }),
  actions: fc.uniqueArray(action, { selector: ({ id }) => id }),
});

const decision = (id: string, at: string): Action => ({
  id,
  roundId: 'r1',
  recommendationId: null,
  title: 'Learn',
  owner: '',
  firstStep: '',
  due: null,
  decided: at,
  changed: at,
  removed: null,
});

describe('two versions', () => {
  it('give one, whichever is named first, and merging again changes nothing', () => {
    fc.assert(
      fc.property(kept, kept, (one, other) => {
        const both = mergedWorkshops(one, other);
        expect(mergedWorkshops(other, one)).toEqual(both);
        expect(mergedWorkshops(both, one)).toEqual(both);
        expect(mergedWorkshops(both, both)).toEqual(both);
      }),
    );
  });

  it('give one, in whatever order three devices meet', () => {
    fc.assert(
      fc.property(kept, kept, kept, (a, b, c) => {
        expect(mergedWorkshops(mergedWorkshops(a, b), c)).toEqual(mergedWorkshops(a, mergedWorkshops(b, c)));
      }),
    );
  });

  it('keep what can be kept of more, and let go first of what was taken back', () => {
    const { actionsKept, workshops } = workshopLimits;
    const nth = (place: number) => new Date(Date.UTC(2026, 0, 1, 0, place)).toISOString();
    const many = (prefix: string, count: number, removed: string | null): readonly Action[] =>
      Array.from({ length: count }, (_, place) => ({
        ...decision(`${prefix}${place}`, nth(place)),
        removed,
      }));
    const rounds = (prefix: string) =>
      Array.from({ length: workshops }, (_, place) => newWorkshop(`${prefix}${place}`, nth(place)));
    const both = mergedWorkshops(
      { workshops: rounds('a'), actions: many('gone', actionsKept, nth(9)) },
      { workshops: rounds('b'), actions: many('stands', 3, null) },
    );
    expect([both.workshops.length, both.actions.length]).toEqual([workshops, actionsKept]);
    expect(both.actions.filter(({ removed }) => removed === null)).toHaveLength(3);
    expect(both.actions.some(({ id }) => id === 'gone0')).toBe(false);
    expect(both.workshops.some(({ roundId }) => roundId === 'a0')).toBe(false);
  });

  it('let go of what was taken back before anything that stands, be it older', () => {
    const { actionsKept } = workshopLimits;
    const standing = Array.from({ length: actionsKept }, (_, place) => decision(`s${place}`, minute(1)));
    const gone = { ...decision('gone', minute(2)), removed: minute(2) };
    const both = mergedWorkshops({ workshops: [], actions: [gone] }, { workshops: [], actions: standing });
    expect(both.actions).toHaveLength(actionsKept);
    expect(both.actions.some(({ id }) => id === 'gone')).toBe(false);
  });

  it('stand in the order in which they were decided, those of one moment by their ids', () => {
    const actions = [decision('c', minute(3)), decision('b', minute(1)), decision('a', minute(1))];
    const rounds = ['r2', 'r1'].map((id) => newWorkshop(id, minute(1)));
    const both = mergedWorkshops({ workshops: rounds, actions }, { workshops: [], actions: [] });
    expect(both.actions.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(both.workshops.map(({ roundId }) => roundId)).toEqual(['r1', 'r2']);
  });

  it('have of each the version that was changed last: what was taken back stays so', () => {
    const before = decision('x1', minute(1));
    const gone = { ...before, changed: minute(2), removed: minute(2) };
    const mine = { workshops: [newWorkshop('r1', minute(1))], actions: [before] };
    const theirs = { workshops: [{ ...newWorkshop('r1', minute(3)), began: minute(3) }], actions: [gone] };
    expect(mergedWorkshops(mine, theirs)).toEqual(theirs);
  });
});
