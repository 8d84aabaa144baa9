// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { restored } from '../domain/assessment/assessmentChanges';
import { done } from '../domain/result';
import { readFoundDue } from '../storage/foundDue';
import { deleteAssessment, restoreAssessment } from './assessmentCommands';
import { emptyBin, staysUntil } from './bin';
import { now } from './environment';
import { useSession } from './session';
import { assessmentIn, freshDevice, otherTab, saved, started, stored } from './testing/device';
import { whenLoaded } from './whenLoaded';

beforeEach(async () => {
  await freshDevice();
  localStorage.clear();
});

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const ids = () => Object.keys(useSession.getState().assessments);

async function oneInBin() {
  const gone = await started();
  const kept = await started();
  deleteAssessment(gone.assessment);
  await saved();
  return { gone, kept };
}

describe('the bin', () => {
  it('is emptied of what has been due for three days, with its responses, and of nothing else', async () => {
    const { gone, kept } = await oneInBin();
    await emptyBin(inDays(29));
    await emptyBin(inDays(31));
    expect(ids()).toHaveLength(2);
    expect(Object.keys(readFoundDue())).toEqual([gone.assessment]);
    await emptyBin(inDays(35));
    expect(ids()).toEqual([kept.assessment]);
    const there = await stored();
    expect(there.assessments.map(({ id }) => id)).toEqual([kept.assessment]);
    expect(there.responses.map(({ id }) => id)).toEqual([kept.response]);
    expect(readFoundDue()).toEqual({});
  });

  it('is left alone at a first start, however late: the clock may be wrong', async () => {
    await oneInBin();
    await emptyBin(inDays(365));
    await emptyBin();
    await emptyBin(inDays(368));
    expect(ids()).toHaveLength(2);
  });

  it('keeps what another tab has restored meanwhile', async () => {
    const { gone } = await oneInBin();
    await emptyBin(inDays(31));
    await otherTab().changeAssessment(assessmentIn(gone.assessment), (known) => done(restored(known)));
    await emptyBin(inDays(35));
    expect((await stored()).assessments).toHaveLength(2);
    // And this tab has seen it.
    expect(assessmentIn(gone.assessment).deletedAt).toBeNull();
  });

  it('gives back what is restored, with its answers', async () => {
    const { gone } = await oneInBin();
    restoreAssessment(gone.assessment);
    await saved();
    await emptyBin(inDays(31));
    await emptyBin(inDays(35));
    expect(ids()).toHaveLength(2);
  });

  it('is left alone where what is stored could not be read', async () => {
    await oneInBin();
    await emptyBin(inDays(31));
    useSession.setState({ loadProblem: { kind: 'failed', detail: '' } });
    await emptyBin(inDays(35));
    useSession.setState({ loadProblem: null });
    expect(ids()).toHaveLength(2);
  });

  it('says until when one can be restored', async () => {
    const { gone, kept } = await oneInBin();
    const deletedAt = assessmentIn(gone.assessment).deletedAt ?? '';
    const thirty = new Date(Date.parse(deletedAt) + 30 * 86_400_000).toISOString();
    expect(staysUntil(assessmentIn(gone.assessment))).toBe(thirty);
    const late = inDays(40);
    await emptyBin(late);
    expect(Date.parse(staysUntil(assessmentIn(gone.assessment), late)) - Date.parse(late)).toBe(
      3 * 86_400_000,
    );
    const at = now();
    expect(staysUntil(assessmentIn(kept.assessment), at)).toBe(at);
  });

  it('says nothing where it cannot be emptied, and is tried again at the next start', async () => {
    await oneInBin();
    await emptyBin(inDays(31));
    const db = IDBObjectStore.prototype.delete;
    IDBObjectStore.prototype.delete = () => {
      throw new DOMException('not now', 'UnknownError');
    };
    await emptyBin(inDays(35));
    IDBObjectStore.prototype.delete = db;
    expect(useSession.getState()).toMatchObject({ deletionProblem: null });
    expect(ids()).toHaveLength(2);
  });
});

describe('what is to be done once everything has been read', () => {
  it('is done at once, or then, and once', () => {
    let runs = 0;
    const count = () => {
      runs += 1;
    };
    whenLoaded(count);
    expect(runs).toBe(1);
    useSession.setState({ status: 'loading' });
    whenLoaded(count);
    useSession.setState({ givenUp: null });
    expect(runs).toBe(1);
    useSession.setState({ status: 'ready' });
    useSession.setState({ status: 'ready' });
    expect(runs).toBe(2);
  });
});
