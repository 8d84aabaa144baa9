/**
 * A sentence, or a whole text, in which some words are explained where they first stand:
 * `<GlossaryText text={t.lead} terms={['themeScore']} />`. Also for a text that is a label (`text={t.effort}`).
 */
import { useI18n } from '../i18n';
import type { GlossaryId } from '../i18n/glossary';
import { splitAtTerms } from '../i18n/splitAtTerms';
import { GlossaryTerm } from './GlossaryTerm';

interface Props {
  readonly text: string;
  readonly terms: readonly GlossaryId[];
}

export function GlossaryText({ text, terms }: Props) {
  const { language } = useI18n();
  return splitAtTerms(text, terms, language).map(({ text: part, term }, index) =>
    term === null ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change place
      <GlossaryTerm key={index} id={term}>
        {part}
      </GlossaryTerm>
    ),
  );
}
