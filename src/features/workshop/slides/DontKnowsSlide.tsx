/** The statements that most don't know the answer to, and in which groups. */
import { dontKnowsFigure } from '../../../figures/dontKnows';
import { useTextsOf } from '../../../i18n';
import { workshopTexts } from '../../../i18n/workshop';
import { dontKnowsThatFit } from '../words/roomForWords';
import { ownLine } from '../words/slideWords';
import styles from './Slide.module.css';
import { SlideFrame } from './SlideFrame';
import type { SlideProps } from './slideProps';

export function DontKnowsSlide(props: SlideProps) {
  const t = useTextsOf(workshopTexts);
  const { view, themes, speech } = props;
  const { title, lead, rows, note } = dontKnowsFigure(view, themes, speech);
  return (
    <SlideFrame
      title={title}
      reading={lead}
      source={
        note === null
          ? ownLine(view.respondents, speech, t)
          : `${ownLine(view.respondents, speech, t)} ${note}`
      }
    >
      <ul className={styles.dontKnows}>
        {dontKnowsThatFit(rows).map(({ itemId, text, count, byGroup }) => (
          <li key={itemId}>
            <b>{count}</b>
            <p>{text}</p>
            {byGroup !== null && <p className={styles.byGroup}>{byGroup}</p>}
          </li>
        ))}
      </ul>
    </SlideFrame>
  );
}
