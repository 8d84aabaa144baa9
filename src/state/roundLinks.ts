/** The rounds of an assessment as the pages that look at one of them name and link them. */
import { type Assessment, type Instant, type Round, roundNumbered } from '../domain/assessment';
import { hrefOf, type RoundNumber, type Route } from './route';

/** A round as it is linked to. */
export interface RoundLink {
  /** From 1. */
  readonly number: number;
  readonly opened: Instant;
  readonly href: string;
  /** It is the one that is looked at. */
  readonly current: boolean;
  /** It is the last one, which is worked on. */
  readonly latest: boolean;
}

/**
 * The same page for each round, in the order of the rounds.
 * @param route the page that is shown, with the round that is looked at
 */
export function roundLinks(
  assessment: Assessment,
  route: Extract<Route, { readonly round: RoundNumber }>,
): readonly RoundLink[] {
  const shown = roundNumbered(assessment, route.round);
  return assessment.rounds.map((round, index) => ({
    number: index + 1,
    opened: round.opened,
    href: hrefOf({ ...route, round: roundNumberOf(assessment, round) }),
    current: round === shown,
    latest: index === assessment.rounds.length - 1,
  }));
}

/** How an address names a round: its number, or `null` for the one that is worked on. */
export function roundNumberOf(assessment: Assessment, round: Round): RoundNumber {
  const index = assessment.rounds.findIndex(({ id }) => id === round.id);
  return index === -1 || index === assessment.rounds.length - 1 ? null : index + 1;
}
