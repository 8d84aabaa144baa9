/** The called recommendations: the first six open, the rest one click away, grouped by theme. */
import { questionnaire } from '../../content/pack';
import type { Assessment } from '../../domain/assessment';
import type { ShownRound } from '../../domain/disclosure';
import { themesOfForm } from '../../domain/pack/items';
import type { Advice } from '../../domain/pack/schema';
import { callAdvice } from '../../domain/recommendations/callAdvice';
import { useI18n, useTextsOf } from '../../i18n';
import { recommendationsTexts } from '../../i18n/recommendations';
import { hrefOf } from '../../state/route';
import { Button, LinkButton } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Fold } from '../../ui/Fold';
import { Icon } from '../../ui/Icon';
import { arrange, type Placed } from './arrangement';
import { RecommendationCard } from './RecommendationCard';
import styles from './RecommendationsPage.module.css';

interface Props {
  readonly assessment: Assessment;
  readonly view: ShownRound;
  readonly advice: Advice;
}

export function CalledList({ assessment, view, advice }: Props) {
  const { format, pick } = useI18n();
  const t = useTextsOf(recommendationsTexts);
  const called = callAdvice(view, themesOfForm(questionnaire, assessment.form), advice);
  const results = hrefOf({ page: 'results', assessment: assessment.id, part: null, item: null });
  const withheld = [...view.items.values()].filter(({ kind }) => kind === 'hidden').length;
  const withheldInWords = withheld > 0 ? t.withheld(withheld, format.number(view.items.size)) : null;
  if (called.length === 0) {
    return (
      // Of answers that are withheld nobody can say that they call for nothing.
      <EmptyState title={withheldInWords === null ? t.none.title : t.none.titleWithheld}>
        <p>{withheldInWords ?? t.none.text}</p>
        <LinkButton href={results}>{t.toResults}</LinkButton>
      </EmptyState>
    );
  }
  const { open, rest, restByTheme, aside } = arrange(called, assessment.decisions, questionnaire.themes);
  const card = (placed: Placed) => (
    <li key={placed.recommendation.id}>
      <RecommendationCard placed={placed} assessment={assessment} view={view} advice={advice} />
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
      {withheldInWords !== null && <p>{withheldInWords}</p>}
      <Fold summary={t.order.title}>
        <div className={styles.order}>
          {t.order.text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      </Fold>
      {aside > 0 && <p role="status">{t.foldedCount(aside)}</p>}
      <ol className={styles.list}>{open.map(card)}</ol>
      {rest > 0 && (
        <Fold summary={t.rest(rest)} icon="plus">
          {restByTheme.map(({ theme, placed }) => (
            <section key={theme.id} className={styles.theme} aria-label={pick(theme.name)}>
              <h2>{pick(theme.name)}</h2>
              <ol className={styles.list}>{placed.map(card)}</ol>
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
