/** The answers that called a recommendation, each with a link to it: to the question, or to its result. */
import { questionnaire } from '../../content/pack';
import type { Assessment } from '../../domain/assessment';
import { type ItemCounts, type RoundView, scoredIn, withRanks } from '../../domain/disclosure';
import type { CalledRecommendation } from '../../domain/recommendations/callAdvice';
import { lowerFirst } from '../../figures/ownReading';
import { useI18n, useTextsOf } from '../../i18n';
import { recommendationsTexts } from '../../i18n/recommendations';
import { hrefOf } from '../../state/route';
import { useFirstResponseId } from '../../state/selectors';
import styles from './RecommendationCard.module.css';

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
  const { pick, format } = useI18n();
  const t = useTextsOf(recommendationsTexts);
  const { scale } = questionnaire;
  const scored = scoredIn(counts);
  const all = scored + counts.dontKnow + counts.unanswered;
  if (single) {
    const option = scale.options.find(({ rank }) => counts.byRank[rank] > 0);
    const answer = pick(option?.label ?? scale.dontKnow);
    return <span className={styles.answer}>{t.said(lowerFirst(answer))}</span>;
  }
  const parts = [
    ...(scored > 0 ? [t.high(format.number(withRanks(counts, [3, 2])), format.number(scored))] : []),
    ...(counts.dontKnow > 0 ? [t.dontKnow(format.number(counts.dontKnow), format.number(all))] : []),
  ];
  return <span className={styles.answer}>{parts.join(' · ')}</span>;
}
