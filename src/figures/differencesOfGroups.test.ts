/** The differences of rounds that are not shown as leaders beside employees: by department, and not at all. */
import { describe, expect, it } from 'vitest';
import { makeConfidentialRound, makeResponses } from '../domain/testing/factories';
import { shapeOf } from './differences';
import { made, noBlocks, rowOf, share } from './testing/differences';
import { byDepartment, byRole, shownIn } from './testing/findings';

describe('blocks that are not leaders and employees', () => {
  it('are departments with letters of their own, and the title speaks of groups', () => {
    const view = byDepartment({ 'Børn og Unge': { K1: share(5, 6) }, Sundhed: { K1: share(2, 6) } });
    const figure = made(view);
    expect(figure.title).toBe('Her svarer grupperne mest forskelligt');
    expect(made(view, 'en').title).toBe('Where the groups differ most');
    expect(figure.blocks.map(({ letter, nameWithSize }) => [letter, nameWithSize])).toEqual([
      ['A', 'Børn og Unge (6)'],
      ['B', 'Sundhed (6)'],
    ]);
    expect(figure.rows[0]?.reading[0]).toBe(
      '5 af 6 i »Børn og Unge« og 2 af 6 i »Sundhed« svarer i høj eller i nogen grad.',
    );
    expect(made(view, 'en').rows[0]?.reading[0]).toBe(
      '5 of 6 in “Børn og Unge” and 2 of 6 in “Sundhed” answer to a high or to some degree.',
    );
  });

  it('have a column each, and the difference of the two that lie furthest apart', () => {
    const view = byDepartment({ A: { K1: share(3, 6) }, B: { K1: share(1, 6) }, C: { K1: share(5, 6) } });
    expect(rowOf(made(view), 'K1')?.split(' | ').slice(1, 5)).toEqual(['3 af 6', '1 af 6', '5 af 6', '67']);
    expect(made(view).rows[0]?.points.map(({ letter }) => letter)).toEqual(['B', 'C']);
  });

  it('have the same mark in every pair as in the key: the first block a circle, the others squares', () => {
    const view = byDepartment({
      A: { K1: share(3, 6), K2: share(5, 6) },
      B: { K1: share(1, 6), K2: share(3, 6) },
      C: { K1: share(5, 6), K2: share(2, 6) },
    });
    const { blocks, rows } = made(view);
    const key = new Map(blocks.map(({ letter }, index) => [letter, shapeOf(index)]));
    expect([...key.values()]).toEqual(['circle', 'square', 'square']);
    const pairs = rows.map(({ points }) => points.map(({ letter, shape }) => [letter, shape]));
    expect(pairs).toEqual([
      [
        ['B', 'square'],
        ['C', 'square'],
      ],
      [
        ['A', 'circle'],
        ['C', 'square'],
      ],
    ]);
    for (const [letter, shape] of pairs.flat()) expect(key.get(letter ?? '')).toBe(shape);
  });

  it('that are several small groups are told so', () => {
    const view = byRole({
      leaders: { K1: share(1, 3) },
      employees: { K1: share(5, 8) },
      others: { K1: share(0, 2) },
    });
    expect(made(view).notes).toEqual(['Små grupper er lagt sammen: Ledere og øvrige roller.']);
    expect(made(view, 'en').notes).toEqual(['Small groups are put together: Leaders and other roles.']);
    expect(made(view).title).toBe('Her svarer grupperne mest forskelligt');
  });
});

describe('where there are no blocks', () => {
  it('says that none were chosen', () => {
    const view = shownIn(makeConfidentialRound(), makeResponses({ K1: share(3, 6) }));
    expect(noBlocks(view)).toEqual({
      kind: 'no-blocks',
      title: 'Runden er ikke opdelt på grupper.',
      why: 'Opdelingen vælges, før runden lukkes, og kan ikke vælges om bagefter.',
    });
    expect(noBlocks(view, 'en')).toEqual({
      kind: 'no-blocks',
      title: 'The round is not broken down by group.',
      why: 'The breakdown is chosen before the round is closed, and cannot be chosen afterwards.',
    });
  });

  it('says that there are fewer than two', () => {
    const view = byRole({ leaders: { K1: share(1, 2) }, employees: { K1: share(3, 6) } });
    expect(noBlocks(view)).toEqual({
      kind: 'no-blocks',
      title: 'Runden vises ikke opdelt på grupper.',
      why: 'Der skal være mindst to grupper på 5 deltagere eller flere. Ellers kunne nogen genkendes.',
    });
    expect(noBlocks(view, 'en')).toEqual({
      kind: 'no-blocks',
      title: 'The round is not shown by group.',
      why: 'There must be at least two groups of 5 participants or more. Otherwise someone could be recognised.',
    });
  });
});
