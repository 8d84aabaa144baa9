/** An own round without a response. */
import type { Assessment } from '../../domain/assessment';
import { useTextsOf } from '../../i18n';
import { resultsTexts } from '../../i18n/results';
import { hrefOf } from '../../state/route';
import { LinkButton } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';

export function NobodyYet({ assessment }: { readonly assessment: Assessment }) {
  const t = useTextsOf(resultsTexts).empty;
  return (
    <EmptyState title={t.title}>
      <p>{t.text}</p>
      <LinkButton variant="main" href={hrefOf({ page: 'responses', assessment: assessment.id })}>
        {t.begin}
      </LinkButton>
    </EmptyState>
  );
}
