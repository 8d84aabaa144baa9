/** Choosing among the called recommendations: by theme, by who is responsible, by effort. */
import type { Advice, Recommendation, Theme } from '../../domain/pack/schema';
import type { CalledRecommendation } from '../../domain/recommendations/callAdvice';

/** What is chosen; `null` is all of a kind. A recommendation is found where it fits all three. */
export interface AdviceFilter {
  readonly theme: string | null;
  readonly owner: string | null;
  readonly effort: Recommendation['effort'] | null;
}

export const noFilter: AdviceFilter = { theme: null, owner: null, effort: null };

export const filterKeys = ['theme', 'owner', 'effort'] as const;

const efforts = ['low', 'medium', 'high'] as const;

/** What there is to choose from: only what at least one called recommendation has. */
export interface AdviceChoices {
  readonly theme: readonly Theme[];
  readonly owner: Advice['owners'];
  readonly effort: readonly { readonly id: Recommendation['effort'] }[];
}

/** @param themes and `owners` in the order in which they are offered */
export function choicesAmong(
  called: readonly CalledRecommendation[],
  themes: readonly Theme[],
  owners: Advice['owners'],
): AdviceChoices {
  const has = (key: keyof AdviceFilter, id: string) =>
    called.some(({ recommendation }) => recommendation[key] === id);
  return {
    theme: themes.filter(({ id }) => has('theme', id)),
    owner: owners.filter(({ id }) => has('owner', id)),
    effort: efforts.filter((effort) => has('effort', effort)).map((id) => ({ id })),
  };
}

/**
 * The filter without what can no longer be chosen: other answers call for other recommendations, and a choice
 * that stands nowhere on the page must not hide anything.
 */
export function stillOffered(filter: AdviceFilter, choices: AdviceChoices): AdviceFilter {
  return {
    theme: choices.theme.some(({ id }) => id === filter.theme) ? filter.theme : null,
    owner: choices.owner.some(({ id }) => id === filter.owner) ? filter.owner : null,
    effort: choices.effort.some(({ id }) => id === filter.effort) ? filter.effort : null,
  };
}

export function fits({ recommendation }: CalledRecommendation, filter: AdviceFilter): boolean {
  return filterKeys.every((key) => filter[key] === null || filter[key] === recommendation[key]);
}

export function isOn(filter: AdviceFilter): boolean {
  return filterKeys.some((key) => filter[key] !== null);
}
