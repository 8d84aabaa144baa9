/** The way out of the wall: back to the results, at the place where the reader left them. */
import { goInstead } from '../../../state/navigation';
import { hrefOf, type RoundNumber, type Route, resultsRoute } from '../../../state/route';

/** Where the wall was opened from the results, one step back leads to the place on that page; else to its top. */
export function leaveTo(assessment: string, round: RoundNumber): void {
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
