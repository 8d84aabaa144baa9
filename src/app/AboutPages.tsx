/** The pages about the tool itself, fetched together: each of them is a link away from the others. */
import { AccessibilityPage } from '../features/about/AccessibilityPage';
import { DataPage } from '../features/about/DataPage';
import { MethodPage } from '../features/about/MethodPage';
import { HelpPage } from '../features/help/HelpPage';
import type { Route } from '../state/route';

interface Props {
  readonly page: Extract<Route['page'], 'method' | 'data' | 'accessibility' | 'help'>;
}

export default function AboutPages({ page }: Props) {
  switch (page) {
    case 'method':
      return <MethodPage />;
    case 'data':
      return <DataPage />;
    case 'accessibility':
      return <AccessibilityPage />;
    case 'help':
      return <HelpPage />;
  }
}
