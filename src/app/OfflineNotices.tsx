/**
 * Word of a new version, and once of being ready without a network. It stands at the lower edge of the window, so
 * that nothing moves from under a pointer. Nothing of it happens by itself.
 */
import { useEffect } from 'react';
import { useI18n, useTextsOf } from '../i18n';
import { offlineTexts } from '../i18n/offline';
import { useRoute } from '../state/navigation';
import {
  chooseNewVersion,
  putOffNewVersion,
  putReadyAway,
  takeBackChoice,
  useOffline,
} from '../state/offline';
import { hrefOf } from '../state/route';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { Pinned } from './Pinned';

export function OfflineNotices() {
  const route = useRoute();
  const { newVersion, isPutOff, hasJustBecomeReady } = useOffline();
  // The wall is nothing but its slide; on the page on data and privacy it all stands in its place.
  if (route.page === 'workshop' || route.page === 'data') return null;
  if (newVersion.kind !== 'none' && !isPutOff) return <OfNewVersion kind={newVersion.kind} />;
  return hasJustBecomeReady ? <OfReady /> : null;
}

function OfNewVersion({ kind }: { readonly kind: 'waiting' | 'chosen' | 'elsewhere' }) {
  const t = useTextsOf(offlineTexts).newVersion[kind];
  return (
    <Pinned>
      <Notice tone="info" title={t.what} actions={<NewVersionActions kind={kind} />}>
        <p>{t.safe}</p>
      </Notice>
    </Pinned>
  );
}

function NewVersionActions({ kind }: { readonly kind: 'waiting' | 'chosen' | 'elsewhere' }) {
  const t = useTextsOf(offlineTexts).newVersion;
  if (kind === 'chosen') return <Button onClick={takeBackChoice}>{t.chosen.takeBack}</Button>;
  return (
    <>
      <Button onClick={() => void chooseNewVersion()}>
        {kind === 'waiting' ? t.waiting.choose : t.elsewhere.reload}
      </Button>
      <Button variant="quiet" onClick={putOffNewVersion}>
        {t.later}
      </Button>
    </>
  );
}

function OfReady() {
  const { texts } = useI18n();
  const t = useTextsOf(offlineTexts).justReady;
  // Said once, and in nobody's way on the next page.
  useEffect(() => {
    addEventListener('hashchange', putReadyAway);
    return () => removeEventListener('hashchange', putReadyAway);
  }, []);
  return (
    <Pinned>
      <Notice
        tone="ok"
        title={t.what}
        actions={
          <Button variant="quiet" onClick={putReadyAway}>
            {t.close}
          </Button>
        }
      >
        <p>
          {t.more} <a href={hrefOf({ page: 'data' })}>{texts.app.dataAndPrivacy}</a>.
        </p>
      </Notice>
    </Pinned>
  );
}
