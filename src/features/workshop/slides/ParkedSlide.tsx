/** What was parked for another day. */
import { useTextsOf } from '../../../i18n';
import { workshopTexts } from '../../../i18n/workshop';
import styles from './Deciding.module.css';
import slide from './Slide.module.css';
import { SlideFrame } from './SlideFrame';
import type { SlideProps } from './slideProps';

/** Rows that have room, each in one line. */
const room = 5;

export function ParkedSlide({ workshop, speech }: SlideProps) {
  const t = useTextsOf(workshopTexts).parked;
  const more = workshop.parked.length - room;
  return (
    <SlideFrame title={t.title} reading={more > 0 ? t.more(more, speech.i18n.format.number(more)) : null}>
      {workshop.parked.length === 0 ? (
        <p className={slide.large}>{t.none}</p>
      ) : (
        <ul className={styles.parked}>
          {workshop.parked.slice(0, room).map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      )}
    </SlideFrame>
  );
}
