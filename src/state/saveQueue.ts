/**
 * Writes changes one after the other and tells how it goes. A change that could not be written stays first
 * in line and is tried again: with the next change, on request, and every ten seconds.
 */
import type { Instant } from '../domain/assessment';
import type { Result } from '../domain/result';
import type { StorageProblem, WriteRefusal } from '../storage';

export type SaveState =
  /** Nothing has been changed since the page was opened. */
  | { readonly kind: 'untouched' }
  | { readonly kind: 'saving' }
  /** Everything is on the disk as far as the browser says. */
  | { readonly kind: 'saved'; readonly at: Instant }
  | {
      readonly kind: 'failed';
      readonly problem: StorageProblem;
      /** How many changes are not written. */
      readonly waiting: number;
      /** When everything was last written, in this visit. */
      readonly savedAt: Instant | null;
      /** When this visit began: what is older has been written before. */
      readonly since: Instant;
    };

type WriteOutcome = Result<() => void, WriteRefusal<unknown>>;

export interface SaveJob {
  /** The records it writes; tells whether more changes to the same records are in line. */
  readonly recordIds: readonly string[];
  /**
   * Writes the change. Its value takes over what was written, which may hold another tab's answers; it is
   * called unless more changes to the same records are on their way.
   */
  run(): Promise<WriteOutcome>;
  /** Names a change that says all that an earlier one of the same name said, e.g. a note being typed. */
  readonly instead?: string;
  /** Called when what is stored refuses the change, e.g. since the round was closed in another tab. */
  readonly onRefused: () => void;
}

export interface SaveQueue {
  add(job: SaveJob): void;
  retry(): void;
  /** Whether a change to the record waits to be written. */
  holds(recordId: string): boolean;
  readonly waiting: number;
  /**
   * Sets changes aside to records that are about to be deleted, and waits for the one that is being written: it
   * would write them anew. Its value is called once the deletion has ended: with `true` they are forgotten,
   * with `false` they are in line again.
   */
  setAside(recordIds: readonly string[]): Promise<(deleted: boolean) => void>;
  /** Forgets what has not been written; for when the person clears everything. */
  drop(): void;
  /** Puts in line what is no longer on the disk, and says so. It is not written before it is asked for, or a change is. */
  hold(jobs: readonly SaveJob[], problem: StorageProblem): void;
}

interface Surroundings {
  readonly now: () => Instant;
  readonly onState: (state: SaveState) => void;
  readonly later: (run: () => void) => void;
  /** Runs it when the browser has not answered for some seconds. @returns what takes that back */
  readonly whenSilent: (run: () => void) => () => void;
  readonly onWritten: (recordIds: readonly string[]) => void;
}

export function createSaveQueue({ now, onState, later, whenSilent, onWritten }: Surroundings): SaveQueue {
  let line: SaveJob[] = [];
  let running = false;
  const since = now();
  let savedAt: Instant | null = null;
  let failing = false;
  let retryPlanned = false;
  /** What waited was dropped and nothing has come since: how the last write goes is nobody's news. */
  let dropped = false;
  let underWay: { readonly job: SaveJob; readonly writing: Promise<WriteOutcome> } | null = null;
  /** Neither in line nor given up, while what they would change is being deleted. */
  let aside: SaveJob[] = [];

  const holds = (recordId: string) => [...line, ...aside].some((job) => job.recordIds.includes(recordId));

  async function work(): Promise<void> {
    if (running) return;
    running = true;
    try {
      await writeLine();
    } finally {
      // Also when taking over what was written has failed: one mistake may not stop all that follows.
      running = false;
    }
  }

  async function writeLine(): Promise<void> {
    // A new attempt leaves the failure on the page until it has succeeded: no flicker, no lost focus.
    if (!failing) onState({ kind: 'saving' });
    for (let job = line[0]; job !== undefined; job = line[0]) {
      const writing = job.run();
      underWay = { job, writing };
      const current = job;
      // It stays under way: there is nothing to try again before it has been answered.
      const answered = whenSilent(() => {
        if (line[0] === current) fail({ kind: 'silent', detail: '' });
      });
      const outcome = await writing;
      answered();
      // The line may have been dropped meanwhile.
      if (line[0] !== job) continue;
      if (!outcome.ok && outcome.refusal.kind === 'storage') {
        fail(outcome.refusal.problem);
        planRetry();
        return;
      }
      line.shift();
      if (outcome.ok) onWritten(job.recordIds);
      if (!outcome.ok) job.onRefused();
      else if (!job.recordIds.some(holds)) outcome.value();
    }
    failing = false;
    if (dropped) return;
    savedAt = now();
    onState({ kind: 'saved', at: savedAt });
  }

  function fail(problem: StorageProblem, before = { savedAt, since }): void {
    failing = true;
    onState({ kind: 'failed', problem, waiting: line.length, ...before });
  }

  function planRetry(): void {
    if (retryPlanned) return;
    retryPlanned = true;
    later(() => {
      retryPlanned = false;
      if (line.length > 0) void work();
    });
  }

  return {
    add(job) {
      // The first in line may be on its way already.
      const last = line.length - 1;
      if (last > 0 && job.instead !== undefined && line[last]?.instead === job.instead) line[last] = job;
      else line.push(job);
      dropped = false;
      void work();
    },
    retry() {
      if (line.length > 0) void work();
    },
    holds,
    get waiting() {
      return line.length;
    },
    async setAside(recordIds) {
      const concerned = line.filter((job) => job.recordIds.some((id) => recordIds.includes(id)));
      line = line.filter((job) => !concerned.includes(job));
      aside.push(...concerned);
      const last = underWay;
      const written = (await last?.writing)?.ok === true ? last?.job : undefined;
      return (deleted) => {
        // Everything may have been dropped meanwhile.
        const back = aside.filter((job) => concerned.includes(job) && job !== written);
        aside = aside.filter((job) => !concerned.includes(job));
        if (!deleted) line.push(...back);
        // What had failed may have been among them.
        if (failing || line.length > 0) void work();
      };
    },
    drop() {
      line = [];
      aside = [];
      dropped = true;
      failing = false;
      savedAt = null;
    },
    hold(jobs, problem) {
      line.push(...jobs);
      dropped = false;
      // Nothing of what was once saved still is.
      fail(problem, { savedAt: null, since: '' });
    },
  };
}
