import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deleteAssessment } from './assessmentCommands';
import { purgeAssessment, removeUnreadable, retrySaving } from './deviceCommands';
import { answerItem, writeNote } from './responseCommands';
import { useSession } from './session';
import {
  freshDevice,
  nextTurn,
  responseIn,
  saved,
  saveKind,
  started,
  stored,
  waiting,
} from './testing/device';
import { allWritten, endFailures, fullDevice, holdAttempts, planned } from './testing/failures';

const high = { kind: 'scored', rank: 3 } as const;
const nothing = { assessments: [], responses: [], unreadable: [] };

/** Nothing can be deleted until `mockRestore`. */
const nothingGoes = () =>
  vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
    throw new DOMException('not now', 'UnknownError');
  });

beforeEach(async () => {
  await freshDevice();
  holdAttempts();
});
afterEach(endFailures);

describe('deleting for good while a change waits to be written', () => {
  it('is not undone when it is tried again', async () => {
    const { assessment, response } = await started();
    const full = fullDevice();
    answerItem(response, 'K1', high);
    deleteAssessment(assessment);
    await saved();
    expect(waiting()).toBe(2);
    expect(await purgeAssessment(assessment)).toBeNull();
    full.mockRestore();
    retrySaving();
    for (const run of planned.splice(0)) run();
    for (let turn = 0; turn < 10; turn++) await nextTurn();
    expect(await stored()).toEqual(nothing);
    expect([waiting(), saveKind()]).toEqual([0, 'saved']);
  });

  it('is not undone by a change that is just being written', async () => {
    const { assessment, response } = await started();
    answerItem(response, 'K1', high);
    writeNote(response, 'K1', 'En note');
    expect(await purgeAssessment(assessment)).toBeNull();
    for (let turn = 0; turn < 10; turn++) await nextTurn();
    expect(await stored()).toEqual(nothing);
  });

  it('leaves what waits for another self-assessment in line', async () => {
    const one = await started();
    const other = await started();
    const full = fullDevice();
    answerItem(one.response, 'K1', high);
    answerItem(other.response, 'K2', high);
    await saved();
    await purgeAssessment(one.assessment);
    expect([waiting(), saveKind()]).toEqual([1, 'failed']);
    full.mockRestore();
    retrySaving();
    await allWritten();
    expect((await stored()).responses).toEqual([responseIn(other.response)]);
    expect(Object.keys(responseIn(other.response).answers)).toEqual(['K2']);
  });
});

describe('what cannot be deleted', () => {
  it('stays on the screen, and the page is told why until it has been deleted', async () => {
    const { assessment } = await started();
    const refusing = nothingGoes();
    const problem = { kind: 'unavailable', detail: 'UnknownError: not now' };
    expect(await purgeAssessment(assessment)).toEqual(problem);
    expect(useSession.getState().deletionProblem).toEqual(problem);
    expect(Object.keys(useSession.getState().assessments)).toEqual([assessment]);
    expect((await stored()).assessments).toHaveLength(1);
    refusing.mockRestore();
    expect(await purgeAssessment(assessment)).toBeNull();
    expect(useSession.getState().deletionProblem).toBeNull();
  });

  it('is told also of a record that cannot be read', async () => {
    const refusing = nothingGoes();
    await removeUnreadable('responses', 'x');
    expect(useSession.getState().deletionProblem).toMatchObject({ kind: 'unavailable' });
    refusing.mockRestore();
    await removeUnreadable('responses', 'x');
    expect(useSession.getState().deletionProblem).toBeNull();
  });

  it('keeps the changes that wait for it: they are not called saved, and are written when they can be', async () => {
    const { assessment, response } = await started();
    const full = fullDevice();
    answerItem(response, 'K1', high);
    await saved();
    const refusing = nothingGoes();
    await purgeAssessment(assessment);
    await saved();
    expect([waiting(), saveKind()]).toEqual([1, 'failed']);
    full.mockRestore();
    refusing.mockRestore();
    retrySaving();
    await allWritten();
    expect(Object.keys((await stored()).responses[0]?.answers ?? {})).toEqual(['K1']);
  });
});

describe('a note being typed while nothing can be written', () => {
  it('waits as its last words only, besides the change that is being tried', async () => {
    const { response } = await started();
    const full = fullDevice();
    for (const text of ['V', 'Vi', 'Vi mangler', 'Vi mangler tid']) writeNote(response, 'K1', text);
    await saved();
    for (const text of ['Vi mangler tid og', 'Vi mangler tid og ro']) writeNote(response, 'K1', text);
    await saved();
    expect(useSession.getState().save).toMatchObject({ kind: 'failed', waiting: 2 });
    full.mockRestore();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    retrySaving();
    await allWritten();
    expect(put).toHaveBeenCalledTimes(2);
    expect((await stored()).responses[0]?.notes['K1']?.text).toBe('Vi mangler tid og ro');
  });

  it('keeps notes of different questions, and an answer in between, apart', async () => {
    const { response } = await started();
    const full = fullDevice();
    writeNote(response, 'K1', 'Et');
    writeNote(response, 'K2', 'To');
    answerItem(response, 'K2', high);
    writeNote(response, 'K2', 'To igen');
    await saved();
    expect(waiting()).toBe(4);
    full.mockRestore();
    retrySaving();
    await allWritten();
    const [written] = (await stored()).responses;
    expect([written?.notes['K1']?.text, written?.notes['K2']?.text]).toEqual(['Et', 'To igen']);
  });
});
