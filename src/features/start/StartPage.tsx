/** The overview: the introduction at the first visit, the list of self-assessments once there is one. */
import { useI18n } from '../../i18n';
import { hrefOf } from '../../state/route';
import { useLiveAssessments, useSessionReady } from '../../state/selectors';
import { LinkButton } from '../../ui/Button';
import { PageTitle } from '../../ui/PageTitle';
import { AssessmentList } from './AssessmentList';
import { DeletedAssessments } from './DeletedAssessments';
import { HeroFigure } from './HeroFigure';
import { HowItWorks, Promises } from './Introduction';
import styles from './StartPage.module.css';

export function StartPage() {
  const { texts } = useI18n();
  const t = texts.start;
  const assessments = useLiveAssessments();
  const ready = useSessionReady();
  const returning = assessments.length > 0;
  const begin = (
    <LinkButton variant="main" size="large" href={hrefOf({ page: 'new' })}>
      {t.begin}
    </LinkButton>
  );
  return (
    <div className={styles.page} data-busy={ready ? undefined : ''}>
      {returning ? (
        <section className={styles.brief}>
          <PageTitle title={texts.app.overview}>{t.title}</PageTitle>
          {begin}
        </section>
      ) : (
        <section className={styles.hero}>
          <div className={styles.words}>
            <PageTitle title={texts.app.overview}>{t.title}</PageTitle>
            <p className={styles.lead}>{t.lead}</p>
            <div>{begin}</div>
          </div>
          <HeroFigure />
        </section>
      )}
      {returning && <AssessmentList assessments={assessments} />}
      <DeletedAssessments />
      <Promises />
      <HowItWorks />
    </div>
  );
}
