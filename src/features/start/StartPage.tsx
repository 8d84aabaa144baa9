/** The overview: the introduction at the first visit, the list of self-assessments once there is one. */
import { Suspense } from 'react';
import { useI18n } from '../../i18n';
import { hrefOf } from '../../state/route';
import { useDeletedAssessments, useLiveAssessments, useSessionReady } from '../../state/selectors';
import { LinkButton } from '../../ui/Button';
import { ErrorFrame } from '../../ui/ErrorFrame';
import { lazily } from '../../ui/lazily';
import { PageTitle } from '../../ui/PageTitle';
import { HeroFigure } from './HeroFigure';
import { HowItWorks, Promises } from './Introduction';
import styles from './StartPage.module.css';

// A first visit has no list: it is fetched when there is one.
const Assessments = lazily(() => import('./Assessments'));

export function StartPage() {
  const { texts } = useI18n();
  const t = texts.start;
  const assessments = useLiveAssessments();
  const ready = useSessionReady();
  const anyDeleted = useDeletedAssessments().length > 0;
  // The example is no self-assessment of one's own: whoever has only tried that is still new here.
  const returning = assessments.some(({ example }) => !example);
  const begin = (
    <div className={styles.ways}>
      <LinkButton variant="main" size="large" href={hrefOf({ page: 'new' })}>
        {t.begin}
      </LinkButton>
      {/* Plain links, so that a click before the app has taken over is not lost. */}
      <LinkButton size="large" href={hrefOf({ page: 'example', example: 'eksempelby' })}>
        {t.example}
      </LinkButton>
      <a href={hrefOf({ page: 'example', example: 'proevekoebing' })}>{t.exampleOfOne}</a>
      {!returning && <a href={hrefOf({ page: 'backup', of: null })}>{t.openBackup}</a>}
    </div>
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
            {begin}
          </div>
          <HeroFigure />
        </section>
      )}
      {ready && (assessments.length > 0 || anyDeleted) && (
        <ErrorFrame part={t.list.title}>
          <Suspense fallback={<div data-busy="" />}>
            <Assessments assessments={assessments} />
          </Suspense>
        </ErrorFrame>
      )}
      <Promises />
      <HowItWorks />
    </div>
  );
}
