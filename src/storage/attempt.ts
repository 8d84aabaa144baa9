/** Attempts at the database: a transaction is whole or nothing, and what goes wrong becomes a value. */
import { done, type Result, refused } from '../domain/result';
import { problemOf, type StorageProblem } from './problem';
import { Gone, Unreadable } from './reading';

/** Why a change was not written: the storage failed, or the change was refused by what is stored. */
export type WriteRefusal<Refusal> =
  | { readonly kind: 'storage'; readonly problem: StorageProblem }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** What was to be changed has been deleted for good, or was refused when it was to be added. */
  | { readonly kind: 'gone' }
  /** What is stored cannot be read, and is not written over. */
  | { readonly kind: 'unreadable' };

/**
 * Does the work of a transaction and waits until it has completed. What throws in the work undoes all of it,
 * so that nothing is written by halves.
 */
export async function completed<Value>(
  tx: { readonly done: Promise<void>; abort(): void },
  work: () => Promise<Value>,
): Promise<Value> {
  // A request that fails ends the transaction as well. The work hears of the request; nobody waits for the end.
  tx.done.catch(() => undefined);
  try {
    const value = await work();
    await tx.done;
    return value;
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // It has ended already.
    }
    throw error;
  }
}

/** What throws in the work becomes a problem of the storage. */
export async function attempt<Value>(work: () => Promise<Value>): Promise<Result<Value, StorageProblem>> {
  try {
    return done(await work());
  } catch (error) {
    return refused(problemOf(error));
  }
}

/** As `attempt`; what the work itself refuses is passed on as a refusal. */
export async function attemptWrite<Value, Refusal>(
  work: () => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, WriteRefusal<Refusal>>> {
  try {
    const outcome = await work();
    return outcome.ok ? outcome : refused({ kind: 'refused', refusal: outcome.refusal });
  } catch (error) {
    if (error instanceof Gone) return refused({ kind: 'gone' });
    if (error instanceof Unreadable) return refused({ kind: 'unreadable' });
    return refused({ kind: 'storage', problem: problemOf(error) });
  }
}
