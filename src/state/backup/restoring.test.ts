import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { packReference } from '../../content/pack';
import type { Assessment, Response, WholeAssessment } from '../../domain/assessment';
import { makeAssessment, makeResponse, makeRound, minute } from '../../domain/testing/factories';
import { newWorkshop } from '../../domain/workshop';
import { type Backup, makeBackup } from '../../storage/backup';
import { deleteAssessment } from '../assessmentCommands';
import { purgeAssessment } from '../deviceCommands';
import { answerItem } from '../responseCommands';
import { loadSession, useSession } from '../session';
import { assessmentIn, freshDevice, responseIn, saved, stored } from '../testing/device';
import { endFailures, fullDevice, holdAttempts } from '../testing/failures';
import { useBackups } from './lastBackups';
import { openFile } from './opening';
import { type PlannedAssessment, planOf, type Way } from './plan';
import { type Restored, type RestoreRefusal, restoreChosen } from './restoring';
import { makeBackupFile, selected } from './saving';

const pack = packReference;
const assessment = (part: Partial<Assessment> = {}) =>
  makeAssessment({ id: 'a1', pack, rounds: [makeRound({ id: 'r1' })], ...part });
const response = (id: string, part: Partial<Response> = {}) =>
  makeResponse({ K1: 3 }, { id, assessmentId: 'a1', roundId: 'r1', handedIn: null, ...part });
const scored = (rank: 0 | 1 | 2 | 3, at: string) => ({ kind: 'scored', rank, at }) as const;

const backupOf = (...wholes: readonly WholeAssessment[]): Backup =>
  makeBackup(
    {
      scope: 'everything',
      assessments: wholes.map((whole) => whole.assessment),
      responses: wholes.flatMap((whole) => whole.responses),
    },
    '0.1.0',
    minute(50),
  );
const one: Backup = backupOf({ assessment: assessment(), responses: [response('s1')] });

const plan = (backup: Backup): readonly PlannedAssessment[] => planOf(backup, useSession.getState());

async function restore(backup: Backup, ...ways: readonly Way[]) {
  const planned = plan(backup);
  return restoreChosen(
    planned.map((each, index) => ({
      planned: each,
      way: ways[index] ?? each.ways[0],
      copyTitle: `${each.whole.assessment.title} (fra fil)`,
    })),
    backup,
  );
}

async function restoredFrom(backup: Backup, ...ways: readonly Way[]): Promise<Restored> {
  const result = await restore(backup, ...ways);
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value;
}

beforeEach(async () => {
  await freshDevice();
});

afterEach(async () => {
  await endFailures();
  localStorageStub.clear();
});

const localStorageStub = new Map<string, string>();
vi.stubGlobal('localStorage', {
  getItem: (key: string) => localStorageStub.get(key) ?? null,
  setItem: (key: string, value: string) => localStorageStub.set(key, value),
  removeItem: (key: string) => localStorageStub.delete(key),
});

