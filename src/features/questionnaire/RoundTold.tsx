/** What kind of round this is, told to everyone before they answer; and to the first, when it has changed. */
import type { Assessment, Round } from '../../domain/assessment';
import { useI18n } from '../../i18n';
import { type ResponseHead, useFirstResponseId } from '../../state/selectors';
import { Notice } from '../../ui/Notice';
import styles from './RoundTold.module.css';

interface Props {
  readonly assessment: Assessment;
  readonly round: Round;
  readonly response: ResponseHead;
  /** Only the kind itself, where the rest has been told on a page before. */
  readonly brief?: boolean;
}

export function RoundTold({ assessment, round, response, brief = false }: Props) {
  const { texts, format } = useI18n();
  const t = texts.questionnaire;
  // Only an own round turns into a shared one, so its first response was begun on other terms.
  const first = useFirstResponseId(assessment, round) === response.id;
  if (round.kind === 'own') return <p className={styles.quiet}>{t.kindTold.own}</p>;
  const told =
    round.kind === 'open' ? t.kindTold.open : t.kindTold.confidential(format.number(round.threshold));
  return (
    <div className={styles.told}>
      <Notice tone={first ? 'warn' : 'info'} title={told}>
        {first && !brief && <p>{t.becameShared}</p>}
        {round.kind === 'confidential' && !brief && <p>{t.limits}</p>}
      </Notice>
    </div>
  );
}
