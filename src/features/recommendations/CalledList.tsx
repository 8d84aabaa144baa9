/** The called recommendations: the first six open, the rest one click away, grouped by theme. */
import { questionnaire } from '../../content/pack';
import type { Assessment } from '../../domain/assessment';
import type { RoundView } from '../../domain/disclosure';
import { themesOfForm } from '../../domain/pack/items';
import type { Advice } from '../../domain/pack/schema';
import { type CalledRecommendation, callAdvice } from '../../domain/recommendations/callAdvice';
import { useI18n, useTextsOf } from '../../i18n';
import { recommendationsTexts } from '../../i18n/recommendations';
import { hrefOf } from '../../state/route';
import { Button, LinkButton } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Fold } from '../../ui/Fold';
import { Icon } from '../../ui/Icon';
import { RecommendationCard } from './RecommendationCard';
import styles from './RecommendationsPage.module.css';

interface Props {
  readonly assessment: Assessment;
  readonly view: RoundView;
  readonly advice: Advice;
}

const openAtFirst = 6;

export function CalledList({ assessment, view, advice }: Props) {
  const { format, pick } = useI18n();
  const t = useTextsOf(recommendationsTexts);
  const themes = themesOfForm(questionnaire, assessment.form);
  const called = callAdvice(view, themes, advice);
  const results = hrefOf({ page: 'results', assessment: assessment.id, part: null, item: null });
  if (called.length === 0) {
    return (
      <EmptyState title={t.none.title}>
        <p>{t.none.text}</p>
        <LinkButton href={results}>{t.toResults}</LinkButton>
      </EmptyState>
    );
  }
  const aside = called.filter(({ recommendation }) =>
    assessment.decisions.some(({ recommendationId }) => recommendationId === recommendation.id),
  );
  const rest = called.slice(openAtFirst);
  const card = (one: CalledRecommendation) => (
    <li key={one.recommendation.id}>
      <RecommendationCard
        called={one}
        number={called.indexOf(one) + 1}
        aside={aside.includes(one)}
        assessment={assessment}
        view={view}
        advice={advice}
      />
    </li>
  );
  return (
    <>
      <div className={styles.head}>
        <p className="lead">{t.lead(format.number(called.length), called.length === 1)}</p>
        <Button onClick={() => print()}>
          <Icon name="print" />
          {t.print}
        </Button>
      </div>
      <Fold summary={t.order.title}>
        <div className={styles.order}>
          {t.order.text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      </Fold>
      {aside.length > 0 && <p role="status">{t.foldedCount(aside.length)}</p>}
      <ol className={styles.list}>{called.slice(0, openAtFirst).map(card)}</ol>
      {rest.length > 0 && (
        <Fold summary={t.rest(rest.length)} icon="plus">
          {questionnaire.themes
            .map((theme) => ({
              theme,
              ofTheme: rest.filter(({ recommendation }) => recommendation.theme === theme.id),
            }))
            .filter(({ ofTheme }) => ofTheme.length > 0)
            .map(({ theme, ofTheme }) => (
              <section key={theme.id} className={styles.theme} aria-label={pick(theme.name)}>
                <h2>{pick(theme.name)}</h2>
                <ol className={styles.list}>{ofTheme.map(card)}</ol>
              </section>
            ))}
        </Fold>
      )}
      <div className={styles.next}>
        <LinkButton href={results}>{t.toResults}</LinkButton>
      </div>
    </>
  );
}
