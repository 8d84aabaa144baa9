/** The responses with role, department and time, and the way to each; never an answer. */
import { questionnaire } from '../../content/pack';
import { type Assessment, changeable, type Response, type Round } from '../../domain/assessment';
import { themesOfForm } from '../../domain/pack/items';
import { useI18n, useTextsOf } from '../../i18n';
import { responsesTexts } from '../../i18n/responses';
import { now } from '../../state/environment';
import { hrefOf } from '../../state/route';
import { Tag } from '../../ui/Tag';
import styles from './ResponsesPage.module.css';

interface Props {
  readonly assessment: Assessment;
  readonly round: Round;
  readonly responses: readonly Response[];
}

export function ResponseList({ assessment, round, responses }: Props) {
  const { pick, format } = useI18n();
  const t = useTextsOf(responsesTexts).list;
  const [theme] = themesOfForm(questionnaire, assessment.form);
  const when = (instant: string) => {
    const { kind, text } = format.when(instant, now());
    return kind === 'time' ? t.atTime(text) : t.onDate(text);
  };
  const roleOf = (response: Response) => {
    const role = questionnaire.roles.find(({ id }) => id === response.role);
    return role === undefined ? response.role : pick(role.name);
  };
  return (
    <ol className={styles.list} aria-label={t.caption}>
      {responses.map((response, index) => {
        const number = format.number(index + 1);
        const open = changeable(response, round).ok;
        const href = hrefOf({
          page: 'questions',
          assessment: assessment.id,
          response: response.id,
          theme: theme?.slug ?? '',
          item: null,
        });
        return (
          <li key={response.id}>
            <span className={styles.number} aria-hidden="true">
              {number}
            </span>
            <div>
              <p className={styles.role}>{roleOf(response)}</p>
              <p className={styles.quiet}>
                {[response.department, `${t.started} ${when(response.started)}`].filter(Boolean).join(' · ')}
              </p>
            </div>
            <Tag tone={response.handedIn === null ? 'plain' : 'ok'}>
              {response.handedIn === null ? t.inProgress : t.handedIn(when(response.handedIn))}
            </Tag>
            <a href={href}>{open ? t.continue(number) : t.receipt(number)}</a>
          </li>
        );
      })}
    </ol>
  );
}
