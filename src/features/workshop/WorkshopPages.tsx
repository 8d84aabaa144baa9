/** The three pages of a workshop, fetched together: the wall, the facilitator's window, the minutes. */
import type { Assessment } from '../../domain/assessment';
import type { Route } from '../../state/route';
import { FacilitatorPage } from './facilitator/FacilitatorPage';
import { MinutesPage } from './minutes/MinutesPage';
import { WorkshopPage } from './wall/WorkshopPage';

interface Props {
  readonly assessment: Assessment;
  readonly route: Extract<Route, { readonly page: 'workshop' | 'facilitator' | 'minutes' }>;
}

export default function WorkshopPages({ assessment, route }: Props) {
  const { round } = route;
  switch (route.page) {
    case 'workshop':
      return <WorkshopPage assessment={assessment} slide={route.slide} round={round} />;
    case 'facilitator':
      return <FacilitatorPage assessment={assessment} round={round} />;
    case 'minutes':
      return <MinutesPage assessment={assessment} round={round} />;
  }
}
