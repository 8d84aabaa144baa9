/** The questions to the room: why each was chosen, pinned or swapped for the next that fits. */
import { type QuestionPlan, withQuestionPinned } from '../../../domain/workshop';
import { useI18n, useTextsOf } from '../../../i18n';
import { facilitatorTexts } from '../../../i18n/facilitator';
import { changeWorkshop } from '../../../state/workshop/commands';
import { Button } from '../../../ui/Button';
import type { Deck } from '../deck/useDeck';
import styles from './Facilitator.module.css';
import { useWhy } from './useWhy';

export function QuestionsPart({ deck: { assessment, workshop, questions } }: { readonly deck: Deck }) {
  const t = useTextsOf(facilitatorTexts).prepare;
  const { pick } = useI18n();
  const why = useWhy();
  const { pinned, swapped } = workshop.questions;
  const change = (edit: (plan: QuestionPlan) => QuestionPlan) =>
    changeWorkshop(assessment.id, workshop.roundId, (known) => ({
      ...known,
      questions: edit(known.questions),
    }));
  return (
    <section className={styles.card} aria-labelledby="questions-heading">
      <h2 id="questions-heading">{t.questions}</h2>
      <p className={styles.muted}>{t.questionsLead}</p>
      <ol className={styles.slides}>
        {questions.map(({ question, why: reason }) => {
          const { id } = question;
          const isPinned = pinned.includes(id);
          const words = pick(question.question);
          return (
            <li key={id}>
              <span className={styles.slideName}>
                {words}
                <span className={styles.muted}> · {why(reason)}</span>
              </span>
              <span className={styles.tools}>
                <Button
                  variant="quiet"
                  aria-label={`${isPinned ? t.unpin : t.pin}: ${words}`}
                  onClick={() => change((plan) => withQuestionPinned(plan, id, !isPinned))}
                >
                  {isPinned ? t.unpin : t.pin}
                </Button>
                {!isPinned && (
                  <Button
                    variant="quiet"
                    aria-label={`${t.swap}: ${words}`}
                    onClick={() => change((plan) => ({ ...plan, swapped: [...plan.swapped, id] }))}
                  >
                    {t.swap}
                  </Button>
                )}
              </span>
            </li>
          );
        })}
      </ol>
      {questions.length === 0 && <p>{t.noMore}</p>}
      {swapped.length > 0 && (
        <div>
          <Button variant="quiet" onClick={() => change((plan) => ({ ...plan, swapped: [] }))}>
            {t.swapBack}
          </Button>
        </div>
      )}
    </section>
  );
}
