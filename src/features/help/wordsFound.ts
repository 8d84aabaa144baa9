/** The words of the glossary that fit what somebody looks for. */
import type { I18n } from '../../i18n';

export interface Word {
  readonly term: string;
  readonly text: string;
}

/**
 * The words in the order of the alphabet of the language (å last in Danish).
 * @param sought in upper or lower case; nothing finds all. A word fits by its term or its explanation; those that
 *   fit by their term stand first.
 */
export function wordsFound<Found extends Word>(
  words: readonly Found[],
  sought: string,
  { language, format }: Pick<I18n, 'language' | 'format'>,
): readonly Found[] {
  const lower = (text: string) => text.toLocaleLowerCase(language);
  const wanted = lower(sought.trim());
  const sorted = words.toSorted((a, b) => format.compare(a.term, b.term));
  const byTerm = sorted.filter(({ term }) => lower(term).includes(wanted));
  const byText = sorted.filter((word) => !byTerm.includes(word) && lower(word.text).includes(wanted));
  return [...byTerm, ...byText];
}
