/** The pages that are not needed for the first answer, each in a file of its own or with its neighbours. */
import { lazily } from '../ui/lazily';

export const ResponsesPage = lazily(() => import('../features/responses/ResponsesPage'));
export const ResultsPage = lazily(() => import('../features/results/ResultsPage'));
export const RecommendationsPage = lazily(() => import('../features/recommendations/RecommendationsPage'));
export const WorkshopPage = lazily(() => import('../features/workshop/WorkshopPages'));
export const ExampleTour = lazily(() => import('../features/example/Tour'));
/** Goes on to the results by itself, so these are fetched at the same time. */
export const ExamplePage = lazily(() => {
  ResultsPage.preload();
  ExampleTour.preload();
  return import('../features/example/ExamplePage');
});
export const BackupPage = lazily(() => import('../features/backup/BackupPage'));
export const AboutPages = lazily(() => import('./AboutPages'));
export const DeadEnd = lazily(() => import('./DeadEnd'));

/** Needed at once when something fails; fetched with the pages after the first answer, or when it is needed. */
export const StorageNotices = lazily(() => import('./StorageNotices'));

/** Fetches what comes after the answers. */
export function preloadPagesAfterAnswers(): void {
  for (const page of [StorageNotices, ResultsPage, RecommendationsPage, ResponsesPage, DeadEnd])
    page.preload();
}
