import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { handIn } from './handingIn';
import { answerItem, writeNote } from './responseCommands';
import { addResponse, chooseBreakdown, closeRound, startRound, undoStartRound } from './roundCommands';
import { assessmentIn, freshDevice, responseIn, saved, started, stored } from './testing/device';

const high = { kind: 'scored', rank: 3 } as const;
const employee = { role: 'employee', department: null };
const confidential = { kind: 'confidential', threshold: 3 } as const;

beforeEach(freshDevice);

const roundsIn = (id: string) => assessmentIn(id).rounds;

/** A self-assessment whose first round is confidential, with three responses handed in. */
async function shared(): Promise<{ readonly assessment: string; readonly responses: readonly string[] }> {
  const { assessment, response } = await started();
  const responses = [response];
  for (const sharing of [confidential, null]) {
    const added = addResponse(assessment, employee, sharing);
    if (added.ok) responses.push(added.value);
  }
  for (const id of responses) {
    answerItem(id, 'K1', high);
    handIn(id);
  }
  return { assessment, responses };
}

describe('a new round', () => {
  it('after an own one closes it, keeps its answers, and lets nobody change them', async () => {
    const { assessment, response } = await started();
    answerItem(response, 'K1', high);
    const outcome = startRound(assessment);
    await saved();
    const { assessments, responses } = await stored();
    expect(assessments[0]?.rounds).toMatchObject([
      { kind: 'own', closed: expect.any(String) },
      { id: outcome.ok && outcome.value, kind: 'own', closed: null },
    ]);
    expect(responses).toEqual([responseIn(response)]);
    const before = responseIn(response);
    const refused = { kind: 'round-closed' };
    expect(answerItem(response, 'K1', null)).toEqual(refused);
    expect(writeNote(response, 'K1', 'Spørg')).toEqual(refused);
    expect(handIn(response)).toEqual(refused);
    await saved();
    expect((await stored()).responses).toEqual([before]);
  });

  it('takes a first response, and is shared by itself', async () => {
    const { assessment, response } = await started();
    answerItem(response, 'K1', high);
    startRound(assessment);
    const added = addResponse(assessment, employee, null);
    expect(added.ok).toBe(true);
    expect(addResponse(assessment, employee, confidential).ok).toBe(true);
    await saved();
    const { assessments, responses } = await stored();
    expect(assessments[0]?.rounds.map(({ kind }) => kind)).toEqual(['own', 'confidential']);
    const [first, second] = assessments[0]?.rounds ?? [];
    expect(responses.filter(({ roundId }) => roundId === first?.id)).toHaveLength(1);
    expect(responses.filter(({ roundId }) => roundId === second?.id)).toHaveLength(2);
  });

  it('is refused where the round is new already', async () => {
    const { assessment } = await started();
    expect(startRound(assessment)).toEqual({ ok: false, refusal: { kind: 'round-new' } });
    expect(roundsIn(assessment)).toHaveLength(1);
  });

  it('after a confidential one waits until that is closed', async () => {
    const { assessment } = await shared();
    const refusal = { kind: 'round-open', as: 'confidential' };
    expect(startRound(assessment)).toEqual({ ok: false, refusal });
    closeRound(assessment);
    expect(startRound(assessment).ok).toBe(true);
    await saved();
    const [first, second] = (await stored()).assessments[0]?.rounds ?? [];
    expect([first?.kind, first?.closed === null, second?.kind]).toEqual(['confidential', false, 'own']);
  });

  it('can be taken back until somebody has begun in it', async () => {
    const { assessment, response } = await started();
    answerItem(response, 'K1', high);
    startRound(assessment);
    expect(undoStartRound(assessment)).toBeNull();
    expect(answerItem(response, 'K2', high)).toBeNull();
    await saved();
    expect((await stored()).assessments[0]?.rounds).toMatchObject([{ kind: 'own', closed: null }]);
    expect(undoStartRound(assessment)).toEqual({ kind: 'only-round' });
    startRound(assessment);
    addResponse(assessment, employee, null);
    expect(undoStartRound(assessment)).toEqual({ kind: 'round-begun' });
  });
});

describe('the breakdown', () => {
  it('is by role group from the start, can be changed, and stands once the round is closed', async () => {
    const { assessment } = await shared();
    expect(roundsIn(assessment)[0].breakdown).toBe('role-group');
    expect(chooseBreakdown(assessment, null)).toBeNull();
    expect(chooseBreakdown(assessment, 'department')).toBeNull();
    await saved();
    expect((await stored()).assessments[0]?.rounds[0].breakdown).toBe('department');
    closeRound(assessment);
    expect(chooseBreakdown(assessment, 'role-group')).toEqual({ kind: 'round-closed' });
    await saved();
    expect((await stored()).assessments[0]?.rounds[0].breakdown).toBe('department');
  });

  it('is not for an own round', async () => {
    const { assessment } = await started();
    expect(chooseBreakdown(assessment, null)).toEqual({ kind: 'not-confidential', as: 'own' });
  });
});
