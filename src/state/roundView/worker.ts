/** Looks at one round beside the page, and says what may be seen of it. */
import type { Round } from '../../domain/assessment';
import { viewRound } from '../../domain/disclosure';
import type { Role, Theme } from '../../domain/pack/schema';
import { type PackedResponses, unpack } from './transfer';

export interface AskedView {
  readonly round: Round;
  readonly responses: PackedResponses;
  readonly themes: readonly Theme[];
  readonly roles: readonly Role[];
}

addEventListener('message', ({ data }: MessageEvent<AskedView>) => {
  const { round, responses, themes, roles } = data;
  postMessage(viewRound(round, unpack(responses), themes, roles));
});
