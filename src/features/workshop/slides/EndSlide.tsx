/** The last slide: what the figures do not say. */
import { useTextsOf } from '../../../i18n';
import { workshopTexts } from '../../../i18n/workshop';
import styles from './Slide.module.css';
import { SlideFrame } from './SlideFrame';
import type { SlideProps } from './slideProps';

export function EndSlide({ view }: SlideProps) {
  const t = useTextsOf(workshopTexts).end;
  return (
    <SlideFrame title={t.title} source={t.source}>
      <ul className={styles.sentences}>
        {(view.respondents === 1 ? t.pointsOwn : t.points).map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </SlideFrame>
  );
}
