/** Records of every version there has been, as they lie in browsers. */
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { type Response, withoutAnswer } from '../domain/assessment';
import { databaseName, deleteDatabase, openDatabase, schemaVersion } from './database';
import version1 from './fixtures/version-1.json';
import version2 from './fixtures/version-2.json';
import version3 from './fixtures/version-3.json';
import type { Loaded } from './reading';
import { createRepository } from './repository';
import { leftBy, loaded, quiet, type Records, rawResponse } from './testing/stored';

/** What every fixture means to the app of today; none of them may come to mean anything else. */
const versions: readonly { readonly version: number; readonly fixture: Records; readonly means: Records }[] =
  [
    {
      version: 1,
      fixture: version1,
      means: {
        assessments: version1.assessments.map(withoutWorkshops),
        responses: version1.responses.map(withNothingWithdrawn),
      },
    },
    {
      version: 2,
      fixture: version2,
      means: { ...version2, assessments: version2.assessments.map(withoutWorkshops) },
    },
    { version: 3, fixture: version3, means: version3 },
  ];

/** Version 1 did not remember what had been taken back. */
function withNothingWithdrawn<Known extends object>(known: Known) {
  return { ...known, withdrawn: { answers: {}, notes: {} } };
}

/** Versions 1 and 2 knew no workshops. */
function withoutWorkshops<Known extends object>(known: Known) {
  return { ...known, workshops: null };
}

const later = '2026-11-24T10:01:00.000Z';

afterEach(async () => {
  await deleteDatabase();
});

describe('the app of today', () => {
  it.each(versions)('reads every record that version $version stored, to the last field', async (left) => {
    await leftBy(left.version, left.fixture);
    const { assessments, responses, unreadable } = await loaded(createRepository(quiet));
    expect(unreadable).toEqual([]);
    expect(assessments).toEqual(left.means.assessments);
    expect(responses).toEqual(left.means.responses);
    const opened = await openDB(databaseName);
    expect(opened.version).toBe(schemaVersion);
    opened.close();
  });

  it.each(versions)(
    'leaves what version $version stored on the disk as it was',
    async ({ version, fixture }) => {
      await leftBy(version, fixture);
      await loaded(createRepository(quiet));
      const db = await openDatabase(quiet);
      expect(await db.getAll('assessments')).toEqual(fixture.assessments);
      expect(await db.getAll('responses')).toEqual(fixture.responses);
      db.close();
    },
  );

  it.each(versions)(
    'changes a response that version $version stored',
    async ({ version, fixture, means }) => {
      await leftBy(version, fixture);
      const known = means.responses[1] as Response;
      const written = await createRepository(quiet).changeResponse(
        known,
        means.assessments[0] as Loaded['assessments'][number],
        (stored, round) => withoutAnswer(stored, round, 'K1', later),
      );
      expect(written).toMatchObject({ ok: true });
      expect(await rawResponse('s2')).toMatchObject({
        answers: {},
        withdrawn: { answers: { K1: later } },
        revision: known.revision + 1,
      });
    },
  );

  it('has a fixture of every version there has been', () => {
    expect(versions.map(({ version }) => version)).toEqual(
      Array.from({ length: schemaVersion }, (_, index) => index + 1),
    );
  });
});
