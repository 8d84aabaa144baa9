/** Opens an example and goes on to its results; says so where it cannot be fetched. */
import { useEffect, useState } from 'react';
import type { ExampleId } from '../../content/example';
import { useI18n, useTextsOf } from '../../i18n';
import { tourTexts } from '../../i18n/tour';
import { openExample } from '../../state/exampleCommands';
import { goInstead } from '../../state/navigation';
import { hrefOf, resultsRoute } from '../../state/route';
import { useSessionReady } from '../../state/selectors';
import { Button, LinkButton } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { PageTitle } from '../../ui/PageTitle';
import { Skeleton } from '../../ui/Skeleton';

export default function ExamplePage({ example }: { readonly example: ExampleId }) {
  const { texts } = useI18n();
  const t = useTextsOf(tourTexts).failed;
  const ready = useSessionReady();
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    // The reader may have gone elsewhere before it has come.
    let here = true;
    if (ready && !failed) {
      openExample(example).then(
        (id) => {
          if (here) goInstead(resultsRoute(id));
        },
        () => {
          if (here) setFailed(true);
        },
      );
    }
    return () => {
      here = false;
    };
  }, [ready, failed, example]);

  if (!failed) return <Skeleton label={texts.app.loading} />;
  return (
    <>
      <PageTitle title={t.page}>{t.page}</PageTitle>
      <div role="alert">
        <Notice
          tone="error"
          title={t.what}
          actions={
            <>
              <Button onClick={() => setFailed(false)}>{t.retry}</Button>
              <LinkButton variant="quiet" href={hrefOf({ page: 'start' })}>
                {t.home}
              </LinkButton>
            </>
          }
        >
          <p>{t.safe}</p>
        </Notice>
      </div>
    </>
  );
}
