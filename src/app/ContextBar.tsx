/** Which self-assessment is open, which of its rounds and of what kind, and whether everything is saved. */
import { questionnaire } from '../content/pack';
import { roundNumbered, roundOf } from '../domain/assessment';
import { useI18n } from '../i18n';
import type { Route } from '../state/route';
import { useAssessment, useResponseHead } from '../state/selectors';
import { Tag } from '../ui/Tag';
import styles from './ContextBar.module.css';
import { SaveStateText } from './SaveStateText';

export function ContextBar({ route }: { readonly route: Route }) {
  const { texts, format, pick } = useI18n();
  const assessment = useAssessment('assessment' in route ? route.assessment : '');
  const response = useResponseHead('response' in route ? route.response : '');
  if (assessment === undefined) return null;
  const { rounds } = assessment;
  const round =
    (response === undefined ? undefined : roundOf(assessment, response)) ??
    roundNumbered(assessment, 'round' in route ? route.round : null);
  const role = questionnaire.roles.find(({ id }) => id === response?.role);
  return (
    <section
      className={styles.bar}
      aria-label={texts.app.chosenAssessment}
      data-example={assessment.example || undefined}
    >
      <div className={styles.inner}>
        <strong>{assessment.subject.name}</strong>
        <span className={styles.title}>{assessment.title}</span>
        {rounds.length > 1 && (
          <span>{texts.app.round(format.number(rounds.indexOf(round) + 1), format.month(round.opened))}</span>
        )}
        <span>
          {role === undefined
            ? texts.app.roundKinds[round.kind]
            : texts.questionnaire.yourResponse(pick(role.name))}
        </span>
        {assessment.example && <Tag tone="example">{texts.app.example}</Tag>}
        <SaveStateText assessment={assessment} />
      </div>
    </section>
  );
}
