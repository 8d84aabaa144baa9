import { describe, expect, it } from 'vitest';
import { done, refused } from '../domain/result';
import { createSaveQueue, type SaveJob, type SaveState } from './saveQueue';

const full = { kind: 'storage', problem: { kind: 'full', detail: '' } } as const;
const settled = () => new Promise((resolve) => setTimeout(resolve));

function queueUnderTest() {
  const states: SaveState[] = [];
  const planned: (() => void)[] = [];
  const silences: (() => void)[] = [];
  const written: (readonly string[])[] = [];
  let minute = 0;
  const queue = createSaveQueue({
    now: () => `10.4${minute++}`,
    onState: (state) => states.push(state),
    later: (run) => planned.push(run),
    whenSilent: (run) => {
      silences.push(run);
      return () => silences.splice(silences.indexOf(run), 1);
    },
    onWritten: (recordIds) => written.push(recordIds),
  });
  return { queue, states, planned, silences, written };
}

function job(log: string[], name: string, outcomes: Awaited<ReturnType<SaveJob['run']>>[] = []): SaveJob {
  return {
    recordIds: [name.charAt(0)],
    run: async () => {
      log.push(`write ${name}`);
      return outcomes.shift() ?? done(() => log.push(`take over ${name}`));
    },
    onRefused: () => log.push(`refused ${name}`),
  };
}

describe('the save queue', () => {
  it('says saved only when the write has completed', async () => {
    const { queue, states } = queueUnderTest();
    queue.add(job([], 'a'));
    expect(states).toEqual([{ kind: 'saving' }]);
    await settled();
    expect(states.at(-1)).toEqual({ kind: 'saved', at: '10.41' });
  });

  it('writes in order, and takes over only the last of several changes to one record', async () => {
    const log: string[] = [];
    const { queue } = queueUnderTest();
    queue.add(job(log, 'a1'));
    queue.add(job(log, 'a2'));
    queue.add(job(log, 'b'));
    await settled();
    expect(log).toEqual(['write a1', 'write a2', 'take over a2', 'write b', 'take over b']);
  });

  it('keeps what could not be written first in line, says how much waits, and writes it later', async () => {
    const log: string[] = [];
    const { queue, states } = queueUnderTest();
    queue.add(job(log, 'a', [refused(full)]));
    queue.add(job(log, 'b'));
    await settled();
    expect(states.at(-1)).toEqual({
      kind: 'failed',
      problem: full.problem,
      waiting: 2,
      savedAt: null,
      since: '10.40',
    });
    expect(queue.holds('a')).toBe(true);
    queue.retry();
    await settled();
    expect(log).toEqual(['write a', 'write a', 'take over a', 'write b', 'take over b']);
    expect(states.at(-1)?.kind).toBe('saved');
    expect(queue.holds('a')).toBe(false);
  });

  it('leaves the failure standing while it tries again, and remembers when all was saved', async () => {
    const { queue, states } = queueUnderTest();
    queue.add(job([], 'a'));
    await settled();
    queue.add(job([], 'b', [refused(full), refused(full)]));
    await settled();
    queue.retry();
    await settled();
    expect(states.map(({ kind }) => kind)).toEqual(['saving', 'saved', 'saving', 'failed', 'failed']);
    expect(states.at(-1)).toMatchObject({ savedAt: '10.41' });
  });

  it('plans one new attempt at a time, and none when nothing waits', async () => {
    const { queue, planned, states } = queueUnderTest();
    queue.add(job([], 'a', [refused(full), refused(full)]));
    await settled();
    queue.retry();
    await settled();
    expect(planned).toHaveLength(1);
    planned[0]?.();
    await settled();
    expect(states.at(-1)?.kind).toBe('saved');
    planned[0]?.();
    await settled();
    expect(states.filter(({ kind }) => kind === 'saved')).toHaveLength(1);
  });

  it('has nothing to try again when nothing waits', () => {
    const { queue, states } = queueUnderTest();
    queue.retry();
    expect(states).toEqual([]);
  });

  it('lets go of a change that what is stored refuses, and goes on', async () => {
    const log: string[] = [];
    const { queue, states } = queueUnderTest();
    queue.add(job(log, 'a', [refused({ kind: 'refused', refusal: null })]));
    queue.add(job(log, 'b'));
    await settled();
    expect(log).toEqual(['write a', 'refused a', 'write b', 'take over b']);
    expect(states.at(-1)?.kind).toBe('saved');
  });

  it('forgets what waits when it is dropped, also in the middle of a write', async () => {
    const log: string[] = [];
    const { queue } = queueUnderTest();
    queue.add(job(log, 'a'));
    queue.add(job(log, 'b'));
    queue.drop();
    await settled();
    expect(log).toEqual(['write a']);
    expect(queue.waiting).toBe(0);
  });

  it('says nothing of a write that was dropped, and again how the next one goes', async () => {
    const log: string[] = [];
    const { queue, states } = queueUnderTest();
    queue.add(job(log, 'a'));
    queue.drop();
    await settled();
    expect(states.map(({ kind }) => kind)).toEqual(['saving']);
    queue.add(job(log, 'b', [refused(full)]));
    await settled();
    queue.drop();
    queue.add(job(log, 'c'));
    await settled();
    expect(states.map(({ kind }) => kind)).toEqual(['saving', 'saving', 'failed', 'saving', 'saved']);
    expect(log).toEqual(['write a', 'write b', 'write c', 'take over c']);
  });

  it('writes only the latest of changes that stand instead of each other, but never skips one on its way', async () => {
    const log: string[] = [];
    const { queue } = queueUnderTest();
    const note = (name: string) => ({ ...job(log, name), instead: 'note' });
    queue.add(note('a1'));
    queue.add(note('a2'));
    queue.add(note('a3'));
    queue.add(job(log, 'b'));
    queue.add(note('a4'));
    await settled();
    expect(log.filter((line) => line.startsWith('write'))).toEqual([
      'write a1',
      'write a3',
      'write b',
      'write a4',
    ]);
  });

  it('forgets what waits for a record that is deleted, once what is on its way has ended, and writes the rest', async () => {
    const log: string[] = [];
    const { queue, states } = queueUnderTest();
    queue.add(job(log, 'a1'));
    queue.add(job(log, 'a2'));
    queue.add(job(log, 'b'));
    (await queue.setAside(['a']))(true);
    expect(queue.holds('a')).toBe(false);
    await settled();
    expect(log).toEqual(['write a1', 'write b', 'take over b']);
    expect(states.at(-1)?.kind).toBe('saved');
  });

  it('is well again when what could not be written was for a record that is deleted', async () => {
    const { queue, states } = queueUnderTest();
    queue.add(job([], 'a', [refused(full)]));
    await settled();
    expect(states.at(-1)?.kind).toBe('failed');
    (await queue.setAside(['a']))(true);
    await settled();
    expect(states.at(-1)?.kind).toBe('saved');
  });

  it('has the changes in line again that were set aside for a deletion that failed, but not what was written', async () => {
    const log: string[] = [];
    const { queue, states } = queueUnderTest();
    queue.add(job(log, 'a1'));
    queue.add(job(log, 'a2'));
    const ended = await queue.setAside(['a']);
    expect([queue.holds('a'), queue.waiting]).toEqual([true, 0]);
    ended(false);
    await settled();
    expect(log).toEqual(['write a1', 'write a2', 'take over a2']);
    expect([queue.holds('a'), states.at(-1)?.kind]).toEqual([false, 'saved']);
  });

  it('does not bring back what was set aside when everything has been dropped since', async () => {
    const log: string[] = [];
    const { queue } = queueUnderTest();
    queue.add(job(log, 'a', [refused(full)]));
    await settled();
    const ended = await queue.setAside(['a']);
    queue.drop();
    ended(false);
    await settled();
    expect([log, queue.waiting]).toEqual([['write a'], 0]);
  });

  it('tells which records have been written, each as it is, and nothing of what was not', async () => {
    const { queue, written } = queueUnderTest();
    queue.add(job([], 'a'));
    queue.add(job([], 'b', [refused({ kind: 'refused', refusal: null })]));
    queue.add(job([], 'c', [refused(full)]));
    await settled();
    expect(written).toEqual([['a']]);
    queue.retry();
    await settled();
    expect(written).toEqual([['a'], ['c']]);
  });
});

