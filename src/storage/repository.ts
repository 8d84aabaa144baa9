/**
 * Reads and writes assessments and responses. Every change is applied to what lies in the database, inside
 * the transaction that writes it, so that another tab's answers are never written over by an older copy.
 * A promise resolves when the transaction has *completed*, not when a request has succeeded.
 */
import { type Assessment, type Response, type Round, roundOf } from '../domain/assessment';
import { done, type Result } from '../domain/result';
import { attempt, attemptWrite, completed, type WriteRefusal } from './attempt';
import { type Database, type DatabaseEvents, mayBeThere, openDatabase } from './database';
import type { StorageProblem } from './problem';
import { Gone, type Loaded, read, readAll, readable, standIn } from './reading';
import { AssessmentRecord, ResponseRecord } from './records';

type Written<Value, Refusal> = Promise<Result<Value, WriteRefusal<Refusal>>>;

export interface Repository {
  load(): Promise<Result<Loaded, StorageProblem>>;
  /** What is stored now under these ids. */
  read(ids: readonly string[]): Promise<Result<Loaded, StorageProblem>>;
  /** Changes a stored assessment. `known` stands in where the record is not stored (yet, or any more). */
  changeAssessment<Refusal>(
    known: Assessment,
    change: (stored: Assessment, responses: readonly Response[]) => Result<Assessment, Refusal>,
  ): Written<Assessment, Refusal>;
  /**
   * Changes a stored response by the round it belongs to. `known` stands in as above. The self-assessment comes along
   * as it is stored: another tab may have put it into the bin.
   */
  changeResponse<Refusal>(
    known: Response,
    assessment: Assessment,
    change: (stored: Response, round: Round) => Result<Response, Refusal>,
  ): Written<WithResponse, Refusal>;
  /** Adds a response, and with it may turn the assessment's round into a shared one. */
  addResponse<Refusal>(
    known: Assessment,
    add: (stored: Assessment, responses: readonly Response[]) => Result<WithResponse, Refusal>,
  ): Written<WithResponse, Refusal>;
  /** For what is fetched when it is wanted (`backup/restore`, `replace`, `removal`): its work in the database that this opens. */
  inDatabase<Value, Refusal>(
    work: (database: Database) => Promise<Result<Value, Refusal>>,
  ): Written<Value, Refusal>;
  /** Runs work for which nothing may hold the database: deleting all of it. No change is written meanwhile. */
  whileClosed(work: () => Promise<void>): Promise<void>;
}

export interface WithResponse {
  readonly assessment: Assessment;
  readonly response: Response;
}

/** For every transaction that writes: it has completed when the disk has it, as far as the browser can tell. */
export const durable = { durability: 'strict' } as const;

export function createRepository(events: DatabaseEvents): Repository {
  let opened: Promise<Database> | null = null;
  let clearing = false;
  /** Everything has been cleared, and this tab has written nothing since. */
  let cleared = false;
  const database = (): Promise<Database> => {
    // A change still on its way would open the database anew and write what has just been cleared.
    if (clearing) throw new DOMException('everything is being cleared', 'InvalidStateError');
    cleared = false;
    // A failed attempt is not remembered: the next one may succeed (a setting changed, a tab closed).
    opened ??= openDatabase({
      onHeld: events.onHeld,
      onGivenUp: (why) => {
        opened = null;
        cleared = why === 'cleared';
        events.onGivenUp(why);
      },
    }).catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };

  return {
    load: () =>
      attempt(async () => {
        if (cleared && !(await mayBeThere())) return readAll([], []);
        const db = await database();
        const tx = db.transaction(['assessments', 'responses'], 'readonly');
        return completed(tx, async () => {
          const [assessments, responses] = await Promise.all([
            tx.objectStore('assessments').getAll(),
            tx.objectStore('responses').getAll(),
          ]);
          return readAll(assessments, responses);
        });
      }),

    read: (ids) =>
      attempt(async () => {
        const db = await database();
        const tx = db.transaction(['assessments', 'responses'], 'readonly');
        return completed(tx, async () => {
          const [assessments, responses] = await Promise.all(
            (['assessments', 'responses'] as const).map((name) =>
              Promise.all(ids.map((id) => tx.objectStore(name).get(id))),
            ),
          );
          return readAll(there(assessments), there(responses));
        });
      }),

    changeAssessment: (known, change) =>
      attemptWrite(async () => {
        const db = await database();
        const tx = db.transaction(['assessments', 'responses'], 'readwrite', durable);
        return completed(tx, async () => {
          const stored = standIn(AssessmentRecord, await tx.objectStore('assessments').get(known.id), known);
          const changed = change(
            stored,
            readable(await tx.objectStore('responses').index('by-assessment').getAll(known.id)),
          );
          if (changed.ok) await tx.objectStore('assessments').put(changed.value);
          return changed;
        });
      }),

    changeResponse: (known, assessment, change) =>
      attemptWrite(async () => {
        const db = await database();
        const tx = db.transaction(['assessments', 'responses'], 'readwrite', durable);
        return completed(tx, async () => {
          const rawParent = await tx.objectStore('assessments').get(assessment.id);
          const parent = standIn(AssessmentRecord, rawParent, assessment);
          const raw = await tx.objectStore('responses').get(known.id);
          // Its self-assessment is there and it is not: it was refused when it was to be added.
          if (raw === undefined && rawParent !== undefined) throw new Gone();
          const stored = raw === undefined ? known : read(ResponseRecord, raw);
          const round = roundOf(parent, stored);
          if (round === undefined) throw new Error(`Response ${stored.id} is of no round of its assessment`);
          const changed = change(stored, round);
          if (!changed.ok) return changed;
          await tx.objectStore('responses').put(changed.value);
          // The records are gone under this tab: both are written again rather than an answer without a home.
          if (rawParent === undefined) await tx.objectStore('assessments').put(parent);
          return done({ assessment: parent, response: changed.value });
        });
      }),

    addResponse: (known, add) =>
      attemptWrite(async () => {
        const db = await database();
        const tx = db.transaction(['assessments', 'responses'], 'readwrite', durable);
        return completed(tx, async () => {
          const stored = standIn(AssessmentRecord, await tx.objectStore('assessments').get(known.id), known);
          const added = add(
            stored,
            readable(await tx.objectStore('responses').index('by-assessment').getAll(known.id)),
          );
          if (added.ok) {
            await tx.objectStore('assessments').put(added.value.assessment);
            await tx.objectStore('responses').put(added.value.response);
          }
          return added;
        });
      }),

    inDatabase: (work) => attemptWrite(async () => work(await database())),

    whileClosed: async (work) => {
      const closing = opened;
      opened = null;
      clearing = true;
      try {
        (await closing?.catch(() => null))?.close();
        await work();
        cleared = true;
      } finally {
        clearing = false;
      }
    },
  };
}

const there = (raws: readonly unknown[] | undefined): readonly unknown[] =>
  raws?.filter((raw) => raw !== undefined) ?? [];
