/** The short version: the sentences that follow from the answers. */
import { benchmarks } from '../../../content/benchmarks';
import { questionnaire } from '../../../content/pack';
import { briefly } from '../../../figures/briefly';
import { useTextsOf } from '../../../i18n';
import { findingsTexts } from '../../../i18n/findings';
import { workshopTexts } from '../../../i18n/workshop';
import type { Part } from '../deck/slides';
import { ownLine, titleOfPart } from '../words/slideWords';
import styles from './Slide.module.css';
import { SlideFrame } from './SlideFrame';
import type { SlideProps } from './slideProps';

export function BrieflySlide({ part, ...props }: SlideProps & { readonly part: Part }) {
  const t = useTextsOf(workshopTexts);
  const { title } = useTextsOf(findingsTexts).briefly;
  const { view, themes, speech } = props;
  const sentences = briefly(view, themes, benchmarks.figures, questionnaire.roles, speech);
  return (
    <SlideFrame
      title={titleOfPart(title, part, speech.i18n, t)}
      source={ownLine(view.respondents, speech, t)}
    >
      <ul className={styles.sentences}>
        {sentences.slice(part.from, part.to).map(({ kind, sentence }) => (
          <li key={kind}>{sentence}</li>
        ))}
      </ul>
    </SlideFrame>
  );
}
