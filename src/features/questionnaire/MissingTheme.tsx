/** The address names a theme that this form does not have. */
import type { Assessment } from '../../domain/assessment';
import { useI18n } from '../../i18n';
import { hrefOf } from '../../state/route';
import { LinkButton } from '../../ui/Button';
import { PageTitle } from '../../ui/PageTitle';

export function MissingTheme({ assessment }: { readonly assessment: Assessment }) {
  const { texts } = useI18n();
  return (
    <>
      <PageTitle title={texts.app.unknown.title}>{texts.app.unknown.title}</PageTitle>
      <p className="lead">{texts.app.unknown.lead}</p>
      <p>
        <LinkButton variant="main" href={hrefOf({ page: 'responses', assessment: assessment.id })}>
          {texts.questionnaire.receipt.toRound}
        </LinkButton>
      </p>
    </>
  );
}