describe('a write that the browser does not answer', () => {
  /** A change whose writing ends when `answer` is called. */
  function unanswered(log: string[], name: string) {
    let answer: (outcome: Awaited<ReturnType<SaveJob['run']>>) => void = () => undefined;
    const outcome = new Promise<Awaited<ReturnType<SaveJob['run']>>>((resolve) => {
      answer = resolve;
    });
    return {
      ...job(log, name),
      run: () => outcome,
      answer: (given = done(() => undefined)) => answer(given),
    };
  }

  it('is told after a while, is not begun a second time, and is well when it has been answered', async () => {
    const { queue, states, silences } = queueUnderTest();
    const waiting = unanswered([], 'a');
    const log: string[] = [];
    queue.add(waiting);
    queue.add(job(log, 'b'));
    expect(silences).toHaveLength(1);
    silences[0]?.();
    expect(states.at(-1)).toEqual({
      kind: 'failed',
      problem: { kind: 'silent', detail: '' },
      waiting: 2,
      savedAt: null,
      since: '10.40',
    });
    queue.retry();
    await settled();
    expect(log).toEqual([]);
    waiting.answer();
    await settled();
    expect([log, states.at(-1)?.kind, queue.waiting]).toEqual([['write b', 'take over b'], 'saved', 0]);
    // Nothing of it is left to go off later.
    expect(silences).toEqual([]);
  });

  it('is nobody’s news when it has been dropped', () => {
    const { queue, states, silences } = queueUnderTest();
    queue.add(unanswered([], 'a'));
    queue.drop();
    silences[0]?.();
    expect(states.map(({ kind }) => kind)).toEqual(['saving']);
  });
});

describe('what is no longer on the disk', () => {
  const lost = { kind: 'lost', detail: '' } as const;

  it('is told, and nothing of what was once saved counts as saved', async () => {
    const { queue, states } = queueUnderTest();
    queue.add(job([], 'a'));
    await settled();
    const log: string[] = [];
    queue.hold([job(log, 'b'), job(log, 'c')], lost);
    await settled();
    expect(states.at(-1)).toEqual({ kind: 'failed', problem: lost, waiting: 2, savedAt: null, since: '' });
    expect([log, queue.holds('b'), queue.holds('c')]).toEqual([[], true, true]);
  });

  it.each(['retry', 'add'] as const)(
    'is written again on request and with the next change: %s',
    async (how) => {
      const log: string[] = [];
      const { queue, states, planned } = queueUnderTest();
      queue.hold([job(log, 'b')], lost);
      expect(planned).toEqual([]);
      if (how === 'retry') queue.retry();
      else queue.add(job([], 'd'));
      await settled();
      expect([log, states.at(-1)?.kind]).toEqual([['write b', 'take over b'], 'saved']);
    },
  );

  it('is news also after everything has been dropped', async () => {
    const { queue, states } = queueUnderTest();
    queue.drop();
    queue.hold([job([], 'b')], lost);
    queue.retry();
    await settled();
    expect(states.map(({ kind }) => kind)).toEqual(['failed', 'saved']);
  });
});
