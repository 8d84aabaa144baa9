/** The answers that called a recommendation, each with a link to it: to the question, or to its result. */
import { questionnaire } from '../../content/pack';
import type { Assessment } from '../../domain/assessment';
import type { ItemCounts, RoundView } from '../../domain/disclosure';
import type { CalledRecommendation } from '../../domain/recommendations/callAdvice';
import { useI18n, useTextsOf } from '../../i18n';
import { recommendationsTexts } from '../../i18n/recommendations';
import { roundNumberOf } from '../../state/roundLinks';
import { hrefOf, resultsRoute } from '../../state/route';
import { useFirstResponseId } from '../../state/selectors';
import styles from './RecommendationCard.module.css';
import { reasonInWords } from './reasonInWords';

interface Props {
  readonly called: CalledRecommendation;
  readonly assessment: Assessment;
  readonly view: RoundView;
}

export function Reasons({ called, assessment, view }: Props) {
  const { pick } = useI18n();
  const t = useTextsOf(recommendationsTexts);
  const { round } = view;
  const first = useFirstResponseId(assessment, round);
  const own = round.kind === 'own' && round.closed === null ? first : undefined;
  return (
    <>
      {called.reasons.length > 1 && (
        <p className={styles.small}>{t.calledBySeveral(called.reasons.length)}</p>
      )}
      <ul className={styles.reasons}>
        {called.reasons.map(({ itemId, counts }) => {
          const theme = questionnaire.themes.find(({ items }) => items.some(({ id }) => id === itemId));
          const item = theme?.items.find(({ id }) => id === itemId);
          if (theme === undefined || item === undefined) return null;
          // One's own answer can be changed at the question; those of several, or of a closed round, are seen in
          // the results.
          const href =
            own === undefined
              ? hrefOf(resultsRoute(assessment.id, roundNumberOf(assessment, round), 'svar', itemId))
              : hrefOf({
                  page: 'questions',
                  assessment: assessment.id,
                  response: own,
                  theme: theme.slug,
                  item: itemId,
                });
          return (
            <li key={itemId}>
              <a href={href}>{pick(item.text)}</a>{' '}
              <AnswersInWords counts={counts} single={round.kind === 'own'} />
            </li>
          );
        })}
      </ul>
    </>
  );
}

function AnswersInWords({ counts, single }: { readonly counts: ItemCounts; readonly single: boolean }) {
  const i18n = useI18n();
  const t = useTextsOf(recommendationsTexts);
  const { scale } = questionnaire;
  return <span className={styles.answer}>{reasonInWords(counts, { single, scale, i18n, t })}</span>;
}
