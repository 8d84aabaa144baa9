/** Finding the words of the glossary in a text. */
import type { Language } from '../domain/pack/language';
import { type GlossaryId, glossaryForms, glossaryTexts } from './glossary';

export interface TextPart {
  readonly text: string;
  /** What this part is a word for; `null` for what stands between such words. */
  readonly term: GlossaryId | null;
}

/**
 * Splits a text at the first place where each of some terms stands, as the glossary has it or in one of its
 * other forms, in upper or lower case. Only whole words count, and of two that overlap the one that begins
 * first, then the longer one. A term that is not in the text is left out. The parts together are the text.
 */
export function splitAtTerms(
  text: string,
  terms: readonly GlossaryId[],
  language: Language,
): readonly TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const place of placesOf(text, terms, language)) {
    if (place.from < from) continue;
    if (place.from > from) parts.push({ text: text.slice(from, place.from), term: null });
    parts.push({ text: text.slice(place.from, place.to), term: place.term });
    from = place.to;
  }
  if (from < text.length) parts.push({ text: text.slice(from), term: null });
  return parts;
}

interface Place {
  readonly from: number;
  readonly to: number;
  readonly term: GlossaryId;
}

function placesOf(text: string, terms: readonly GlossaryId[], language: Language): readonly Place[] {
  return terms
    .flatMap((term) => {
      const words = [glossaryTexts[language][term].term, ...(glossaryForms[language][term] ?? [])];
      const found = new RegExp(
        // The longest first: an expression takes the first alternative that fits.
        `(?<![\\p{L}-])(?:${words
          .toSorted((a, b) => b.length - a.length)
          .map(escaped)
          .join('|')})(?![\\p{L}])`,
        'iu',
      ).exec(text);
      return found === null ? [] : [{ from: found.index, to: found.index + found[0].length, term }];
    })
    .toSorted((a, b) => a.from - b.from || b.to - a.to);
}

/** As it stands, for a regular expression. */
const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
