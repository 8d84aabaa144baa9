import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { packReference } from '../content/pack';
import {
  decideNotForUs,
  deleteAssessment,
  duplicateAssessment,
  renameAssessment,
  restoreAssessment,
  undoNotForUs,
} from './assessmentCommands';
import { handIn, takeBack } from './handingIn';
import { answerItem, writeNote } from './responseCommands';
import { addResponse, closeRound } from './roundCommands';
import { useSession } from './session';
import { startAssessment } from './startAssessment';
import { assessmentIn, freshDevice, responseIn, saved, saveKind, started, stored } from './testing/device';

const high = { kind: 'scored', rank: 3 } as const;
const employee = { role: 'employee', department: null };

beforeEach(freshDevice);

describe('starting', () => {
  it('stores an own round with its first response', async () => {
    const ids = startAssessment(
      { subject: { kind: 'organisation', name: 'Fælles hjemmepleje' }, title: ' Forår ', form: 'full' },
      { role: 'head-of-it', department: ' Stab ' },
    );
    expect(assessmentIn(ids.assessment).title).toBe('Forår');
    expect(saveKind()).toBe('saving');
    await saved();
    expect(saveKind()).toBe('saved');
    const { assessments, responses } = await stored();
    expect(assessments).toMatchObject([
      { id: ids.assessment, form: 'full', pack: packReference, rounds: [{ kind: 'own', closed: null }] },
    ]);
    expect(responses).toMatchObject([
      { id: ids.response, role: 'head-of-it', department: 'Stab', origin: 'this-device', answers: {} },
    ]);
    expect(responses[0]?.roundId).toBe(assessments[0]?.rounds[0].id);
  });

  it('gives every record an id of its own', async () => {
    const one = await started();
    const other = await started();
    expect(new Set([...Object.values(one), ...Object.values(other)]).size).toBe(4);
  });
});

describe('answering', () => {
  it('shows the answer at once and stores it', async () => {
    const { response } = await started();
    expect(answerItem(response, 'K1', high)).toBeNull();
    expect(responseIn(response).answers).toMatchObject({ K1: high });
    await saved();
    expect((await stored()).responses[0]?.answers).toMatchObject({ K1: high });
  });

  it('changes an answer, to don’t know as well, and takes it back', async () => {
    const { response } = await started();
    answerItem(response, 'K1', high);
    answerItem(response, 'K1', { kind: 'dont-know' });
    await saved();
    expect((await stored()).responses[0]?.answers).toMatchObject({ K1: { kind: 'dont-know' } });
    answerItem(response, 'K1', null);
    await saved();
    expect(responseIn(response).answers).toEqual({});
    expect((await stored()).responses[0]?.answers).toEqual({});
  });

  it('stores a note beside the answer, and removes it when it is empty', async () => {
    const { response } = await started();
    writeNote(response, 'K1', 'Spørg på onsdag');
    await saved();
    expect((await stored()).responses[0]).toMatchObject({
      notes: { K1: { text: 'Spørg på onsdag' } },
      answers: {},
    });
    writeNote(response, 'K1', ' ');
    await saved();
    expect((await stored()).responses[0]?.notes).toEqual({});
  });

  it('leaves the other responses and their values as they are', async () => {
    const one = await started();
    const other = await started();
    const before = responseIn(other.response);
    answerItem(one.response, 'K1', high);
    await saved();
    expect(responseIn(other.response)).toBe(before);
  });

  it('of a response that does not exist is a bug', () => {
    expect(() => answerItem('nowhere', 'K1', high)).toThrow('No response nowhere');
    expect(() => renameAssessment('nowhere', 'x')).toThrow('No assessment nowhere');
  });
});

describe('sharing a round', () => {
  const confidential = { kind: 'confidential', threshold: 3 } as const;

  it('turns the own round confidential with its second response', async () => {
    const { assessment } = await started();
    const added = addResponse(assessment, employee, confidential);
    await saved();
    const { assessments, responses } = await stored();
    expect(assessments[0]?.rounds).toMatchObject([{ kind: 'confidential', threshold: 3 }]);
    expect(responses.map(({ id }) => id)).toContain(added.ok && added.value);
    expect(responses).toHaveLength(2);
  });

  it('is needed before a second response, which is refused without it', async () => {
    const { assessment } = await started();
    expect(addResponse(assessment, employee, null)).toEqual({
      ok: false,
      refusal: { kind: 'round-own-taken' },
    });
    await saved();
    expect((await stored()).responses).toHaveLength(1);
  });

  it('is refused with a threshold that protects nobody', async () => {
    const { assessment } = await started();
    const refused = addResponse(assessment, employee, { kind: 'confidential', threshold: 2 });
    expect(refused).toMatchObject({ ok: false, refusal: { kind: 'threshold-out-of-range' } });
    expect(assessmentIn(assessment).rounds[0].kind).toBe('own');
  });

  it('then takes more responses on the same terms', async () => {
    const { assessment } = await started();
    addResponse(assessment, employee, { kind: 'open', threshold: 5 });
    expect(addResponse(assessment, employee, null).ok).toBe(true);
    await saved();
    expect((await stored()).responses).toHaveLength(3);
    expect(Object.keys(useSession.getState().responses)).toHaveLength(3);
  });
});

