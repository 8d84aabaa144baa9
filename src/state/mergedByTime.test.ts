import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Response, type Round, withAnswer, withNote, withoutAnswer } from '../domain/assessment';
import { retrySaving } from './deviceCommands';
import { answerItem, writeNote } from './responseCommands';
import { assessmentIn, freshDevice, otherTab, responseIn, saved, started, stored } from './testing/device';
import { allWritten, endFailures, fullDevice, holdAttempts } from './testing/failures';

const low = { kind: 'scored', rank: 0 } as const;
const high = { kind: 'scored', rank: 3 } as const;

beforeEach(async () => {
  await freshDevice();
  holdAttempts();
});
afterEach(async () => {
  vi.useRealTimers();
  await endFailures();
});

/** A tab in which everything since its first answer fails to be written, and another one that goes on. */
async function apart() {
  const { assessment, response } = await started();
  answerItem(response, 'K1', low);
  await saved();
  const full = fullDevice();
  return {
    response,
    /** Writes in the other tab, which has room, minutes from now. */
    later: async (
      change: (known: Response, round: Round, at: string) => ReturnType<typeof withAnswer>,
      minutes = 5,
    ) => {
      const at = new Date(Date.now() + minutes * 60_000).toISOString();
      full.mockRestore();
      const written = await otherTab().changeResponse(
        responseIn(response),
        assessmentIn(assessment),
        (known, round) => change(known, round, at),
      );
      if (!written.ok) throw new Error(written.refusal.kind);
      return at;
    },
    /** Now this tab has room as well. */
    retried: async () => {
      retrySaving();
      await allWritten();
      const [written] = (await stored()).responses;
      expect(responseIn(response)).toEqual(written);
      return written;
    },
  };
}

describe('an answer that could not be written at once', () => {
  it('does not take the place of one that was given later in another tab', async () => {
    const { response, later, retried } = await apart();
    answerItem(response, 'K1', high);
    answerItem(response, 'K2', high);
    await saved();
    const at = await later((known, round, when) =>
      withAnswer(known, round, 'K1', { kind: 'dont-know' }, when),
    );
    expect((await retried())?.answers).toMatchObject({ K1: { kind: 'dont-know', at }, K2: high });
  });

  it('does not come back when it was taken back later in another tab', async () => {
    const { response, later, retried } = await apart();
    answerItem(response, 'K1', high);
    await saved();
    const at = await later((known, round, when) => withoutAnswer(known, round, 'K1', when));
    expect(await retried()).toMatchObject({ answers: {}, withdrawn: { answers: { K1: at } } });
  });

  it('nor does taking it back undo what was given later, nor an older note a newer one', async () => {
    const { response, later, retried } = await apart();
    answerItem(response, 'K1', null);
    writeNote(response, 'K1', 'Fra i morges');
    await saved();
    await later((known, round, when) => withAnswer(known, round, 'K1', high, when));
    await later((known, round, when) => withNote(known, round, 'K1', 'Fra i aften', when));
    expect(await retried()).toMatchObject({ answers: { K1: high }, notes: { K1: { text: 'Fra i aften' } } });
  });

  it('takes the place of one that was given earlier', async () => {
    const { response, later, retried } = await apart();
    answerItem(response, 'K1', high);
    await saved();
    await later((known, round, when) => withAnswer(known, round, 'K1', { kind: 'dont-know' }, when), -5);
    expect((await retried())?.answers).toMatchObject({ K1: high });
  });
});

describe('a clock that has been set back', () => {
  it('lets a person change, take back and give again what she has answered', async () => {
    const { response } = await started();
    answerItem(response, 'K1', low);
    writeNote(response, 'K1', 'Først');
    await saved();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 86_400_000 });
    answerItem(response, 'K1', high);
    writeNote(response, 'K1', 'Så');
    await saved();
    expect((await stored()).responses[0]).toMatchObject({
      answers: { K1: high },
      notes: { K1: { text: 'Så' } },
    });
    answerItem(response, 'K1', null);
    writeNote(response, 'K1', '');
    await saved();
    expect((await stored()).responses[0]).toMatchObject({ answers: {}, notes: {} });
    answerItem(response, 'K1', low);
    writeNote(response, 'K1', 'Igen');
    await saved();
    expect((await stored()).responses[0]).toMatchObject({
      answers: { K1: low },
      notes: { K1: { text: 'Igen' } },
      withdrawn: { answers: {}, notes: {} },
    });
  });
});
