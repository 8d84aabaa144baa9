/**
 * Beginning a new round: what happens, said before the click; and taking it back before anybody has begun in it.
 *
 * What the two commands return is passed over: they ask the same of the same session as the page has just asked
 * when it showed the button, so that there is nothing to refuse. What another tab has stored meanwhile refuses
 * later; the page then shows what is stored, and `app/StorageNotices` says so.
 */
import type { Assessment, Response, Round } from '../../domain/assessment';
import { newRoundRefusal, undoingRefusal } from '../../domain/assessment/roundCommands';
import { useI18n, useTextsOf } from '../../i18n';
import { responsesTexts } from '../../i18n/responses';
import { startRound, undoStartRound } from '../../state/roundCommands';
import { Button } from '../../ui/Button';
import { GlossaryText } from '../../ui/GlossaryText';
import { Icon } from '../../ui/Icon';
import { Notice } from '../../ui/Notice';
import styles from './ResponsesPage.module.css';

interface Props {
  readonly assessment: Assessment;
  readonly round: Round;
  /** Of the round. */
  readonly responses: readonly Response[];
}

/** Nothing while the round takes answers of several, or is new itself. */
export function NewRound({ assessment, round, responses }: Props) {
  const { format } = useI18n();
  const t = useTextsOf(responsesTexts).newRound;
  const refusal = newRoundRefusal(assessment, responses);
  if (refusal?.kind === 'round-open' || refusal?.kind === 'round-new') return null;
  return (
    <section className={styles.part} aria-labelledby="new-round">
      <h2 id="new-round">{t.title}</h2>
      {refusal === null ? (
        <>
          <p>
            <GlossaryText text={t.meaning} terms={['round']} />
          </p>
          {round.closed === null && <p>{t.closesOwn}</p>}
          <div>
            <Button onClick={() => startRound(assessment.id)}>{t.action}</Button>
          </div>
        </>
      ) : (
        <p>{t.tooMany(format.number(refusal.most))}</p>
      )}
    </section>
  );
}

/** Stands as long as the new round can be taken back. */
export function FreshRound({ assessment, responses }: Omit<Props, 'round'>) {
  const { format } = useI18n();
  const t = useTextsOf(responsesTexts).newRound;
  if (undoingRefusal(assessment, responses) !== null) return null;
  const before = assessment.rounds.at(-2);
  return (
    <Notice
      tone="ok"
      title={t.fresh(format.number(assessment.rounds.length))}
      actions={
        <Button onClick={() => undoStartRound(assessment.id)}>
          <Icon name="undo" />
          {t.undo}
        </Button>
      }
    >
      <p>{before?.kind === 'own' ? t.undoOwn : t.undoShared}</p>
    </Notice>
  );
}
