import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { newResponse, withAnswer } from '../domain/assessment';
import { deleted } from '../domain/assessment/assessmentChanges';
import { handedIn, takenBack } from '../domain/assessment/handingIn';
import { withNewRound, withSharedRound } from '../domain/assessment/roundCommands';
import { done } from '../domain/result';
import { clearDatabase } from '../storage/clearDatabase';
import { renameAssessment } from './assessmentCommands';
import { clearDevice, dismissRefusedByStored, purgeAssessment, removeUnreadable } from './deviceCommands';
import { handIn } from './handingIn';
import { answerItem } from './responseCommands';
import { addResponse, chooseBreakdown, closeRound, startRound } from './roundCommands';
import { loadSession, useSession } from './session';
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

const high = { kind: 'scored', rank: 3 } as const;
const later = '2099-01-01T00:00:00.000Z';

beforeEach(freshDevice);

/** Until what was read anew is on the screen. */
async function until(there: () => boolean): Promise<void> {
  while (!there()) await nextTurn();
}

describe('what another tab has stored', () => {
  it('leaves what it did not touch as it was, so that nothing is made of it anew', async () => {
    const { assessment, response } = await started();
    const other = await started();
    answerItem(response, 'K1', high);
    await saved();
    const before = [assessmentIn(assessment), responseIn(response), responseIn(other.response)];
    await otherTab().changeResponse(
      responseIn(other.response),
      assessmentIn(other.assessment),
      (known, round) => withAnswer(known, round, 'K2', { kind: 'dont-know' }, later),
    );
    await loadSession();
    expect(assessmentIn(assessment)).toBe(before[0]);
    expect(responseIn(response)).toBe(before[1]);
    expect(responseIn(other.response)).not.toBe(before[2]);
    expect(responseIn(other.response).answers).toMatchObject({ K2: { kind: 'dont-know' } });
  });

  it('is taken over with the next answer here, and never written over', async () => {
    const { assessment, response } = await started();
    await otherTab().changeResponse(responseIn(response), assessmentIn(assessment), (known, round) =>
      withAnswer(known, round, 'K2', { kind: 'dont-know' }, later),
    );
    answerItem(response, 'K1', high);
    await saved();
    expect(responseIn(response).answers).toMatchObject({ K1: high, K2: { kind: 'dont-know' } });
    expect((await stored()).responses[0]).toEqual(responseIn(response));
  });

  it('refuses an answer to a response handed in there: the page says so and reads anew', async () => {
    const { assessment, response } = await started();
    await otherTab().changeResponse(responseIn(response), assessmentIn(assessment), (known, round) =>
      handedIn(known, round, later),
    );
    expect(answerItem(response, 'K1', high)).toBeNull();
    await saved();
    await until(() => responseIn(response).handedIn === later);
    expect(responseIn(response).answers).toEqual({});
    expect(useSession.getState().refusedByStored).toBe(true);
    dismissRefusedByStored();
    expect(useSession.getState().refusedByStored).toBe(false);
  });

  it('refuses a response to a round that was shared there on other terms', async () => {
    const { assessment } = await started();
    await otherTab().changeAssessment(assessmentIn(assessment), (known) =>
      withSharedRound(known, 'open', 5, later),
    );
    const employee = { role: 'employee', department: null };
    expect(addResponse(assessment, employee, { kind: 'confidential', threshold: 5 }).ok).toBe(true);
    await saved();
    await until(() => assessmentIn(assessment).rounds[0].kind === 'open');
    expect((await stored()).responses).toHaveLength(1);
    expect(Object.keys(useSession.getState().responses)).toHaveLength(1);
  });

  it('refuses a change of an assessment that was changed there', async () => {
    const { assessment } = await started();
    await otherTab().changeAssessment(assessmentIn(assessment), (known) => done(deleted(known, later)));
    renameAssessment(assessment, 'Efterår');
    await saved();
    expect(assessmentIn(assessment)).toMatchObject({ title: 'Efterår', deletedAt: later });
  });

  it('refuses to close a round from which a response was taken back there', async () => {
    const { assessment, response } = await started();
    const added = addResponse(
      assessment,
      { role: 'employee', department: null },
      { kind: 'open', threshold: 5 },
    );
    handIn(response);
    if (added.ok) handIn(added.value);
    await saved();
    await otherTab().changeResponse(responseIn(response), assessmentIn(assessment), (known, round) =>
      takenBack(known, round, later),
    );
    expect(closeRound(assessment)).toBeNull();
    await saved();
    await until(() => responseIn(response).handedIn === null);
    expect(assessmentIn(assessment).rounds[0].closed).toBeNull();
    expect(useSession.getState().refusedByStored).toBe(true);
  });

  it('takes no answer to a response of a round this tab does not know', async () => {
    const { assessment, response } = await started();
    const made = newResponse(
      { id: 'elsewhere', assessmentId: assessment, role: 'employee', department: null, origin: 'file' },
      { ...assessmentIn(assessment).rounds[0], id: 'another-round' },
      0,
      later,
    );
    if (!made.ok) throw new Error('no response');
    useSession.setState({ responses: { [response]: responseIn(response), elsewhere: made.value } });
    // No other round's rules may stand in: whether it is sealed hangs on its own.
    expect(() => answerItem('elsewhere', 'K1', high)).toThrow(/no round/);
    expect((await stored()).responses.map(({ id }) => id)).toEqual([response]);
  });
});

