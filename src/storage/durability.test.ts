import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { done } from '../domain/result';
import { makeAssessment, makeResponse } from '../domain/testing/factories';
import { completed } from './attempt';
import { deleteDatabase } from './database';
import { purge, removeRecord } from './removal';
import { replace } from './replace';
import { createRepository, type Repository } from './repository';

const repositoryOf = () => createRepository({ onGivenUp: () => undefined, onHeld: () => undefined });
const assessment = makeAssessment();
const response = makeResponse({ P1: 3 }, { roundId: assessment.rounds[0].id, handedIn: null });

afterEach(async () => {
  vi.restoreAllMocks();
  await deleteDatabase();
});

const writes: Readonly<Record<string, (repository: Repository) => Promise<{ readonly ok: boolean }>>> = {
  'changing a self-assessment': (repository) => repository.changeAssessment(assessment, done),
  'changing a response': (repository) => repository.changeResponse(response, assessment, done),
  'adding a response': (repository) =>
    repository.addResponse(assessment, () => done({ assessment, response })),
  'replacing a self-assessment': (repository) =>
    replace(repository, assessment.id, () => ({ assessment, responses: [response] })),
  'deleting for good': (repository) => purge(repository, assessment.id),
  'removing a record': (repository) => removeRecord(repository, 'responses', response.id),
};

describe.each(Object.entries(writes))('%s', (_, write) => {
  it('asks the browser to have it on the disk before it says so', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    expect((await write(repositoryOf())).ok).toBe(true);
    const writing = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writing).toHaveLength(1);
    expect(writing[0]?.[2]).toEqual({ durability: 'strict' });
  });

  it('is not done before the transaction has completed', async () => {
    const repository = repositoryOf();
    await repository.load();
    const order: string[] = [];
    const transaction = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...asked) {
      const tx = transaction.apply(this, asked);
      // Some more requests, which keep it from completing after the write has succeeded.
      let left = 5;
      const hold = () => {
        if (left === 0) return;
        left -= 1;
        tx.objectStore('responses').get('nothing').onsuccess = hold;
      };
      if (asked[1] === 'readwrite') {
        hold();
        tx.addEventListener('complete', () => order.push('complete'));
      }
      return tx;
    });
    await write(repository);
    order.push('done');
    expect(order).toEqual(['complete', 'done']);
  });
});

describe('work in a transaction', () => {
  it('is undone where it throws, also when the transaction has ended by itself', async () => {
    const abort = vi.fn();
    const failed = Promise.reject(new Error('ended'));
    const work = () => Promise.reject(new Error('a bug'));
    await expect(completed({ done: failed, abort }, work)).rejects.toThrow('a bug');
    expect(abort).toHaveBeenCalledTimes(1);
    abort.mockImplementation(() => {
      throw new DOMException('it has ended', 'InvalidStateError');
    });
    await expect(completed({ done: failed, abort }, work)).rejects.toThrow('a bug');
  });

  it('has failed where the transaction aborts after all of it has succeeded', async () => {
    const full = new DOMException('at the very end', 'QuotaExceededError');
    const tx = { done: Promise.reject(full), abort: () => undefined };
    await expect(completed(tx, async () => 'written')).rejects.toBe(full);
  });
});
