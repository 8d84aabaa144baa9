/** Looks at a round in a worker, for rounds that would keep the page from drawing for longer than a frame. */
import type { Round } from '../../domain/assessment';
import {
  type CountableResponse,
  countingResponses,
  type RoundView,
  viewRound,
} from '../../domain/disclosure';
import type { Role, Theme } from '../../domain/pack/schema';
import { pack } from './transfer';
import type { AskedView } from './worker';
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
  const packed = pack(countingResponses(round, responses), itemIds, round.id);
  try {
    const view = await ask({ round, responses: packed, themes, roles });
    // The round itself, and not the copy that has travelled.
    return { ...view, round };
  } catch (error) {
    console.warn('No worker: the round is looked at on the page.', error);
    return viewRound(round, responses, themes, roles);
  }
}

function ask(asked: AskedView): Promise<RoundView> {
  return new Promise<RoundView>((resolve, reject) => {
    const worker = new Worker(trusted(workerUrl), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<RoundView>) => {
      worker.terminate();
      resolve(data);
    });
    worker.addEventListener('error', (event) => {
      worker.terminate();
      reject(new Error(event.message));
    });
    worker.postMessage(asked, [asked.responses.answers.buffer]);
  });
}

/** Trusted Types, which TypeScript does not know. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): ScriptUrls;
}
type ScriptUrls = { createScriptURL(url: string): string };

let policy: ScriptUrls | null = null;

/** The one policy that the page allows (see vite.config.ts), for the one address it is asked for. */
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
