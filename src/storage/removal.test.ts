import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { deleteDatabase } from './database';
import version3 from './fixtures/version-3.json';
import type { Loaded } from './reading';
import { purge, removeRecord } from './removal';
import { replace } from './replace';
import { createRepository } from './repository';
import { loaded, quiet, stored } from './testing/stored';

afterEach(async () => {
  vi.restoreAllMocks();
  await deleteDatabase();
});

describe('deleting for good', () => {
  it('asks what is stored first, where that is wanted, and leaves it where it has changed', async () => {
    await stored(version3);
    const repository = createRepository(quiet);
    const seen: unknown[] = [];
    const outcome = await purge(repository, 'a1', (found) => seen.push(found) === 0);
    expect(outcome).toEqual({ ok: true, value: false });
    expect(seen).toEqual([version3.assessments[0]]);
    expect(await loaded(repository)).toMatchObject(version3);
    expect(await purge(repository, 'a1', () => true)).toEqual({ ok: true, value: true });
    expect((await loaded(repository)).responses).toEqual([]);
  });

  it('says why it failed, and has deleted nothing', async () => {
    await stored(version3);
    const repository = createRepository(quiet);
    const failing = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new DOMException('no', 'QuotaExceededError');
    });
    const problem = { kind: 'full', detail: 'QuotaExceededError: no' };
    expect(await purge(repository, 'a1')).toEqual({ ok: false, refusal: problem });
    expect(await removeRecord(repository, 'responses', 's1')).toEqual({ ok: false, refusal: problem });
    failing.mockRestore();
    expect(await loaded(repository)).toMatchObject(version3);
  });
});

describe('replacing a self-assessment whole', () => {
  const [assessment] = version3.assessments as unknown as Loaded['assessments'];
  const responses = version3.responses as unknown as Loaded['responses'];

  it('hands over what is stored, and leaves of it only what is wanted', async () => {
    await stored(version3);
    const repository = createRepository(quiet);
    if (assessment === undefined) throw new Error('no assessment');
    const seen: unknown[] = [];
    const wanted = { assessment: { ...assessment, title: 'Ny' }, responses: responses.slice(1) };
    const outcome = await replace(repository, 'a1', (found) => {
      seen.push(found);
      return wanted;
    });
    expect(outcome).toEqual({ ok: true, value: wanted });
    expect(seen).toEqual([{ assessment, responses }]);
    const there = await loaded(repository);
    expect(there.assessments[0]).toEqual(wanted.assessment);
    expect(there.responses).toEqual(wanted.responses);
  });

  it('hands over nothing where nothing is stored', async () => {
    const seen: unknown[] = [];
    if (assessment === undefined) throw new Error('no assessment');
    await replace(createRepository(quiet), 'a1', (found) => {
      seen.push(found);
      return { assessment, responses };
    });
    expect(seen).toEqual([null]);
  });

  it('leaves alone what it cannot read', async () => {
    await stored({ assessments: [{ ...assessment, title: '' }], responses: [] });
    const outcome = await replace(createRepository(quiet), 'a1', (found) => found as never);
    expect(outcome).toEqual({ ok: false, refusal: { kind: 'unreadable' } });
  });
});
