import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { done } from '../domain/result';
import { makeAssessment, makeResponse } from '../domain/testing/factories';
import { clearDatabase } from './clearDatabase';
import { deleteDatabase } from './database';
import { createRepository } from './repository';

const quiet = { onGivenUp: () => undefined, onHeld: () => undefined };
const assessment = makeAssessment();

afterEach(async () => {
  vi.restoreAllMocks();
  await deleteDatabase();
});

describe('a change that comes while everything is being cleared', () => {
  it('is not written, or what a person wanted gone would lie there again', async () => {
    const repository = createRepository(quiet);
    await repository.changeAssessment(assessment, done);
    const clearing = clearDatabase(repository);
    await Promise.resolve();
    const late = await repository.changeAssessment(assessment, done);
    expect(late).toMatchObject({ ok: false, refusal: { kind: 'storage', problem: { kind: 'unavailable' } } });
    expect((await clearing).ok).toBe(true);
    expect(await createRepository(quiet).load()).toMatchObject({ ok: true, value: { assessments: [] } });
  });

  it('can be written again when clearing has failed', async () => {
    const repository = createRepository(quiet);
    await repository.load();
    const refusing = vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => {
      throw new DOMException('not now', 'UnknownError');
    });
    expect((await clearDatabase(repository)).ok).toBe(false);
    refusing.mockRestore();
    expect((await repository.changeAssessment(assessment, done)).ok).toBe(true);
  });
});

describe('once everything has been cleared', () => {
  const empty = { assessments: [], responses: [], unreadable: [] };
  const names = async () => (await indexedDB.databases()).map(({ name }) => name);

  it('no database is made only to find that there is nothing, here and in other tabs', async () => {
    const here = createRepository(quiet);
    const there = createRepository(quiet);
    await here.changeAssessment(assessment, done);
    await there.load();
    expect((await clearDatabase(here)).ok).toBe(true);
    for (const tab of [here, there]) expect(await tab.load()).toEqual({ ok: true, value: empty });
    expect(await names()).toEqual([]);
  });

  it('what another tab has begun since is found, and what is written here lies there', async () => {
    const here = createRepository(quiet);
    await clearDatabase(here);
    await createRepository(quiet).changeAssessment(assessment, done);
    expect(await here.load()).toMatchObject({ value: { assessments: [assessment] } });
    await clearDatabase(here);
    await here.changeAssessment(assessment, done);
    expect(await here.load()).toMatchObject({ value: { assessments: [assessment] } });
  });

  it('the database is looked into where the browser does not say whether there is one', async () => {
    const here = createRepository(quiet);
    await clearDatabase(here);
    await createRepository(quiet).changeAssessment(assessment, done);
    const databases = indexedDB.databases;
    Object.defineProperty(indexedDB, 'databases', { value: undefined, configurable: true, writable: true });
    expect(await here.load()).toMatchObject({ value: { assessments: [assessment] } });
    Object.defineProperty(indexedDB, 'databases', { value: databases, configurable: true, writable: true });
  });

  it('also where the database could not be opened before', async () => {
    const opening = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('not now', 'UnknownError');
    });
    const here = createRepository(quiet);
    const failing = here.load();
    const clearing = clearDatabase(here);
    expect([(await failing).ok, (await clearing).ok]).toEqual([false, true]);
    opening.mockRestore();
  });
});

describe('a response with its assessment', () => {
  it('is stored with it or not at all', async () => {
    const repository = createRepository(quiet);
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, record) {
      if (this.name === 'responses') throw new DOMException('not that', 'DataCloneError');
      return put.call(this, record);
    });
    const added = await repository.addResponse(assessment, (known) =>
      done({ assessment: known, response: makeResponse() }),
    );
    expect(added.ok).toBe(false);
    expect(await createRepository(quiet).load()).toMatchObject({ ok: true, value: { assessments: [] } });
  });
});
