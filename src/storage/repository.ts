/**
 * Reads and writes assessments and responses. Every change is applied to what lies in the database, inside
 * the transaction that writes it, so that another tab's answers are never written over by an older copy.
 * A promise resolves when the transaction has *completed*, not when a request has succeeded.
 */
import {
  type Assessment,
  type Response,
  type Round,
  roundOf,
  type WholeAssessment,
} from '../domain/assessment';
import { done, type Result } from '../domain/result';
import { attempt, attemptWrite, completed, type WriteRefusal } from './attempt';
import { type Database, type DatabaseEvents, deleteDatabase, openDatabase } from './database';
import type { StorageProblem } from './problem';
import { forgetPurged, forgetPurgedOne, rememberPurged } from './purged';
import { Gone, type Loaded, read, readAll, readable, standIn } from './reading';
import { AssessmentRecord, ResponseRecord, type StoreName } from './records';

type Written<Value, Refusal> = Promise<Result<Value, WriteRefusal<Refusal>>>;

export interface Repository {
  load(): Promise<Result<Loaded, StorageProblem>>;
  /** Changes a stored assessment. `known` stands in where the record is not stored (yet, or any more). */
  changeAssessment<Refusal>(
    known: Assessment,
    change: (stored: Assessment, responses: readonly Response[]) => Result<Assessment, Refusal>,
  ): Written<Assessment, Refusal>;
  /** Changes a stored response by the round it belongs to. `known` stands in as above. */
  changeResponse<Refusal>(
    known: Response,
    assessment: Assessment,
    change: (stored: Response, round: Round) => Result<Response, Refusal>,
  ): Written<Response, Refusal>;
  /** Adds a response, and with it may turn the assessment's round into a shared one. */
  addResponse<Refusal>(
    known: Assessment,
    add: (stored: Assessment, responses: readonly Response[]) => Result<WithResponse, Refusal>,
  ): Written<WithResponse, Refusal>;
  /**
   * Puts an assessment with its responses in the place of all that is stored of it; what cannot be read is left
   * alone. For what a person asks for whole, be it that it had been deleted for good.
   * @param choose is handed what is stored, and says what is to be
   */
  replace(
    id: string,
    choose: (stored: WholeAssessment | null) => WholeAssessment,
  ): Written<WholeAssessment, never>;
  /** Deletes an assessment and all its responses for good. */
  purge(assessmentId: string): Promise<Result<null, StorageProblem>>;
  removeRecord(store: StoreName, key: IDBValidKey): Promise<Result<null, StorageProblem>>;
  /** Deletes the whole database. */
  clear(): Promise<Result<null, StorageProblem>>;
}

export interface WithResponse {
  readonly assessment: Assessment;
  readonly response: Response;
}

const durable = { durability: 'strict' } as const;

export function createRepository(events: DatabaseEvents): Repository {
  let opened: Promise<Database> | null = null;
  let clearing = false;
  const database = (): Promise<Database> => {
    // A change still on its way would open the database anew and write what has just been cleared.
    if (clearing) throw new DOMException('everything is being cleared', 'InvalidStateError');
    // A failed attempt is not remembered: the next one may succeed (a setting changed, a tab closed).
    opened ??= openDatabase({
      onHeld: events.onHeld,
      onGivenUp: (why) => {
        opened = null;
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
          if (changed.ok) {
            await tx.objectStore('responses').put(changed.value);
            // The records are gone under this tab: both are written again rather than an answer without a home.
            if (rawParent === undefined) await tx.objectStore('assessments').put(parent);
          }
          return changed;
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

    replace: (id, choose) =>
      attemptWrite(async () => {
        const db = await database();
        const tx = db.transaction(['assessments', 'responses'], 'readwrite', durable);
        return completed(tx, async () => {
          const assessments = tx.objectStore('assessments');
          const store = tx.objectStore('responses');
          const raw = await assessments.get(id);
          const responses = readable(await store.index('by-assessment').getAll(id));
          const whole = choose(
            raw === undefined ? null : { assessment: read(AssessmentRecord, raw), responses },
          );
          await assessments.put(whole.assessment);
          for (const response of responses) await store.delete(response.id);
          for (const response of whole.responses) await store.put(response);
          forgetPurgedOne(id);
          return done(whole);
        });
      }),

    purge: (assessmentId) =>
      attempt(async () => {
        const db = await database();
        const tx = db.transaction(['assessments', 'responses'], 'readwrite', durable);
        return completed(tx, async () => {
          await tx.objectStore('assessments').delete(assessmentId);
          for (const key of await tx
            .objectStore('responses')
            .index('by-assessment')
            .getAllKeys(assessmentId)) {
            await tx.objectStore('responses').delete(key);
          }
          rememberPurged(assessmentId);
          return null;
        });
      }),

    removeRecord: (store, key) =>
      attempt(async () => {
        const db = await database();
        const tx = db.transaction(store, 'readwrite', durable);
        return completed(tx, async () => {
          await tx.store.delete(key);
          return null;
        });
      }),

    clear: () =>
      attempt(async () => {
        const open = await opened;
        opened = null;
        clearing = true;
        try {
          open?.close();
          await deleteDatabase();
          forgetPurged();
        } finally {
          clearing = false;
        }
        return null;
      }),
  };
}
