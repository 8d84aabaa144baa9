/** Looks at a round in a worker, for rounds that would keep the page from drawing for longer than a frame. */
import type { Round } from '../../domain/assessment';
import {
  type CountableResponse,
  countingResponses,
  type RoundView,
  viewRound,
} from '../../domain/disclosure';
import type { Role, Theme } from '../../domain/pack/schema';
import { encode } from './transfer';
import type { ViewRequest } from './worker';
import workerUrl from './worker?worker&url';

/**
 * The same as `viewRound`, as a promise. Where no worker can be had (a page opened as a file, an old browser) or it
 * fails, the round is looked at here: later, and the same.
 */
export async function viewInWorker(
  round: Round,
  responses: readonly CountableResponse[],
  themes: readonly Theme[],
  roles: readonly Role[],
): Promise<RoundView> {
  const itemIds = themes.flatMap(({ items }) => items.map(({ id }) => id));
  const encoded = encode(countingResponses(round, responses), itemIds, round.id);
  try {
    const view = await ask({ round, responses: encoded, themes, roles });
    // The round itself, and not the copy that has travelled.
    return { ...view, round };
  } catch (error) {
    console.warn('No worker: the round is looked at on the page.', error);
    return viewRound(round, responses, themes, roles);
  }
}

async function ask(asked: ViewRequest): Promise<RoundView> {
  const worker = new Worker(trusted(workerUrl), { type: 'module' });
  try {
    return await new Promise<RoundView>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<RoundView>) => resolve(data));
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      worker.addEventListener('messageerror', () => reject(new Error('The answer could not be read.')));
      worker.postMessage(asked, [asked.responses.answers.buffer]);
    });
  } finally {
    worker.terminate();
  }
}

/** Trusted Types, which TypeScript does not know. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): ScriptUrls;
}
type ScriptUrls = { createScriptURL(url: string): string };

let policy: ScriptUrls | null = null;

/** The one policy that the page allows (see scripts/vite/contentSecurityPolicy.ts), for the one address it is asked for. */
function trusted(url: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return url;
  policy ??= trustedTypes.createPolicy('kommunespejl-worker', {
    createScriptURL: (wanted) => {
      if (wanted !== workerUrl) throw new TypeError(`${wanted} is not the worker.`);
      return wanted;
    },
  });
  return policy.createScriptURL(url);
}
