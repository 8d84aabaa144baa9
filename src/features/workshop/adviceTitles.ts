/** What a recommendation is called that was voted on. */
import type { Advice } from '../../domain/pack/schema';
import type { I18n } from '../../i18n';

/** The title by id; the id itself where the advice is not there. */
export function adviceTitles(advice: Advice | null, { pick }: Pick<I18n, 'pick'>): (id: string) => string {
  return (id) => {
    const title = advice?.recommendations.find((one) => one.id === id)?.title;
    return title === undefined ? id : pick(title);
  };
}