describe('restoring', () => {
  it('puts what is new into the database and on the screen', async () => {
    expect(plan(one)[0]).toMatchObject({ standing: { kind: 'new' }, ways: ['restore', 'skip'] });
    expect((await restoredFrom(one)).counts).toEqual({ restore: 1, merge: 0, copy: 0 });
    expect(await stored()).toMatchObject({ assessments: one.assessments, responses: one.responses });
    expect(assessmentIn('a1')).toEqual(one.assessments[0]);
    expect(useBackups.getState().last).toEqual({ a1: minute(50) });
  });

  it('takes the file of one device to another with the same meaning', async () => {
    await restoredFrom(one);
    const file = await makeBackupFile({ of: null, passphrase: null, several: 'flere' });
    if (!file.ok) throw new Error(file.refusal.kind);
    await freshDevice();
    const opened = await openFile(new Blob([file.value.text]));
    if (!opened.ok || opened.value.kind !== 'plain') throw new Error('not opened');
    await restoredFrom(opened.value.backup);
    expect(await stored()).toMatchObject({ assessments: one.assessments, responses: one.responses });
  });

  it('merges each answer by time with what is here', async () => {
    await restoredFrom(one);
    answerItem('s1', 'K2', { kind: 'scored', rank: 0 });
    await saved();
    const newer = response('s1', {
      answers: { K1: scored(1, minute(30)) },
      changed: minute(30),
      revision: 7,
    });
    const file = backupOf({ assessment: assessment(), responses: [newer, response('s2')] });
    expect(plan(file)[0]).toMatchObject({
      standing: { kind: 'mergeable', gains: { responses: 1, changed: 1, fromFile: 1, kept: 1 } },
      ways: ['merge', 'copy', 'skip'],
    });
    useBackups.setState({ last: {} });
    localStorageStub.clear();
    const { undo } = await restoredFrom(file, 'merge');
    // What is here now is more than the file holds.
    expect(useBackups.getState().last).toEqual({});
    expect(responseIn('s1').answers).toMatchObject({ K1: { rank: 1 }, K2: { rank: 0 } });
    expect((await stored()).responses).toHaveLength(2);

    expect(await undo()).toBe(null);
    expect(responseIn('s1').answers).toMatchObject({ K1: { rank: 3 }, K2: { rank: 0 } });
    expect((await stored()).responses.map(({ id }) => id)).toEqual(['s1']);
  });

  it('merges the workshop of a file into what is newer here in all else', async () => {
    const kept = (changed: string) => ({ workshops: [newWorkshop('r1', changed)], actions: [] });
    await restoredFrom(
      backupOf({
        assessment: assessment({ title: 'Nyere', changed: minute(40), workshops: kept(minute(2)) }),
        responses: [],
      }),
    );
    const file = backupOf({
      assessment: assessment({ changed: minute(30), workshops: kept(minute(20)) }),
      responses: [],
    });
    expect(plan(file)[0]).toMatchObject({ standing: { kind: 'mergeable' }, ways: ['merge', 'copy', 'skip'] });
    await restoredFrom(file, 'merge');
    expect(assessmentIn('a1')).toMatchObject({ title: 'Nyere', workshops: kept(minute(20)) });
    expect(plan(file)[0]).toMatchObject({ standing: { kind: 'older' } });
  });

  it('merges with what is stored by then, not with what the preview was made from', async () => {
    await restoredFrom(one);
    const file = backupOf({
      assessment: assessment(),
      responses: [response('s1', { answers: { K2: scored(1, minute(30)) }, changed: minute(30) })],
    });
    const planned = plan(file);
    answerItem('s1', 'K3', { kind: 'dont-know' });
    await saved();
    const chosen = planned.map((each) => ({ planned: each, way: 'merge' as const, copyTitle: '' }));
    expect((await restoreChosen(chosen, file)).ok).toBe(true);
    expect(Object.keys(responseIn('s1').answers)).toEqual(['K1', 'K2', 'K3']);
  });

  it('never merges into a closed round, and keeps both beside each other', async () => {
    const closed = assessment({ rounds: [makeRound({ id: 'r1', closed: minute(40) })] });
    await restoredFrom(backupOf({ assessment: closed, responses: [response('s1')] }));
    const file = backupOf({ assessment: closed, responses: [response('s1'), response('s2')] });
    expect(plan(file)[0]).toMatchObject({
      standing: { kind: 'conflict', refusal: { kind: 'round-closed' } },
      ways: ['skip', 'copy'],
    });
    expect(await restore(file, 'merge')).toEqual({ ok: false, refusal: { kind: 'changed-meanwhile' } });
    await restoredFrom(file, 'copy');
    const { assessments, responses } = await stored();
    expect(assessments.map(({ title }) => title).toSorted()).toEqual(['Spring', 'Spring (fra fil)']);
    expect(responses).toHaveLength(3);
    expect(responses.filter(({ assessmentId }) => assessmentId === 'a1')).toHaveLength(1);
  });

  it('does all or nothing', async () => {
    const closed = { id: 'a2', rounds: [makeRound({ id: 'r9', closed: minute(40) })] as const };
    await restoredFrom(backupOf({ assessment: assessment(closed), responses: [] }));
    const file = backupOf(
      { assessment: assessment(), responses: [response('s1')] },
      { assessment: assessment(closed), responses: [response('s2', { assessmentId: 'a2', roundId: 'r9' })] },
    );
    const before = await stored();
    expect((await restore(file, 'restore', 'merge')).ok).toBe(false);
    expect(await stored()).toEqual(before);
  });

  it('leaves the responses of another self-assessment alone that have the same ids', async () => {
    await restoredFrom(one);
    const thief = backupOf({
      assessment: assessment({ id: 'a7' }),
      responses: [response('s1', { assessmentId: 'a7', answers: {} })],
    });
    expect(plan(thief)[0]).toMatchObject({ standing: { kind: 'ids-taken' }, ways: ['skip', 'copy'] });
    const before = await stored();
    expect((await restore(thief, 'restore')).ok).toBe(false);
    expect(await stored()).toEqual(before);
    await restoredFrom(thief, 'copy');
    expect(responseIn('s1').assessmentId).toBe('a1');
  });

  it('takes out of the bin, and brings back what was deleted for good', async () => {
    await restoredFrom(one);
    deleteAssessment('a1');
    await saved();
    expect(plan(one)[0]).toMatchObject({ standing: { kind: 'same' }, inBin: true, ways: ['merge', 'skip'] });
    await restoredFrom(one);
    expect(assessmentIn('a1').deletedAt).toBe(null);
    await purgeAssessment('a1');
    expect(plan(one)[0]).toMatchObject({ standing: { kind: 'new' } });
    await restoredFrom(one);
    expect(await stored()).toMatchObject({ assessments: one.assessments, responses: one.responses });
    answerItem('s1', 'K2', { kind: 'scored', rank: 1 });
    await saved();
    expect((await stored()).responses[0]?.answers).toHaveProperty('K2');
  });

  it('does not suggest what had been deleted when the file was made, and takes it where it is asked for', async () => {
    const deleted = backupOf({ assessment: assessment({ deletedAt: minute(45) }), responses: [] });
    expect(plan(deleted)[0]?.ways).toEqual(['skip', 'restore']);
    await restoredFrom(deleted, 'restore');
    expect(assessmentIn('a1').deletedAt).toBe(null);
  });

  it('is undone only while nothing has been changed since', async () => {
    const { undo } = await restoredFrom(one);
    answerItem('s1', 'K2', { kind: 'scored', rank: 0 });
    await saved();
    expect(await undo()).toEqual({ kind: 'changed-meanwhile' });
    expect(responseIn('s1').answers).toHaveProperty('K2');
  });

  it('of something new is undone by taking it away again', async () => {
    const { undo } = await restoredFrom(one);
    expect(await undo()).toBe(null);
    expect(await stored()).toEqual({ assessments: [], responses: [], unreadable: [] });
    await loadSession();
    expect(useSession.getState().assessments).toEqual({});
  });

  it('waits for what is not saved, and says why the storage fails', async () => {
    await restoredFrom(one);
    holdAttempts();
    fullDevice();
    const file = backupOf({ assessment: assessment({ id: 'a2' }), responses: [] });
    const before = await stored();
    expect(await restore(file)).toMatchObject({
      ok: false,
      refusal: { kind: 'storage', problem: { kind: 'full' } },
    });
    expect(await stored()).toEqual(before);
    answerItem('s1', 'K2', { kind: 'scored', rank: 0 });
    await saved();
    const refused: RestoreRefusal = { kind: 'unsaved' };
    expect(await restore(file)).toEqual({ ok: false, refusal: refused });
  });

  it('names the questions of another version', () => {
    const other = assessment({ pack: { ...pack, version: '9.0.0', hash: 'other' } });
    expect(plan(backupOf({ assessment: other, responses: [] }))[0]?.otherQuestions).toBe(true);
    expect(plan(one)[0]?.otherQuestions).toBe(false);
  });
});

describe('saving', () => {
  it('takes everything, or one with its responses', async () => {
    await restoredFrom(
      backupOf(
        { assessment: assessment(), responses: [response('s1')] },
        {
          assessment: assessment({ id: 'a2', rounds: [makeRound({ id: 'r2' })] }),
          responses: [response('s2', { assessmentId: 'a2', roundId: 'r2' })],
        },
      ),
    );
    const known = useSession.getState();
    expect(selected(known, null).responses).toHaveLength(2);
    expect(selected(known, 'a2')).toMatchObject({ assessments: [{ id: 'a2' }], responses: [{ id: 's2' }] });
    const file = await makeBackupFile({ of: 'a2', passphrase: null, several: 'flere' });
    if (!file.ok) throw new Error(file.refusal.kind);
    expect(file.value.name).toMatch(/^A made-up organisation, Spring, \d{4}-\d\d-\d\d\.kommunespejl\.json$/);
    expect(JSON.parse(file.value.text)).toMatchObject({ scope: 'one', assessments: [{ id: 'a2' }] });
    expect(useBackups.getState().last).not.toHaveProperty('a3');
    file.value.handedOver();
    expect(useBackups.getState().last['a2']).toBe(file.value.createdAt);
  });
});
