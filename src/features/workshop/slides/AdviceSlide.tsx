/** The first of the recommendations that the answers call for, by their titles. */
import type { Speech } from '../../../figures/speech';
import { useTextsOf } from '../../../i18n';
import { workshopTexts } from '../../../i18n/workshop';
import type { NumberedAdvice } from '../deck/slides';
import styles from './Slide.module.css';
import { SlideFrame } from './SlideFrame';

interface Props {
  readonly first: readonly NumberedAdvice[];
  /** How many recommendations the answers call for in all. */
  readonly called: number;
  readonly speech: Speech;
}

export function AdviceSlide({ first, called, speech: { i18n } }: Props) {
  const t = useTextsOf(workshopTexts).advice;
  const { number } = i18n.format;
  const source =
    first.length < called ? `${t.more(number(first.length), number(called))} ${t.order}` : t.order;
  return (
    <SlideFrame title={t.title} source={source}>
      <ol className={styles.advice}>
        {first.map(({ number: place, recommendation: { id, title } }) => (
          <li key={id} value={place}>
            <b aria-hidden="true">{number(place)}</b>
            <span>{i18n.pick(title)}</span>
          </li>
        ))}
      </ol>
    </SlideFrame>
  );
}
