import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Response, Round } from '../../domain/assessment';
import { type RoundView, viewRound } from '../../domain/disclosure';
import { makeQuestionnaire } from '../../domain/testing/factories';
import { largeRound } from '../../domain/testing/largeRounds';
import { viewInWorker } from './inWorker';
import { decode, encode } from './transfer';
import type { ViewRequest } from './worker';

vi.setConfig({ testTimeout: 60_000 });

const { themes, roles } = makeQuestionnaire();
const itemIds = themes.flatMap(({ items }) => items.map(({ id }) => id));

/** Does what the worker does, with what can travel to one and back. */
class Beside extends EventTarget {
  terminated = 0;
  postMessage(asked: ViewRequest, transferred: Transferable[]) {
    const { round, responses, ...rest } = structuredClone(asked, { transfer: transferred });
    const data = structuredClone(viewRound(round, decode(responses), rest.themes, rest.roles));
    queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
  }
  terminate() {
    this.terminated += 1;
  }
}

class Failing extends Beside {
  override postMessage() {
    queueMicrotask(() => this.dispatchEvent(new Event('error')));
  }
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const seen = (round: Round, responses: readonly Response[]) => viewRound(round, responses, themes, roles);

describe('responses that have travelled', () => {
  it('show the same as those that have not', () => {
    fc.assert(
      fc.property(largeRound, ({ round, responses }) => {
        const travelled = decode(structuredClone(encode(responses, itemIds, round.id)));
        expect(viewRound(round, travelled, themes, roles)).toEqual(seen(round, responses));
      }),
      { numRuns: 50 },
    );
  });

  it('hold nothing but roles, departments and answers', () => {
    const [{ round, responses } = { round: null, responses: [] }] = fc.sample(largeRound, {
      numRuns: 1,
      seed: 1,
    });
    const encoded = encode(responses, itemIds, round?.id ?? '');
    expect(Object.keys(encoded).toSorted()).toEqual([
      'answers',
      'departments',
      'itemIds',
      'roles',
      'roundId',
    ]);
    expect([...encoded.answers].every((code) => code <= 5)).toBe(true);
  });
});

describe('a round that is looked at in a worker', () => {
  const sample = () => fc.sample(largeRound, { numRuns: 20, seed: 7 });

  it('shows the same as one that is looked at on the page, and holds the round itself', async () => {
    vi.stubGlobal('Worker', Beside);
    for (const { round, responses } of sample()) {
      const view: RoundView = await viewInWorker(round, responses, themes, roles);
      expect(view).toEqual(seen(round, responses));
      expect(view.round).toBe(round);
    }
  });

  it('counts what is handed in, and in this round', async () => {
    vi.stubGlobal('Worker', Beside);
    const [{ round, responses } = { round: null, responses: [] }] = sample();
    if (round === null) throw new Error('There is a sample.');
    const others = responses.map((response, index) =>
      index % 2 === 0 ? { ...response, roundId: 'another' } : { ...response, handedIn: null },
    );
    const view = await viewInWorker(round, [...others, ...responses], themes, roles);
    expect(view).toEqual(seen(round, responses));
  });

  it('is looked at on the page where the worker fails, or there is none', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    const [{ round, responses } = { round: null, responses: [] }] = sample();
    if (round === null) throw new Error('There is a sample.');
    for (const worker of [Failing, undefined]) {
      vi.stubGlobal('Worker', worker);
      expect(await viewInWorker(round, responses, themes, roles)).toEqual(seen(round, responses));
    }
    expect(warned).toHaveBeenCalledTimes(2);
  });

  it('has its address signed by the one policy of the page, made once', async () => {
    vi.stubGlobal('Worker', Beside);
    const createScriptURL = vi.fn((url: string) => url);
    const createPolicy = vi.fn((_: string, rules: { createScriptURL(url: string): string }) => {
      expect(() => rules.createScriptURL('https://example.org/other.js')).toThrow('is no script of this app');
      return { createScriptURL: createScriptURL.mockImplementation(rules.createScriptURL) };
    });
    vi.stubGlobal('trustedTypes', { createPolicy });
    for (const { round, responses } of sample().slice(0, 2))
      await viewInWorker(round, responses, themes, roles);
    expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['kommunespejl-worker']);
    expect(createScriptURL).toHaveBeenCalledTimes(2);
  });
});
