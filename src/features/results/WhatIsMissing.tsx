/** What is missing in a round whose results can be seen before it is complete. */
import { questionnaire } from '../../content/pack';
import { type Assessment, unansweredOf } from '../../domain/assessment';
import type { ShownRound } from '../../domain/disclosure';
import { itemsOfForm, themesOfForm } from '../../domain/pack/items';
import { useTextsOf } from '../../i18n';
import { resultsTexts } from '../../i18n/results';
import { hrefOf } from '../../state/route';
import { useResponses } from '../../state/selectors';
import { Notice } from '../../ui/Notice';

interface Props {
  readonly assessment: Assessment;
  readonly view: ShownRound;
}

export function WhatIsMissing({ assessment, view }: Props) {
  const t = useTextsOf(resultsTexts).missing;
  const { round } = view;
  const responses = useResponses(assessment, round);
  // It takes no more answers.
  if (round.closed !== null) return null;
  if (round.kind === 'own') {
    const own = responses[0];
    const missing = own === undefined ? [] : unansweredOf(own, itemsOfForm(questionnaire, assessment.form));
    const [first] = missing;
    const theme = themesOfForm(questionnaire, assessment.form).find(({ items }) =>
      items.some(({ id }) => id === first?.id),
    );
    if (own === undefined || first === undefined || theme === undefined) return null;
    const href = hrefOf({
      page: 'questions',
      assessment: assessment.id,
      response: own.id,
      theme: theme.slug,
      item: first.id,
    });
    return <Notice tone="info" title={t.own(missing.length)} actions={<a href={href}>{t.continue}</a>} />;
  }
  const open = responses.length - view.respondents;
  if (open <= 0) return null;
  const href = hrefOf({ page: 'responses', assessment: assessment.id });
  return <Notice tone="info" title={t.notHandedIn(open)} actions={<a href={href}>{t.toRound}</a>} />;
}
