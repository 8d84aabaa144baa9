/** The answers that called a recommendation, each with a link to it: to the question, or to its result. */
import { questionnaire } from '../../content/pack';
import type { Assessment } from '../../domain/assessment';
import type { ItemCounts, RoundView } from '../../domain/disclosure';
import type { CalledRecommendation } from '../../domain/recommendations/callAdvice';
import { useI18n, useTextsOf } from '../../i18n';
import { recommendationsTexts } from '../../i18n/recommendations';
import { hrefOf } from '../../state/route';
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
  const first = useFirstResponseId(assessment);
  const own = view.round.kind === 'own' ? first : undefined;
  return (
    <ul className={styles.reasons}>
      {called.reasons.map(({ itemId, counts }) => {
        const theme = questionnaire.themes.find(({ items }) => items.some(({ id }) => id === itemId));
        const item = theme?.items.find(({ id }) => id === itemId);
        if (theme === undefined || item === undefined) return null;
        // One's own answer can be changed at the question; the answers of several are seen in the results.
        const href =
          own === undefined
            ? hrefOf({ page: 'results', assessment: assessment.id, part: 'svar', item: itemId })
            : hrefOf({
                page: 'questions',
                assessment: assessment.id,
                response: own,
                theme: theme.slug,
                item: itemId,
              });
        return (
          <li key={itemId}>
            <a href={href}>{pick(item.text)}</a> <AnswersInWords counts={counts} single={own !== undefined} />
          </li>
        );
      })}
    </ul>
  );
}

function AnswersInWords({ counts, single }: { readonly counts: ItemCounts; readonly single: boolean }) {
  const i18n = useI18n();
  const t = useTextsOf(recommendationsTexts);
  const { scale } = questionnaire;
  return <span className={styles.answer}>{reasonInWords(counts, { single, scale, i18n, t })}</span>;
}
