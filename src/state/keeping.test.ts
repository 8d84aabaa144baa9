// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askOnceThereAreAnswers, askToKeep, lookAtKeeping, useKeeping } from './keeping';
import { answerItem } from './responseCommands';
import { freshDevice, nextTurn, saved, started } from './testing/device';

const persist = vi.fn(async () => true);
let promised = false;

beforeEach(async () => {
  await freshDevice();
  promised = false;
  persist.mockClear();
  useKeeping.setState({ promised: null, room: null, asked: false });
  Object.defineProperty(navigator, 'storage', {
    value: { persist, persisted: async () => promised, estimate: async () => ({ usage: 1, quota: 3 }) },
    configurable: true,
  });
});
afterEach(() => Object.defineProperty(navigator, 'storage', { value: undefined, configurable: true }));

async function answered(): Promise<void> {
  const { response } = await started();
  expect(persist).not.toHaveBeenCalled();
  answerItem(response, 'K1', { kind: 'dont-know' });
  await saved();
  answerItem(response, 'K2', { kind: 'dont-know' });
  await saved();
  await nextTurn();
}

describe('the browser’s promise to keep what is stored', () => {
  it('is asked for once, when the first answers have been saved', async () => {
    askOnceThereAreAnswers(false);
    await answered();
    expect(persist).toHaveBeenCalledTimes(1);
    expect(useKeeping.getState()).toMatchObject({ promised: true, asked: false });
  });

  it('is asked for also where they had been saved before', async () => {
    await answered();
    askOnceThereAreAnswers(false);
    await nextTurn();
    expect(persist).toHaveBeenCalledTimes(1);
  });

  it('is not asked for again where it has been given', async () => {
    promised = true;
    askOnceThereAreAnswers(false);
    await answered();
    expect(persist).not.toHaveBeenCalled();
  });

  it('is left to the person where the browser puts the question to her', async () => {
    askOnceThereAreAnswers(true);
    await answered();
    expect(persist).not.toHaveBeenCalled();
    const agent = vi
      .spyOn(navigator, 'userAgent', 'get')
      .mockReturnValue('Mozilla/5.0 Gecko/2010 Firefox/140.0');
    askOnceThereAreAnswers();
    await answered();
    expect(persist).not.toHaveBeenCalled();
    agent.mockRestore();
  });

  it('is asked for because a person wants it, and the answer shown', async () => {
    persist.mockResolvedValueOnce(false);
    await askToKeep();
    expect(useKeeping.getState()).toMatchObject({ promised: false, asked: true });
  });

  it('can be looked at without asking', async () => {
    await lookAtKeeping();
    expect(useKeeping.getState()).toEqual({ promised: false, room: { used: 1, left: 2 }, asked: false });
    expect(persist).not.toHaveBeenCalled();
  });
});
