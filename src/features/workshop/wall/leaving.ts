/** The ways out of the wall. */
import { goInstead } from '../../../state/navigation';
import { hrefOf, type RoundNumber, type Route, resultsRoute } from '../../../state/route';
import { forgetPlaceIfAlone } from '../../../state/workshop/live';

interface Standing {
  /** Whether there is a facilitator's window beside this one. Its notes are not for the wall. */
  readonly isSteered: boolean;
  /** Whether the workshop has begun: then it is gone on with where it stands. */
  readonly isUnderWay: boolean;
}

/**
 * From the wall of a workshop. Beside a facilitator's window it is closed: the results would show the room what is yet
 * to be revealed, whatever it was opened from. Alone, one step back leads to where it was opened, the results at the
 * place where the reader left them, or the facilitator's page; opened by itself it becomes the facilitator's page.
 */
export function leaveWall(assessment: string, round: RoundNumber, { isSteered, isUnderWay }: Standing): void {
  const facilitator: Route = { page: 'facilitator', assessment, round };
  if (isSteered) {
    close();
    // A window that no script has opened may not be closed by one. On this page there is nothing to reveal.
    if (!closed) goInstead({ page: 'responses', assessment });
  } else if (cameFrom(resultsRoute(assessment, round))) {
    if (!isUnderWay) forgetPlaceIfAlone();
    history.back();
  } else if (cameFrom(facilitator)) history.back();
  else goInstead(facilitator);
}

/** From a wall that has nothing to show: to the results, which say the same. */
export function leaveEmptyWall(assessment: string, round: RoundNumber): void {
  const results = resultsRoute(assessment, round);
  if (cameFrom(results)) history.back();
  else goInstead(results);
}

/** Whether the entry before this one is the page, or a part of it. */
function cameFrom(page: Route): boolean {
  // Not every browser has it.
  const { navigation } = globalThis as { readonly navigation?: Navigation };
  const here = navigation?.currentEntry?.index ?? 0;
  const before = navigation?.entries()[here - 1]?.url ?? '';
  const [path = '', query = ''] = hrefOf(page).split('?');
  const [, hash = ''] = before.split('#');
  const [pathBefore = '', queryBefore = ''] = `#${hash}`.split('?');
  return (pathBefore === path || pathBefore.startsWith(`${path}/`)) && queryBefore === query;
}
