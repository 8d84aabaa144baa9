/** The address names a theme that this form does not have. */
import type { Assessment } from '../../domain/assessment';
import { useTextsOf } from '../../i18n';
import { deadEndsTexts } from '../../i18n/deadEnds';
import { hrefOf } from '../../state/route';
import { LinkButton } from '../../ui/Button';
import { PageTitle } from '../../ui/PageTitle';

export default function MissingTheme({ assessment }: { readonly assessment: Assessment }) {
  const t = useTextsOf(deadEndsTexts);
  return (
    <>
      <PageTitle title={t.unknown.title}>{t.unknown.title}</PageTitle>
      <p className="lead">{t.unknown.lead}</p>
      <p>
        <LinkButton variant="main" href={hrefOf({ page: 'responses', assessment: assessment.id })}>
          {t.missingResponse.home}
        </LinkButton>
      </p>
    </>
  );
}
