/** What was agreed: each decision with who does it, by when, and the first step. */
import type { Action } from '../../../domain/workshop';
import { useTextsOf } from '../../../i18n';
import { workshopTexts } from '../../../i18n/workshop';
import styles from './Deciding.module.css';
import slide from './Slide.module.css';
import { SlideFrame } from './SlideFrame';
import type { SlideProps } from './slideProps';

/** Rows that have room, each in one line. */
const room = 4;

export function DecisionsSlide({ actions, speech }: SlideProps) {
  const t = useTextsOf(workshopTexts).decisions;
  const { number } = speech.i18n.format;
  const more = actions.length - room;
  return (
    <SlideFrame title={t.title} reading={more > 0 ? t.more(more, number(more)) : null}>
      {actions.length === 0 ? (
        <p className={slide.large}>{t.none}</p>
      ) : (
        <ul className={styles.actions}>
          {actions.slice(0, room).map((action) => (
            <Decided key={action.id} action={action} date={speech.i18n.format.date} />
          ))}
        </ul>
      )}
    </SlideFrame>
  );
}

function Decided({ action, date }: { readonly action: Action; readonly date: (at: string) => string }) {
  const t = useTextsOf(workshopTexts).decisions;
  return (
    <li>
      <p className={styles.what}>{action.title}</p>
      <p className={styles.who}>
        <b>{action.owner || t.noOwner}</b>
        <span>{action.due === null ? t.noDate : t.by(date(`${action.due}T12:00:00Z`))}</span>
      </p>
      {action.firstStep !== '' && (
        <p className={styles.step}>
          {t.step}: {action.firstStep}
        </p>
      )}
    </li>
  );
}
