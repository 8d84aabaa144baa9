/** What stands around every page: skip link, header, context bar, notices, footer. */
import { Suspense, useCallback, useRef } from 'react';
import { useI18n } from '../i18n';
import { useRoute } from '../state/navigation';
import { hrefOf } from '../state/route';
import { useStorageNeedsWords } from '../state/selectors';
import { ErrorFrame } from '../ui/ErrorFrame';
import { PageAnnouncerProvider } from '../ui/PageTitle';
import { ContextBar } from './ContextBar';
import styles from './Frame.module.css';
import { Header } from './Header';
import { useLateNotices } from './lateNotices';
import { Page } from './Page';
import { usePageChange } from './pageChange';
import { StorageNotices } from './pages';

export function Frame() {
  const { texts } = useI18n();
  const t = texts.app;
  const route = useRoute();
  const storageNeedsWords = useStorageNeedsWords();
  const { Notices } = useLateNotices();
  const main = useRef<HTMLElement>(null);
  const titleOf = useCallback((page: string) => t.titleOf(page), [t]);
  const announce = usePageChange(titleOf);
  // The wall is nothing but its slide.
  const framed = route.page !== 'workshop';
  return (
    <PageAnnouncerProvider value={announce}>
      {framed && (
        <>
          {/* By script, since an address with a fragment of its own would be another page. */}
          {/* biome-ignore lint/a11y/useValidAnchor: it leads to the content, also before the script has come */}
          <a
            className={styles.skip}
            href="#indhold"
            onClick={(event) => {
              event.preventDefault();
              main.current?.focus();
            }}
          >
            {t.skipToContent}
          </a>
          <Header route={route} />
          <ContextBar route={route} />
        </>
      )}
      <main id="indhold" ref={main} tabIndex={-1} className={styles.main}>
        {/* Present from the start, so that what comes into it is read out. */}
        <div role="alert">
          {storageNeedsWords && (
            <ErrorFrame part={t.failed.notices}>
              <Suspense>
                <StorageNotices />
              </Suspense>
            </ErrorFrame>
          )}
        </div>
        <Page route={route} />
      </main>
      {framed && (
        <footer className={styles.footer}>
          <div className={styles.footerInner}>
            <p>{t.footer}</p>
            <nav aria-label={t.aboutTool}>
              <a href={hrefOf({ page: 'help' })}>{t.help}</a>
              <a href={hrefOf({ page: 'method' })}>{t.method}</a>
              <a href={hrefOf({ page: 'backup', of: null })}>{t.backup}</a>
              <a href={hrefOf({ page: 'data' })}>{t.dataAndPrivacy}</a>
              <a href={hrefOf({ page: 'accessibility' })}>{t.accessibility}</a>
            </nav>
          </div>
        </footer>
      )}
      <div role="status" className={styles.late}>
        {Notices !== null && <Notices />}
      </div>
    </PageAnnouncerProvider>
  );
}
