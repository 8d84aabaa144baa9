/** What stands at the address of a response that can no longer be changed: when it was handed in, and what now. */
import type { Assessment, Round } from '../../domain/assessment';
import { useI18n } from '../../i18n';
import { takeBack } from '../../state/responseCommands';
import { hrefOf } from '../../state/route';
import type { ResponseHead } from '../../state/selectors';
import { Button, LinkButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { PageTitle } from '../../ui/PageTitle';
import styles from './ReviewPage.module.css';

interface Props {
  readonly assessment: Assessment;
  readonly round: Round;
  readonly response: ResponseHead;
}

export default function Receipt({ assessment, round, response }: Props) {
  const { texts, format } = useI18n();
  const t = texts.questionnaire.receipt;
  const handed = response.handedIn;
  const title = handed === null ? t.neverHandedIn : t.title;
  const open = round.closed === null;
  return (
    <div className={styles.page}>
      <PageTitle title={title}>{title}</PageTitle>
      {handed !== null && <p className="lead">{t.when(format.date(handed), format.time(handed))}</p>}
      <p>{open ? (round.kind === 'open' ? t.open : t.sealed) : t.closed}</p>
      {open && <p>{t.handOver}</p>}
      <div className={styles.ways}>
        <LinkButton variant="main" href={hrefOf({ page: 'responses', assessment: assessment.id })}>
          {t.toRound}
        </LinkButton>
        {open && round.kind === 'open' && (
          <Button onClick={() => takeBack(response.id)}>
            <Icon name="undo" />
            {t.takeBack}
          </Button>
        )}
      </div>
    </div>
  );
}
