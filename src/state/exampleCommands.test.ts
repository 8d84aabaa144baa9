import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadExample } from '../content/example';
import { replace } from '../storage/replace';
import { decideNotForUs, deleteAssessment, renameAssessment } from './assessmentCommands';
import { purgeAssessment, retrySaving } from './deviceCommands';
import { openExample, resetExample } from './exampleCommands';
import { answerItem } from './responseCommands';
import { loadSession, useSession } from './session';
import {
  assessmentIn,
  freshDevice,
  otherTab,
  responseIn,
  saved,
  saveKind,
  started,
  stored,
} from './testing/device';
import { allWritten, endFailures, fullDevice } from './testing/failures';

const high = { kind: 'scored', rank: 3 } as const;
const eksempelby = await loadExample('eksempelby');
const proevekoebing = await loadExample('proevekoebing');
const own = proevekoebing.responses[0]?.id ?? '';

const sorted = <Value extends { readonly id: string }>(values: readonly Value[]) =>
  values.toSorted((a, b) => (a.id < b.id ? -1 : 1));
/** What is on the screen. */
const shown = () => ({
  assessments: sorted(Object.values(useSession.getState().assessments)),
  responses: sorted(Object.values(useSession.getState().responses)),
});
const lying = async () => {
  const { assessments, responses } = await stored();
  return { assessments: sorted(assessments), responses: sorted(responses) };
};

beforeEach(freshDevice);
afterEach(endFailures);

describe('opening an example', () => {
  it('puts it on the screen and on the device, whole', async () => {
    expect(await openExample('eksempelby')).toBe('eksempelby');
    const whole = { assessments: [eksempelby.assessment], responses: sorted(eksempelby.responses) };
    expect(shown()).toEqual(whole);
    await saved();
    expect(await lying()).toEqual(whole);
    expect(saveKind()).toBe('saved');
  });

  it('leaves it as the reader has left it, and leaves everything else', async () => {
    const mine = await started();
    await openExample('proevekoebing');
    answerItem(own, 'L2', high);
    renameAssessment('proevekoebing', 'Mit eksempel');
    await openExample('proevekoebing');
    await saved();
    expect(assessmentIn('proevekoebing').title).toBe('Mit eksempel');
    expect(responseIn(own).answers['L2']).toMatchObject(high);
    expect(assessmentIn(mine.assessment).title).toBe('Forår');
    expect(await lying()).toEqual(shown());
  });

  it('takes it out of the bin', async () => {
    await openExample('proevekoebing');
    decideNotForUs('proevekoebing', 'x');
    deleteAssessment('proevekoebing');
    await openExample('proevekoebing');
    await saved();
    expect(assessmentIn('proevekoebing')).toMatchObject({ deletedAt: null, decisions: [{}] });
    expect(await lying()).toEqual(shown());
  });

  it('brings it anew after it has been deleted for good, and it can be worked on', async () => {
    await openExample('proevekoebing');
    await saved();
    await purgeAssessment('proevekoebing');
    await openExample('proevekoebing');
    answerItem(own, 'L2', high);
    await saved();
    await loadSession();
    expect(useSession.getState().refusedByStored).toBe(false);
    expect(responseIn(own).answers['L2']).toMatchObject(high);
    expect(await lying()).toEqual(shown());
  });

  it('keeps what is stored where this tab does not know of it', async () => {
    await openExample('proevekoebing');
    answerItem(own, 'L2', high);
    deleteAssessment('proevekoebing');
    await saved();
    useSession.setState({ assessments: {}, responses: {} });
    await openExample('proevekoebing');
    await saved();
    expect(responseIn(own).answers['L2']).toMatchObject(high);
    expect(assessmentIn('proevekoebing').deletedAt).toBeNull();
    expect(await lying()).toEqual(shown());
  });

  it('stays on the screen while nothing can be written, and is written when it can be', async () => {
    const full = fullDevice();
    await openExample('eksempelby');
    await saved();
    expect(shown().responses).toHaveLength(28);
    expect(useSession.getState().save).toMatchObject({ kind: 'failed', waiting: 1 });
    expect((await stored()).responses).toEqual([]);
    full.mockRestore();
    retrySaving();
    await allWritten();
    expect(await lying()).toEqual(shown());
  });
});

describe('putting an example back', () => {
  it('removes what has been added and changed, and can be taken back', async () => {
    const mine = await started();
    await openExample('proevekoebing');
    answerItem(own, 'K1', null);
    answerItem(own, 'L2', high);
    decideNotForUs('proevekoebing', 'x');
    renameAssessment('proevekoebing', 'Mit eksempel');
    await saved();
    const before = shown();

    const undo = await resetExample('proevekoebing');
    expect(assessmentIn('proevekoebing')).toEqual(proevekoebing.assessment);
    expect(responseIn(own)).toEqual(proevekoebing.responses[0]);
    await saved();
    expect(await lying()).toEqual(shown());
    expect(responseIn(mine.response)).toBeDefined();

    undo();
    expect(shown()).toEqual(before);
    await saved();
    expect(await lying()).toEqual(before);
  });

  it('removes responses that came in meanwhile, also those that another tab has stored', async () => {
    await openExample('eksempelby');
    await saved();
    const added = { ...eksempelby.responses[0], id: 'added', roundId: 'r3' };
    const withRound = {
      ...eksempelby.assessment,
      rounds: [...eksempelby.assessment.rounds, { ...eksempelby.assessment.rounds[0], id: 'r3' }],
    };
    const whole = { assessment: withRound, responses: [...eksempelby.responses, added] };
    expect((await replace(otherTab(), 'eksempelby', () => whole as never)).ok).toBe(true);
    expect((await lying()).responses).toHaveLength(29);
    await resetExample('eksempelby');
    await saved();
    expect(await lying()).toEqual(shown());
    expect(shown().responses).toHaveLength(28);
  });

  it('is done by halves never: where it cannot be written, everything stored is as it was', async () => {
    await openExample('eksempelby');
    renameAssessment('eksempelby', 'Mit eksempel');
    await saved();
    const before = await lying();
    const put = IDBObjectStore.prototype.put;
    let written = 0;
    const failing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      record,
    ) {
      written += 1;
      if (written === 10) throw new DOMException('no room', 'QuotaExceededError');
      return put.call(this, record);
    });
    await resetExample('eksempelby');
    await saved();
    expect(saveKind()).toBe('failed');
    expect(await lying()).toEqual(before);
    failing.mockRestore();
    retrySaving();
    await allWritten();
    expect((await stored()).assessments[0]?.title).toBe(eksempelby.assessment.title);
  });

  it('is not undone by an answer that was still on its way', async () => {
    await openExample('proevekoebing');
    answerItem(own, 'L2', high);
    await resetExample('proevekoebing');
    await saved();
    expect(responseIn(own).answers['L2']).toBeUndefined();
    expect(await lying()).toEqual(shown());
  });
});
