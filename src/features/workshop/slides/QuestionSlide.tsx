/** A question to the room. */
import type { ChosenQuestion } from '../../../domain/workshop';
import { useTextsOf } from '../../../i18n';
import { workshopTexts } from '../../../i18n/workshop';
import styles from './Slide.module.css';
import { SlideFrame } from './SlideFrame';
import type { SlideProps } from './slideProps';

interface Props extends SlideProps {
  readonly chosen: ChosenQuestion;
  readonly place: number;
}

export function QuestionSlide({ chosen, place, speech }: Props) {
  const t = useTextsOf(workshopTexts).question;
  return (
    <SlideFrame title={t.title(speech.i18n.format.number(place))} source={t.source}>
      <p className={styles.asked}>{speech.i18n.pick(chosen.question.question)}</p>
    </SlideFrame>
  );
}
