/** What the main menu holds, in its wide and its narrow shape. */
import { useI18n } from '../i18n';
import { hrefOf, type Route, resultsRoute } from '../state/route';
import { useAssessment } from '../state/selectors';

export interface MenuEntry {
  readonly name: string;
  readonly href: string;
  readonly current: boolean;
}

/** The overview always; the pages of an assessment while one is open. */
export function useMenuEntries(route: Route): readonly MenuEntry[] {
  const { texts } = useI18n();
  const t = texts.app;
  const id = 'assessment' in route ? route.assessment : '';
  const assessment = useAssessment(id);
  const overview = { name: t.overview, href: hrefOf({ page: 'start' }), current: route.page === 'start' };
  if (assessment === undefined) return [overview];
  const round = 'round' in route ? route.round : null;
  return [
    overview,
    {
      name: t.answers,
      href: hrefOf({ page: 'responses', assessment: id }),
      current: ['responses', 'questions', 'review'].includes(route.page),
    },
    {
      name: t.results,
      href: hrefOf(resultsRoute(id, round)),
      current: route.page === 'results',
    },
    {
      name: t.recommendations,
      href: hrefOf({ page: 'recommendations', assessment: id, round }),
      current: route.page === 'recommendations',
    },
    {
      name: t.workshop,
      href: hrefOf({ page: 'facilitator', assessment: id, round }),
      current: ['facilitator', 'minutes'].includes(route.page),
    },
  ];
}
