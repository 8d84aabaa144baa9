// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withAnswer } from '../domain/assessment';
import { deleted } from '../domain/assessment/assessmentChanges';
import { done } from '../domain/result';
import { makeAssessment } from '../domain/testing/factories';
import { clearDatabase } from '../storage/clearDatabase';
import { purge } from '../storage/removal';
import { deleteAssessment, restoreAssessment } from './assessmentCommands';
import { purgeAssessment } from './deviceCommands';
import { answerItem, writeNote } from './responseCommands';
import { followOtherTabs, loadSession, useSession } from './session';
import {
  assessmentIn,
  freshDevice,
  nextTurn,
  otherTab,
  responseIn,
  saved,
  started,
  stored,
} from './testing/device';
import { allWritten, endFailures, fullDevice } from './testing/failures';

const high = { kind: 'scored', rank: 3 } as const;
const later = '2099-01-01T00:00:00.000Z';

/** What this tab has told, and how other tabs tell it something; in place of the browser's channel. */
const channel = {
  told: [] as unknown[],
  listeners: [] as ((event: { readonly data: unknown }) => void)[],
  tell: (data: unknown) => {
    for (const listen of channel.listeners) listen({ data });
  },
};

vi.stubGlobal(
  'BroadcastChannel',
  class {
    postMessage(data: unknown) {
      channel.told.push(data);
    }
    addEventListener(_type: string, listen: (event: { readonly data: unknown }) => void) {
      channel.listeners.push(listen);
    }
  },
);
followOtherTabs();

beforeEach(async () => {
  await freshDevice();
  channel.told.length = 0;
});
afterEach(endFailures);

async function until(there: () => boolean): Promise<void> {
  while (!there()) await nextTurn();
}

/** Answers in another tab, which then tells. */
async function answeredElsewhere(response: string, itemId: string): Promise<void> {
  const { assessmentId } = responseIn(response);
  await otherTab().changeResponse(responseIn(response), assessmentIn(assessmentId), (known, round) =>
    withAnswer(known, round, itemId, high, later),
  );
  channel.tell([response]);
}

describe('what this tab tells the others', () => {
  it('is which records it has written, one change after the other', async () => {
    const { assessment, response } = await started();
    answerItem(response, 'K1', high);
    deleteAssessment(assessment);
    await saved();
    expect(channel.told).toEqual([[assessment, response], [response], [assessment]]);
  });

  it('is not what could not be written', async () => {
    const { response } = await started();
    channel.told.length = 0;
    const full = fullDevice();
    answerItem(response, 'K1', high);
    await saved();
    expect(channel.told).toEqual([]);
    full.mockRestore();
  });

  it('is also what it has deleted for good', async () => {
    const { assessment, response } = await started();
    channel.told.length = 0;
    await purgeAssessment(assessment);
    expect(channel.told).toEqual([[assessment, response]]);
  });
});

describe('what another tab tells', () => {
  it('is read, and only that', async () => {
    const one = await started();
    const other = await started();
    const before = responseIn(other.response);
    const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    await answeredElsewhere(one.response, 'K2');
    await until(() => 'K2' in responseIn(one.response).answers);
    expect(responseIn(other.response)).toBe(before);
    expect(getAll).not.toHaveBeenCalled();
  });

  it('does not touch what waits to be written here; what was written holds both', async () => {
    const { response } = await started();
    const full = fullDevice();
    answerItem(response, 'K1', high);
    await saved();
    full.mockRestore();
    await answeredElsewhere(response, 'K2');
    for (let turn = 0; turn < 10; turn++) await nextTurn();
    expect(Object.keys(responseIn(response).answers)).toEqual(['K1']);
    writeNote(response, 'K1', 'Videre');
    await allWritten();
    await saved();
    expect(Object.keys(responseIn(response).answers).sort()).toEqual(['K1', 'K2']);
  });

  it('is shown where it is new, and goes where it is gone', async () => {
    const { assessment, response } = await started();
    await otherTab().changeAssessment(makeAssessment({ id: 'theirs' }), done);
    channel.tell(['theirs']);
    await until(() => useSession.getState().assessments['theirs'] !== undefined);
    await purge(otherTab(), assessment);
    channel.tell([assessment, response]);
    await until(() => useSession.getState().assessments[assessment] === undefined);
    expect(useSession.getState()).toMatchObject({ responses: {}, save: { kind: 'saved' } });
  });

  it('leads to looking at everything where not all is well here', async () => {
    const { response } = await started();
    useSession.setState({ loadProblem: { kind: 'silent', detail: '' } });
    await answeredElsewhere(response, 'K2');
    await until(() => useSession.getState().loadProblem === null);
    expect(responseIn(response).answers).toMatchObject({ K2: high });
  });

  it('leads to looking at everything where it cannot be read', async () => {
    const { assessment, response } = await started();
    const broken = { ...responseIn(response), id: 'broken', role: '' };
    await otherTab().addResponse(assessmentIn(assessment), (known) =>
      done({ assessment: known, response: broken }),
    );
    channel.tell(['broken']);
    await until(() => useSession.getState().unreadable.length > 0);
    expect(useSession.getState().unreadable).toMatchObject([{ key: 'broken' }]);
  });

  it('empties this tab when everything has been cleared, also one that has no database open', async () => {
    await started();
    channel.tell('cleared');
    expect(useSession.getState()).toMatchObject({ assessments: {}, responses: {}, givenUp: 'cleared' });
    await clearDatabase(otherTab());
    await loadSession();
  });
});

describe('a self-assessment that another tab has put into the bin', () => {
  it('takes the answer with it, which is stored, and this tab knows where it lies', async () => {
    const { assessment, response } = await started();
    // This tab is not told.
    await otherTab().changeAssessment(assessmentIn(assessment), (known) => done(deleted(known, later)));
    answerItem(response, 'K1', high);
    await saved();
    expect(assessmentIn(assessment).deletedAt).toBe(later);
    expect((await stored()).responses[0]?.answers).toMatchObject({ K1: high });
    restoreAssessment(assessment);
    await saved();
    expect((await stored()).assessments[0]?.deletedAt).toBeNull();
  });
});
