/** The steps of the tour, and where each of them is. */
import { type ExampleId, withheldStatement } from '../../content/example';
import type { Assessment } from '../../domain/assessment';
import { type ResultsPart, type Route, resultsRoute } from '../../state/route';

/** The example that the tour goes through. */
export const touredExample: ExampleId = 'eksempelby';

export const tourSteps = ['example', 'strip', 'themes', 'withheld', 'groups', 'advice', 'onwards'] as const;
export type TourStep = (typeof tourSteps)[number];

interface Place {
  readonly page: 'results' | 'recommendations';
  readonly part: ResultsPart | null;
  readonly item: string | null;
}

const top: Place = { page: 'results', part: null, item: null };

export const places: Readonly<Record<TourStep, Place>> = {
  example: top,
  strip: { ...top, part: 'tal' },
  themes: { ...top, part: 'temaer' },
  withheld: { ...top, part: 'svar', item: withheldStatement },
  groups: { ...top, part: 'uenighed' },
  advice: { ...top, page: 'recommendations' },
  onwards: top,
};

/** The rounds that come with the example; the tour is about the last of them, also when more have been added. */
const roundsOfExample = 2;

/** The address of a step. */
export function routeOfStep(step: TourStep, { id, rounds }: Pick<Assessment, 'id' | 'rounds'>): Route {
  const { page, part, item } = places[step];
  const round = rounds.length > roundsOfExample ? roundsOfExample : null;
  return page === 'results'
    ? resultsRoute(id, round, part, item)
    : { page: 'recommendations', assessment: id, round };
}

/** Where a step is about less than the part that it goes to: what is scrolled to, and what in it must be seen. */
const sights: Readonly<Partial<Record<TourStep, readonly [whole: string, essential: string]>>> = {
  strip: ['main article', 'main article [role="img"]'],
  advice: ['main article', 'main article h2'],
};

/** What is scrolled to, from the whole to the essential; empty for the top of the page. */
export function sightsOfStep(step: TourStep): readonly Element[] {
  const found = (sights[step] ?? []).map((sight) => document.querySelector(sight));
  return (found.includes(null) || found.length === 0 ? [elementOfStep(step)] : found).filter(
    (sight) => sight !== null,
  );
}

/** The part of the page, or the statement, that the step goes to, where it goes to one; it can take the focus. */
export function elementOfStep(step: TourStep): HTMLElement | null {
  const { part, item } = places[step];
  if (item !== null) return document.getElementById(`item-${item}`);
  return part === null ? null : document.getElementById(`part-${part}`);
}
