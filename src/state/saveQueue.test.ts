import { describe, expect, it } from 'vitest';
import { done, refused } from '../domain/result';
import { createSaveQueue, type SaveJob, type SaveState } from './saveQueue';

const full = { kind: 'storage', problem: { kind: 'full', detail: '' } } as const;
const settled = () => new Promise((resolve) => setTimeout(resolve));

function queueUnderTest() {
  const states: SaveState[] = [];
  const planned: (() => void)[] = [];
  let minute = 0;
  const queue = createSaveQueue({
    now: () => `10.4${minute++}`,
    onState: (state) => states.push(state),
    later: (run) => planned.push(run),
  });
  return { queue, states, planned };
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
});
