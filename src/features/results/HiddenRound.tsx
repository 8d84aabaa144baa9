/** A round whose results are not shown: why, how many are missing, and where to go on. */

import { Locked } from '../../charts/Locked';
import type { Assessment } from '../../domain/assessment';
import type { RoundHiddenReason, RoundView } from '../../domain/disclosure';
import { useTextsOf } from '../../i18n';
import { resultsTexts } from '../../i18n/results';
import { hrefOf } from '../../state/route';
import { LinkButton } from '../../ui/Button';

interface Props {
  readonly assessment: Assessment;
  readonly view: Extract<RoundView, { readonly kind: 'hidden' }>;
}

export function HiddenRound({ assessment, view }: Props) {
  const t = useTextsOf(resultsTexts);
  const sentences = sentencesFor(view.reason);
  return (
    <>
      <Locked title={sentences[0]}>
        <p>{sentences.slice(1).join(' ')}</p>
      </Locked>
      <div>
        <LinkButton variant="main" href={hrefOf({ page: 'responses', assessment: assessment.id })}>
          {t.missing.toRound}
        </LinkButton>
      </div>
    </>
  );

  function sentencesFor(reason: RoundHiddenReason): readonly [string, ...string[]] {
    switch (reason.kind) {
      case 'not-closed':
        return reason.missing > 0
          ? [t.hidden.notClosed, t.hidden.notClosedMissing(reason.missing), t.hidden.why]
          : [t.hidden.notClosed, t.hidden.notClosedReady];
      case 'too-few':
        return [t.hidden.tooFew(reason.missing), t.hidden.why];
    }
  }
}
