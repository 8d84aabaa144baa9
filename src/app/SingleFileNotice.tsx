/** In the single file, until there is a self-assessment: where the answers will lie, and who else can read them. */
import { useState } from 'react';
import { useI18n, useTextsOf } from '../i18n';
import { singleFileTexts } from '../i18n/singleFile';
import { useRoute } from '../state/navigation';
import { hrefOf } from '../state/route';
import { useKeepsNothing, useLiveAssessments, useSessionReady } from '../state/selectors';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { Pinned } from './Pinned';

export function SingleFileNotice() {
  const { texts } = useI18n();
  const t = useTextsOf(singleFileTexts).notice;
  const route = useRoute();
  const [isClosed, setClosed] = useState(false);
  const hasBegun = useLiveAssessments().length > 0;
  const keepsNothing = useKeepsNothing();
  if (!useSessionReady() || isClosed || hasBegun) return null;
  // The wall is nothing but its slide; on the page on data and privacy it all stands in its place.
  if (route.page === 'workshop' || route.page === 'data') return null;
  return (
    <Pinned>
      <Notice
        tone={keepsNothing ? 'warn' : 'info'}
        title={t.what}
        actions={
          <Button variant="quiet" onClick={() => setClosed(true)}>
            {t.close}
          </Button>
        }
      >
        <p>{keepsNothing ? t.keepsNothing : t.safe}</p>
        <p>
          {t.more} <a href={hrefOf({ page: 'data' })}>{texts.app.dataAndPrivacy}</a>.
        </p>
      </Notice>
    </Pinned>
  );
}
