/** The called recommendations, all or filtered: the first six open, the rest one click away, grouped by theme. */
import { useRef, useState } from 'react';
import { questionnaire } from '../../content/pack';
import type { Assessment } from '../../domain/assessment';
import { type ShownRound, withheldIn } from '../../domain/disclosure';
import { themesOfForm } from '../../domain/pack/items';
import type { Advice } from '../../domain/pack/schema';
import { callAdvice } from '../../domain/recommendations/callAdvice';
import { useI18n, useTextsOf } from '../../i18n';
import type { GlossaryId } from '../../i18n/glossary';
import { recommendationsTexts } from '../../i18n/recommendations';
import { roundNumberOf } from '../../state/roundLinks';
import { hrefOf, resultsRoute } from '../../state/route';
import { Button, LinkButton } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Fold } from '../../ui/Fold';
import { GlossaryText } from '../../ui/GlossaryText';
import { Icon } from '../../ui/Icon';
import { AdviceFilters, firstFilterId } from './AdviceFilters';
import { arrange, type Placed } from './arrangement';
import { choicesAmong, noFilter, stillOffered } from './filter';
import { RecommendationCard } from './RecommendationCard';
import styles from './RecommendationsPage.module.css';
import { useOpenInPrint } from './useOpenInPrint';

interface Props {
  readonly assessment: Assessment;
  readonly view: ShownRound;
  readonly advice: Advice;
}

/** The words that are explained in each paragraph on how the order is made. */
const orderTerms: readonly (readonly GlossaryId[])[] = [['question', 'score', 'unanswered'], [], ['need']];

export function CalledList({ assessment, view, advice }: Props) {
  const { format, pick } = useI18n();
  const t = useTextsOf(recommendationsTexts);
  const [wanted, setWanted] = useState(noFilter);
  const list = useRef<HTMLDivElement>(null);
  useOpenInPrint(list);
  const called = callAdvice(view, themesOfForm(questionnaire, assessment.form), advice);
  const results = hrefOf(resultsRoute(assessment.id, roundNumberOf(assessment, view.round)));
  const withheld = withheldIn(view);
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
  const choices = choicesAmong(called, questionnaire.themes, advice.owners);
  const filter = stillOffered(wanted, choices);
  const { found, open, rest, restByTheme, aside } = arrange(
    called,
    assessment.decisions,
    questionnaire.themes,
    filter,
  );
  const showAll = () => {
    setWanted(noFilter);
    // The button that was clicked goes.
    document.getElementById(firstFilterId)?.focus();
  };
  const shown = open.filter((placed) => !placed.aside);
  const judged = shown.find(({ recommendation }) => recommendation.evidence.kind !== 'article');
  const explainedOn = (placed: Placed): readonly GlossaryId[] => [
    ...(placed === shown[0] ? (['effort'] as const) : []),
    ...(placed === judged ? (['professionalJudgement'] as const) : []),
  ];
  const card = (placed: Placed) => (
    <li key={placed.recommendation.id}>
      <RecommendationCard
        placed={placed}
        assessment={assessment}
        view={view}
        advice={advice}
        explain={explainedOn(placed)}
      />
    </li>
  );
  return (
    <>
      <div className={styles.head}>
        <p className="lead">
          <GlossaryText
            text={t.lead(format.number(called.length), called.length === 1)}
            terms={['recommendation']}
          />
          {view.round.closed === null && ` ${t.changes}`}
        </p>
        <Button onClick={() => print()}>
          <Icon name="print" />
          {t.print}
        </Button>
      </div>
      {withheldInWords !== null && <p>{withheldInWords}</p>}
      <Fold summary={t.order.title}>
        <div className={styles.order}>
          {t.order.text.map((paragraph, index) => (
            <p key={paragraph}>
              <GlossaryText text={paragraph} terms={orderTerms[index] ?? []} />
            </p>
          ))}
        </div>
      </Fold>
      {aside > 0 && <p role="status">{t.foldedCount(aside)}</p>}
      {called.length > 1 && (
        <AdviceFilters
          choices={choices}
          filter={filter}
          found={found}
          called={called.length}
          onChoose={setWanted}
          onShowAll={showAll}
        />
      )}
      {found === 0 && (
        <EmptyState title={t.filters.none.title}>
          <p>{t.filters.none.text}</p>
          <Button onClick={showAll}>{t.filters.showAll}</Button>
        </EmptyState>
      )}
      <div ref={list} className={styles.found}>
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
      </div>
      <div className={styles.next}>
        <LinkButton href={results}>{t.toResults}</LinkButton>
      </div>
    </>
  );
}
