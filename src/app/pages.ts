/** The pages that are not needed for the first answer, each in a file of its own. */
import { lazily } from '../ui/lazily';

export const ResponsesPage = lazily(() => import('../features/responses/ResponsesPage'));
export const ResultsPage = lazily(() => import('../features/results/ResultsPage'));
export const RecommendationsPage = lazily(() => import('../features/recommendations/RecommendationsPage'));
export const MethodPage = lazily(() => import('../features/about/MethodPage'));
export const DataPage = lazily(() => import('../features/about/DataPage'));
export const AccessibilityPage = lazily(() => import('../features/about/AccessibilityPage'));

/** Fetches what comes after the answers. */
export function preloadPagesAfterAnswers(): void {
  for (const page of [ResultsPage, RecommendationsPage, ResponsesPage]) page.preload();
}
