/** What the facilitator may say at a slide, and why a question was chosen. Never on the wall. */
import { questionnaire } from '../../../content/pack';
import { itemsOf } from '../../../domain/pack/items';
import type { QuestionReason } from '../../../domain/workshop';
import { useI18n, useTextsOf } from '../../../i18n';
import { facilitatorTexts } from '../../../i18n/facilitator';
import type { Slide } from '../deck/slides';
import type { Deck } from '../deck/useDeck';
import styles from './Facilitator.module.css';

interface Props {
  readonly deck: Deck;
  readonly slide: Slide;
}

export function Notes({ slide }: Props) {
  const t = useTextsOf(facilitatorTexts);
  const { pick } = useI18n();
  const why = useWhy();
  const chosen = slide.kind === 'question' ? slide.chosen : null;
  return (
    <div className={styles.card}>
      <h2 className={styles.label}>{t.notes}</h2>
      <ul className={styles.notes}>
        {chosen !== null && (
          <>
            <li>{why(chosen.why)}</li>
            <li>{t.probe(pick(chosen.question.probe))}</li>
          </>
        )}
        {(t.notesFor[kindOfNotes(slide)] ?? []).map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </div>
  );
}

/** A trend of the sector has notes of its own: it knows no best and no worst group. */
function kindOfNotes(slide: Slide): string {
  return slide.kind === 'published' && slide.benchmark.kind === 'sector-trend' ? 'sector' : slide.kind;
}

/** Why a question was chosen, in a sentence. */
export function useWhy(): (reason: QuestionReason) => string {
  const t = useTextsOf(facilitatorTexts);
  const { pick, format } = useI18n();
  const { number } = format;
  const themeName = (id: string) => {
    const theme = questionnaire.themes.find((one) => one.id === id);
    return theme === undefined ? '' : pick(theme.name);
  };
  const statement = (id: string) => {
    const item = itemsOf(questionnaire.themes).find((one) => one.id === id);
    return item === undefined ? '' : pick(item.text);
  };
  return (reason) => {
    switch (reason.kind) {
      case 'low-score':
      case 'high-score':
        return t.why[reason.kind](themeName(reason.themeId), number(Math.round(reason.score)));
      case 'roles-apart': {
        const share = ({ counted, scored }: typeof reason.leaders) => t.of(number(counted), number(scored));
        return t.why['roles-apart'](statement(reason.itemId), share(reason.leaders), share(reason.employees));
      }
      case 'dont-knows':
        return t.why['dont-knows'](statement(reason.itemId), number(reason.count), number(reason.of));
      case 'far-from-best':
        return t.why['far-from-best'][reason.side](statement(reason.itemId));
      case 'any':
        return t.why.any;
    }
  };
}
