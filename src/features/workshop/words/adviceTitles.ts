/** Recommendations as the vote has them: which are put to it, and what they are called. */
import type { Advice } from '../../../domain/pack/schema';
import type { I18n } from '../../../i18n';
import type { Deck } from '../deck/useDeck';

/** The title by id; the id itself where the advice is not there. */
export function adviceTitles(advice: Advice | null, { pick }: Pick<I18n, 'pick'>): (id: string) => string {
  return (id) => {
    const title = advice?.recommendations.find((one) => one.id === id)?.title;
    return title === undefined ? id : pick(title);
  };
}

/** So many recommendations are put to the vote: what is more has no room on the wall, and takes the dots apart. */
const mostOptions = 5;

/** The ids of those that are put to the vote: the first that the answers call for. */
export function putToVote(called: Deck['called']): readonly string[] {
  return called.slice(0, mostOptions).map(({ recommendation }) => recommendation.id);
}