describe('handing in and closing', () => {
  it('seals a response in a confidential round', async () => {
    const { assessment, response } = await started();
    addResponse(assessment, employee, { kind: 'confidential', threshold: 3 });
    expect(handIn(response)).toBeNull();
    expect(answerItem(response, 'K1', high)).toEqual({ kind: 'sealed' });
    expect(takeBack(response)).toEqual({ kind: 'sealed' });
    await saved();
    const sealed = (await stored()).responses.find(({ id }) => id === response);
    expect(sealed?.handedIn).not.toBeNull();
    expect(sealed?.answers).toEqual({});
  });

  it('can be taken back in an open round', async () => {
    const { assessment, response } = await started();
    addResponse(assessment, employee, { kind: 'open', threshold: 5 });
    handIn(response);
    expect(takeBack(response)).toBeNull();
    await saved();
    expect((await stored()).responses.find(({ id }) => id === response)?.handedIn).toBeNull();
  });

  it('closes no own round, and no confidential one before enough have handed in', async () => {
    const { assessment, response } = await started();
    expect(closeRound(assessment)).toEqual({ kind: 'round-own' });
    const ids = [response];
    for (const sharing of [{ kind: 'confidential', threshold: 3 } as const, null]) {
      const added = addResponse(assessment, employee, sharing);
      if (added.ok) ids.push(added.value);
    }
    handIn(response);
    expect(closeRound(assessment)).toEqual({ kind: 'too-few', missing: 2 });
    for (const id of ids.slice(1)) handIn(id);
    expect(closeRound(assessment)).toBeNull();
    await saved();
    expect((await stored()).assessments[0]?.rounds[0].closed).not.toBeNull();
    expect(closeRound(assessment)).toEqual({ kind: 'round-closed' });
    expect(addResponse(assessment, employee, null)).toEqual({ ok: false, refusal: { kind: 'round-closed' } });
  });
});

describe('an assessment', () => {
  it('is renamed, but not to nothing', async () => {
    const { assessment } = await started();
    expect(renameAssessment(assessment, '  ')).toEqual({ kind: 'title-empty' });
    expect(renameAssessment(assessment, 'Efterår')).toBeNull();
    await saved();
    expect((await stored()).assessments[0]?.title).toBe('Efterår');
  });

  it('is copied without answers and decisions', async () => {
    const { assessment, response } = await started();
    answerItem(response, 'K1', high);
    decideNotForUs(assessment, 'K-learning-time');
    const copy = duplicateAssessment(assessment, 'Forår (kopi)');
    await saved();
    const { assessments, responses } = await stored();
    expect(assessments.find(({ id }) => id === copy)).toMatchObject({
      title: 'Forår (kopi)',
      form: 'short',
      decisions: [],
      rounds: [{ kind: 'own' }],
    });
    expect(responses.filter(({ assessmentId }) => assessmentId === copy)).toEqual([]);
  });

  it('keeps the decision on an advice until it is undone', async () => {
    const { assessment } = await started();
    decideNotForUs(assessment, 'K-learning-time');
    await saved();
    expect((await stored()).assessments[0]?.decisions).toMatchObject([
      { recommendationId: 'K-learning-time', decision: 'not-for-us' },
    ]);
    undoNotForUs(assessment, 'K-learning-time');
    await saved();
    expect((await stored()).assessments[0]?.decisions).toEqual([]);
  });

  it('is deleted and comes back with its answers', async () => {
    const { assessment, response } = await started();
    answerItem(response, 'K1', high);
    deleteAssessment(assessment);
    await saved();
    expect((await stored()).assessments[0]?.deletedAt).not.toBeNull();
    restoreAssessment(assessment);
    await saved();
    const { assessments, responses } = await stored();
    expect(assessments[0]?.deletedAt).toBeNull();
    expect(responses[0]?.answers).toMatchObject({ K1: high });
  });
});
