/** Around the results and the recommendations of an example: that it is one, and the tour through it. */
import { type ReactNode, useEffect } from 'react';
import type { Assessment } from '../../domain/assessment';
import { useTextsOf } from '../../i18n';
import { tourTexts } from '../../i18n/tour';
import { goInstead } from '../../state/navigation';
import type { Route } from '../../state/route';
import { goToStep, useTour } from '../../state/tour';
import { Button } from '../../ui/Button';
import { places, routeOfStep, touredExample, tourSteps } from './steps';
import styles from './Tour.module.css';
import { TourPanel } from './TourPanel';

interface Props {
  readonly assessment: Assessment;
  readonly page: Route['page'];
  readonly children: ReactNode;
}

export default function Tour({ assessment, page, children }: Props) {
  const t = useTextsOf(tourTexts);
  const tour = useTour();
  const toured = assessment.id === touredExample;
  const begins = toured && tour.kind === 'fresh' && page === 'results';
  const step = tour.kind === 'at' ? tourSteps[tour.step - 1] : undefined;

  useEffect(() => {
    if (begins) goToStep(1);
  }, [begins]);

  return (
    <>
      {page === 'results' && (
        <div className={styles.line}>
          <p>{t.about(assessment.subject.name)}</p>
          {toured && (
            <Button
              onClick={() => {
                goToStep(1);
                goInstead(routeOfStep(tourSteps[0], assessment));
              }}
            >
              {t.start}
            </Button>
          )}
        </div>
      )}
      {children}
      {toured && step !== undefined && places[step].page === page && (
        <TourPanel assessment={assessment} step={step} />
      )}
    </>
  );
}
