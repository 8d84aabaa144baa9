/**
 * How the called recommendations are laid out: of those that the filter finds the first six open, the rest one
 * click away, theme by theme.
 */
import type { Assessment } from '../../domain/assessment';
import type { Theme } from '../../domain/pack/schema';
import type { CalledRecommendation } from '../../domain/recommendations/callAdvice';
import { type AdviceFilter, fits, noFilter } from './filter';

export interface Placed extends CalledRecommendation {
  /** Its place in the order of all that are called, from 1; it keeps it where it is filtered or grouped. */
  readonly number: number;
  /** Whether it has been put aside as "not for us". */
  readonly aside: boolean;
}

export interface Arrangement {
  /** How many the filter finds. */
  readonly found: number;
  readonly open: readonly Placed[];
  /** How many of them are one click away. */
  readonly rest: number;
  readonly restByTheme: readonly { readonly theme: Theme; readonly placed: readonly Placed[] }[];
  /** How many of all that are called have been put aside, found or not. */
  readonly aside: number;
}

const openAtFirst = 6;

/** @param themes in the order in which the rest is grouped */
export function arrange(
  called: readonly CalledRecommendation[],
  decisions: Assessment['decisions'],
  themes: readonly Theme[],
  filter: AdviceFilter = noFilter,
): Arrangement {
  const notForUs = new Set(decisions.map(({ recommendationId }) => recommendationId));
  const placed = called.map((one, index) => ({
    ...one,
    number: index + 1,
    aside: notForUs.has(one.recommendation.id),
  }));
  const found = placed.filter((one) => fits(one, filter));
  const rest = found.slice(openAtFirst);
  return {
    found: found.length,
    open: found.slice(0, openAtFirst),
    rest: rest.length,
    restByTheme: themes
      .map((theme) => ({
        theme,
        placed: rest.filter(({ recommendation }) => recommendation.theme === theme.id),
      }))
      .filter(({ placed: ofTheme }) => ofTheme.length > 0),
    aside: placed.filter(({ aside }) => aside).length,
  };
}
