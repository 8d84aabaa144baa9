import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { done } from '../domain/result';
import { makeAssessment, makeResponse } from '../domain/testing/factories';
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
    const clearing = repository.clear();
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
    expect((await repository.clear()).ok).toBe(false);
    refusing.mockRestore();
    expect((await repository.changeAssessment(assessment, done)).ok).toBe(true);
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
