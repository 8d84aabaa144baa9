/** The ways out of the wall. */
import { goInstead } from '../../../state/navigation';
import { hrefOf, type RoundNumber, type Route, resultsRoute } from '../../../state/route';
import { forgetPlaceIfAlone } from '../../../state/workshop/live';

/**
 * From the wall of a workshop: one step back to where it was opened, the results at the place where the reader left
 * them, or the facilitator's page. Else never to the results, which would show the room what is yet to be revealed:
 * a window beside the facilitator's is closed, and one that stands alone becomes the facilitator's.
 *
 * @param steered whether there is a facilitator's window beside this one; its notes are not for the wall
 */
export function leaveWall(assessment: string, round: RoundNumber, steered: boolean): void {
  const facilitator: Route = { page: 'facilitator', assessment, round };
  if (cameFrom(resultsRoute(assessment, round))) {
    forgetPlaceIfAlone();
    history.back();
  } else if (cameFrom(facilitator)) history.back();
  else if (!steered) goInstead(facilitator);
  else {
    close();
    // A window that no script has opened may not be closed by one.
    if (!closed) goInstead({ page: 'responses', assessment });
  }
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