describe('a round that another tab has gone past', () => {
  /** An own round with an answer; the other tab begins a new one, and this tab has not heard of it. */
  async function passed() {
    const ids = await started();
    answerItem(ids.response, 'K1', high);
    await saved();
    await otherTab().changeAssessment(assessmentIn(ids.assessment), (known, responses) =>
      withNewRound(known, responses, 'round-2', later),
    );
    return ids;
  }

  const acts: Readonly<Record<string, (ids: Awaited<ReturnType<typeof passed>>) => unknown>> = {
    'an answer in it': ({ response }) => answerItem(response, 'K1', { kind: 'dont-know' }),
    'a response to it': ({ assessment }) =>
      addResponse(assessment, { role: 'employee', department: null }, { kind: 'open', threshold: 5 }),
    'a new round after it': ({ assessment }) => startRound(assessment),
  };

  it.each(Object.entries(acts))('takes no %s: the page says so and shows the new round', async (_, act) => {
    const ids = await passed();
    const before = responseIn(ids.response);
    act(ids);
    await saved();
    await until(() => assessmentIn(ids.assessment).rounds.length === 2);
    expect(useSession.getState().refusedByStored).toBe(true);
    const { assessments, responses } = await stored();
    expect(assessments[0]?.rounds).toMatchObject([{ closed: later }, { id: 'round-2', kind: 'own' }]);
    expect(responses).toEqual([before]);
    dismissRefusedByStored();
  });

  it('is not closed or broken down by way of the one that came after it', async () => {
    const employee = { role: 'employee', department: null };
    const { assessment, response } = await started();
    const ids = [response];
    for (const sharing of [{ kind: 'confidential', threshold: 3 } as const, null]) {
      const added = addResponse(assessment, employee, sharing);
      if (added.ok) ids.push(added.value);
    }
    for (const id of ids) handIn(id);
    await saved();
    // The other tab closes it, begins a new one and shares that, so that it could be closed and broken down.
    const next = {
      id: 'round-2',
      threshold: 3,
      breakdown: 'role-group',
      opened: later,
      closed: null,
    } as const;
    await otherTab().changeAssessment(assessmentIn(assessment), (known) =>
      done({
        ...known,
        rounds: [
          { ...known.rounds[0], closed: later },
          { ...next, kind: 'confidential' },
        ],
      }),
    );
    expect(chooseBreakdown(assessment, null)).toBeNull();
    expect(closeRound(assessment)).toBeNull();
    await saved();
    await until(() => assessmentIn(assessment).rounds.length === 2);
    expect((await stored()).assessments[0]?.rounds).toMatchObject([
      { breakdown: 'role-group', closed: later },
      { breakdown: 'role-group', closed: null },
    ]);
  });
});

describe('clearing', () => {
  it('in another tab empties this one, which writes nothing of it again', async () => {
    const { response } = await started();
    await clearDatabase(otherTab());
    await until(() => useSession.getState().givenUp === 'cleared');
    expect(useSession.getState()).toMatchObject({
      assessments: {},
      responses: {},
      save: { kind: 'untouched' },
    });
    expect(() => answerItem(response, 'K1', high)).toThrow();
    expect(await stored()).toEqual({ assessments: [], responses: [], unreadable: [] });
  });

  it('here removes everything and lets one begin again', async () => {
    await started();
    expect(await clearDevice()).toBeNull();
    expect(useSession.getState()).toMatchObject({
      assessments: {},
      responses: {},
      save: { kind: 'untouched' },
    });
    expect((await stored()).assessments).toEqual([]);
    await started();
    expect((await stored()).assessments).toHaveLength(1);
  });

  it('removes also what is still on its way to the disk', async () => {
    const { response } = await started();
    for (const itemId of ['K1', 'K2', 'K3', 'M1', 'M2']) answerItem(response, itemId, high);
    expect(await clearDevice()).toBeNull();
    for (let turn = 0; turn < 20; turn++) await nextTurn();
    expect(await stored()).toEqual({ assessments: [], responses: [], unreadable: [] });
    expect(useSession.getState()).toMatchObject({
      assessments: {},
      responses: {},
      save: { kind: 'untouched' },
    });
  });
});

describe('removing', () => {
  it('an assessment for good takes its responses along, and no others', async () => {
    const one = await started();
    const other = await started();
    expect(await purgeAssessment(one.assessment)).toBeNull();
    expect(Object.keys(useSession.getState().assessments)).toEqual([other.assessment]);
    expect(Object.keys(useSession.getState().responses)).toEqual([other.response]);
    expect((await stored()).responses.map(({ id }) => id)).toEqual([other.response]);
  });

  it('a record that cannot be read leaves the others', async () => {
    const { assessment, response } = await started();
    const broken = { ...responseIn(response), id: 'broken', role: '' };
    await otherTab().addResponse(assessmentIn(assessment), (known) =>
      done({ assessment: known, response: broken }),
    );
    await loadSession();
    expect(useSession.getState().unreadable).toMatchObject([{ store: 'responses', key: 'broken' }]);
    expect(await removeUnreadable('responses', 'broken')).toBeNull();
    expect(useSession.getState().unreadable).toEqual([]);
    expect(Object.keys(useSession.getState().responses)).toEqual([response]);
  });
});
