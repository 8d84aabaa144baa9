/** A word of the glossary, explained where it stands: `<GlossaryTerm id="share">andele</GlossaryTerm>`. */
import { useTextsOf } from '../i18n';
import { type GlossaryId, glossaryTexts } from '../i18n/glossary';
import { Term } from './Term';

interface Props {
  readonly id: GlossaryId;
  /** The word as it stands here. */
  readonly children: string;
}

export function GlossaryTerm({ id, children }: Props) {
  const { text } = useTextsOf(glossaryTexts)[id];
  return <Term term={children} text={text} />;
}
