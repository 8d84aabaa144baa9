/**
 * One step of the tour, docked at the bottom of the window: a region beside the page and no dialog, so that the
 * page can be read and operated meanwhile. While it is there the page scrolls so that what has the focus is not
 * behind it.
 */
import { useEffect, useId, useRef } from 'react';
import type { Assessment } from '../../domain/assessment';
import { useI18n, useTextsOf } from '../../i18n';
import { tourTexts } from '../../i18n/tour';
import { goInstead, goTo } from '../../state/navigation';
import { arrived, endTour, goToStep, useTour } from '../../state/tour';
import { Button } from '../../ui/Button';
import { elementOfStep, routeOfStep, sightsOfStep, type TourStep, tourSteps } from './steps';
import styles from './Tour.module.css';

interface Props {
  readonly assessment: Assessment;
  readonly step: TourStep;
}

export function TourPanel({ assessment, step }: Props) {
  const { format } = useI18n();
  const t = useTextsOf(tourTexts);
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const panel = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const arriving = useTour((tour) => tour.kind === 'at' && tour.arriving);
  const index = tourSteps.indexOf(step);
  const before = tourSteps[index - 1];
  const after = tourSteps[index + 1];

  useEffect(() => {
    document.documentElement.dataset['tour'] = '';
    return () => {
      delete document.documentElement.dataset['tour'];
    };
  }, []);

  // After the page's own effects, as this stands below it: the page takes the focus to the part, this takes it on.
  useEffect(() => {
    if (!arriving) return;
    bringIntoView(sightsOfStep(step), panel.current);
    if (body.current !== null) body.current.scrollTop = 0;
    heading.current?.focus({ preventScroll: true });
    arrived();
  }, [arriving, step]);

  const go = (to: TourStep) => {
    goToStep(tourSteps.indexOf(to) + 1);
    goInstead(routeOfStep(to, assessment));
  };
  const end = () => {
    // On with what the step was about; the panel goes, and the focus with it.
    const next = elementOfStep(step) ?? document.querySelector('h1');
    endTour();
    next?.focus({ preventScroll: true });
  };

  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: Escape bubbles up from what is inside
    <section
      ref={panel}
      className={styles.panel}
      aria-labelledby={title}
      onKeyDown={(event) => {
        if (event.key === 'Escape') end();
      }}
    >
      <div className={styles.body} ref={body}>
        <h2 id={title} ref={heading} tabIndex={-1}>
          <span className={styles.progress}>
            {t.progress(format.number(index + 1), format.number(tourSteps.length))}{' '}
          </span>
          {t.steps[step].title}
        </h2>
        {t.steps[step].text.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <div className={styles.actions}>
        {before !== undefined && <Button onClick={() => go(before)}>{t.back}</Button>}
        {after === undefined ? (
          <>
            <Button
              variant="main"
              onClick={() => {
                endTour();
                goTo({ page: 'new' });
              }}
            >
              {t.begin}
            </Button>
            <Button variant="quiet" onClick={end}>
              {t.finish}
            </Button>
          </>
        ) : (
          <>
            <Button variant="main" onClick={() => go(after)}>
              {t.next}
            </Button>
            <Button variant="quiet" onClick={end}>
              {t.skip}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}

/** Scrolls to the whole; where the essential is then behind the panel, as on a phone, to the essential itself. */
function bringIntoView(sights: readonly Element[], panel: HTMLElement | null): void {
  const essential = sights.at(-1);
  if (essential === undefined) scrollTo(0, 0);
  const room = panel?.getBoundingClientRect().top ?? 0;
  for (const sight of sights) {
    sight.scrollIntoView();
    if (essential !== undefined && essential.getBoundingClientRect().bottom <= room) return;
  }
}
