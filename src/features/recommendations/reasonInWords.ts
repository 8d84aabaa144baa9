/** The answers to one statement in words, as the reason for a recommendation. */
import { type ItemCounts, scoredIn, withRanks } from '../../domain/disclosure';
import type { Language } from '../../domain/pack/language';
import type { Questionnaire } from '../../domain/pack/schema';
import { lowerFirst } from '../../figures/ownReading';
import type { I18n } from '../../i18n';
import type { recommendationsTexts } from '../../i18n/recommendations';

interface Wording {
  /** Whether it is the reader's own answer: then the answer itself is told, and nothing is counted. */
  readonly single: boolean;
  readonly scale: Questionnaire['scale'];
  readonly i18n: I18n;
  readonly t: (typeof recommendationsTexts)[Language];
}

/** "Du svarede »slet ikke«." or "3 af 11 svarer i høj eller i nogen grad · 1 af 12 ved ikke". */
export function reasonInWords(counts: ItemCounts, { single, scale, i18n, t }: Wording): string {
  if (single) {
    const option = scale.options.find(({ rank }) => counts.byRank[rank] > 0);
    return t.said(lowerFirst(i18n.pick(option?.label ?? scale.dontKnow)));
  }
  const { number } = i18n.format;
  const scored = scoredIn(counts);
  const all = scored + counts.dontKnow + counts.unanswered;
  return [
    ...(scored > 0 ? [t.high(number(withRanks(counts, [3, 2])), number(scored))] : []),
    ...(counts.dontKnow > 0 ? [t.dontKnow(number(counts.dontKnow), number(all))] : []),
  ].join(' · ');
}
