// @vitest-environment jsdom
/** Restoring is all or nothing: what was chosen is stored, or nothing has been changed. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { done, refused } from '../../domain/result';
import { makeAssessment, makeResponse } from '../../domain/testing/factories';
import { deleteDatabase } from '../database';
import { purgedIds } from '../purged';
import { rememberPurged } from '../purgedMarks';
import { createRepository } from '../repository';
import { loaded, quiet, rawResponse, stored } from '../testing/stored';
import { restoreIn, type Wanted } from './restore';

const whole = (id: string, ...responses: readonly string[]) => ({
  assessment: makeAssessment({ id }),
  responses: responses.map((one) => makeResponse({ K1: 2 }, { id: one, assessmentId: id })),
});
const kept = [whole('a1', 's1', 's2'), whole('a2', 's3')];
const putBack = (value: ReturnType<typeof whole>): Wanted<never> => ({
  id: value.assessment.id,
  choose: () => done(value),
});
const restored = <Refusal>(...wanted: readonly Wanted<Refusal>[]) =>
  createRepository(quiet).inDatabase((database) => restoreIn(database, wanted));

/** The ids of what lies in the database. */
async function idsStored() {
  const { assessments, responses } = await loaded(createRepository(quiet));
  return [...assessments, ...responses].map(({ id }) => id).toSorted();
}

beforeEach(async () => {
  localStorage.clear();
  await stored({
    assessments: kept.map(({ assessment }) => assessment),
    responses: kept.flatMap(({ responses }) => responses),
  });
});
afterEach(async () => {
  await deleteDatabase();
});

describe('what was chosen', () => {
  it('is stored, also where nothing was, and what stood there before is told, to undo it', async () => {
    const [first] = kept;
    const added = whole('a3', 's4');
    const fewer = whole('a1', 's2', 's5');
    const written = await restored(putBack(added), putBack(fewer));
    expect(written).toEqual({
      ok: true,
      value: [
        { id: 'a3', before: null, after: added },
        { id: 'a1', before: first, after: fewer },
      ],
    });
    expect(await idsStored()).toEqual(['a1', 'a2', 'a3', 's2', 's3', 's4', 's5']);
  });

  it('is made from what is stored', async () => {
    const given: unknown[] = [];
    const choose = (before: unknown) => {
      given.push(before);
      return done(null);
    };
    await restored({ id: 'a1', choose }, { id: 'a9', choose });
    expect(given).toEqual([kept[0], null]);
  });

  it('can be nothing: the self-assessment and its responses go, and every tab can know', async () => {
    await restored({ id: 'a1', choose: () => done(null) });
    expect(await idsStored()).toEqual(['a2', 's3']);
    expect(purgedIds()).toEqual(['a1']);
  });

  it('is no longer deleted for good where it comes back', async () => {
    rememberPurged('a3');
    await restored(putBack(whole('a3', 's4')));
    expect(purgedIds()).toEqual([]);
  });
});

describe('nothing is changed', () => {
  const before = ['a1', 'a2', 's1', 's2', 's3'];

  it('where one of several is refused, also of those before it', async () => {
    const refusal = { kind: 'closed-round' };
    const outcome = await restored<unknown>(
      { id: 'a1', choose: () => done(null) },
      { id: 'a2', choose: () => refused(refusal) },
    );
    expect(outcome).toEqual({ ok: false, refusal: { kind: 'refused', refusal } });
    expect(await idsStored()).toEqual(before);
    expect(purgedIds()).toEqual([]);
  });

  it('where a response of another self-assessment has the id', async () => {
    expect(await restored(putBack(whole('a3', 's4', 's3')))).toEqual({
      ok: false,
      refusal: { kind: 'refused', refusal: { kind: 'id-taken', id: 's3' } },
    });
    expect(await idsStored()).toEqual(before);
    expect(await rawResponse('s3')).toMatchObject({ assessmentId: 'a2' });
  });

  it('where what would be written over cannot be read', async () => {
    await stored({ assessments: [{ id: 'a1', title: 7 }], responses: [] });
    expect(await restored(putBack(whole('a3', 's4')), putBack(whole('a1')))).toMatchObject({
      ok: false,
      refusal: { kind: 'unreadable' },
    });
    expect(await rawResponse('s4')).toBeUndefined();
    expect(await rawResponse('s1')).toMatchObject({ assessmentId: 'a1' });
  });
});
