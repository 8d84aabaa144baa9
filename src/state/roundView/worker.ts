/** Looks at one round beside the page, and says what may be seen of it. */
import type { Round } from '../../domain/assessment';
import { viewRound } from '../../domain/disclosure';
import type { Role, Theme } from '../../domain/pack/schema';
import { decode, type EncodedResponses } from './transfer';

export interface ViewRequest {
  readonly round: Round;
  readonly responses: EncodedResponses;
  readonly themes: readonly Theme[];
  readonly roles: readonly Role[];
}

addEventListener('message', ({ data }: MessageEvent<ViewRequest>) => {
  const { round, responses, themes, roles } = data;
  postMessage(viewRound(round, decode(responses), themes, roles));
});
