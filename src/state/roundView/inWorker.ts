/** Looks at a round in a worker, for rounds that would keep the page from drawing for longer than a frame. */
import type { Round } from '../../domain/assessment';
import {
  type CountableResponse,
  countingResponses,
  type RoundView,
  viewRound,
} from '../../domain/disclosure';
import type { Role, Theme } from '../../domain/pack/schema';
import { roundWorkerAddress, trustedScript } from '../trustedScripts';
import { encode } from './transfer';
import type { ViewRequest } from './worker';

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
  // The single file brings no worker, and its policy allows none.
  if (import.meta.env.MODE === 'single') return viewRound(round, responses, themes, roles);
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
  const worker = new Worker(trustedScript(roundWorkerAddress), { type: 'module' });
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
