/** What lies behind the figures: how many, which form, how much is answered, what is withheld. */
import type { Assessment } from '../../domain/assessment';
import { type ShownRound, scoredIn } from '../../domain/disclosure';
import { useI18n, useTextsOf } from '../../i18n';
import { resultsTexts } from '../../i18n/results';
import styles from './ResultsPage.module.css';

interface Props {
  readonly assessment: Assessment;
  readonly view: ShownRound;
}

export function RoundFacts({ assessment, view }: Props) {
  const { texts, format } = useI18n();
  const t = useTextsOf(resultsTexts).facts;
  const items = [...view.items.values()];
  const shown = items.flatMap((item) => (item.kind === 'shown' ? [item.counts] : []));
  const sum = (count: (counts: (typeof shown)[number]) => number) =>
    format.number(shown.reduce((total, counts) => total + count(counts), 0));
  const number = format.number(items.length);
  const withheld = items.length - shown.length;
  return (
    <dl className={styles.facts} aria-label={t.title}>
      <div>
        <dt>{t.responses}</dt>
        <dd>{format.number(view.respondents)}</dd>
      </div>
      <div>
        <dt>{t.round}</dt>
        <dd>{texts.app.roundKinds[view.round.kind]}</dd>
      </div>
      <div>
        <dt>{t.form}</dt>
        <dd>{assessment.form === 'short' ? t.short(number) : t.full(number)}</dd>
      </div>
      <div>
        <dt>{t.answered}</dt>
        <dd>
          {t.answers(
            sum(scoredIn),
            sum(({ dontKnow }) => dontKnow),
            sum(({ unanswered }) => unanswered),
          )}
        </dd>
      </div>
      <div>
        <dt>{t.figures}</dt>
        <dd>{view.respondents === 1 ? t.figuresOwn : t.figuresSeveral}</dd>
      </div>
      {withheld > 0 && (
        <div>
          <dt>{t.withheld}</dt>
          <dd>{t.withheldItems(format.number(withheld), number)}</dd>
        </div>
      )}
    </dl>
  );
}
