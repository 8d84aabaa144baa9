/** The workshop of a round among all that is kept. */
import type { Instant } from '../assessment/model';
import { agendaOf } from './agenda';
import { actionsOf } from './decided';
import type { Action, KeptWorkshops, Workshop } from './model';
import { dotsGiven } from './votes';

/** How long a workshop is that nobody has changed, in minutes. */
const usualMinutes = 90;

/** A workshop nobody has prepared: the round's slides in their order, and the usual agenda. */
export function newWorkshop(roundId: string, now: Instant): Workshop {
  return {
    roundId,
    changed: now,
    began: null,
    deck: { order: [], hidden: [], shown: [], own: [] },
    agenda: agendaOf(usualMinutes),
    questions: { pinned: [], swapped: [] },
    guesses: [],
    vote: null,
    parked: [],
  };
}

/** The workshop of a round; a new one where none is kept. */
export function workshopOf(kept: KeptWorkshops, roundId: string, now: Instant): Workshop {
  return kept.workshops.find((workshop) => workshop.roundId === roundId) ?? newWorkshop(roundId, now);
}

/** With a workshop in the place of the one of its round. Its `changed` becomes `now`. */
export function withWorkshop(kept: KeptWorkshops, workshop: Workshop, now: Instant): KeptWorkshops {
  const others = kept.workshops.filter(({ roundId }) => roundId !== workshop.roundId);
  return { ...kept, workshops: [...others, { ...workshop, changed: now }] };
}

/**
 * When a workshop was held: when the facilitator began it, or else the first thing that the room did in it. A meeting
 * that nobody pressed *begin* for has taken place all the same. The moment of a vote that is still open is not kept:
 * then it is when the workshop was last changed.
 *
 * @param actions Those of all rounds; the others' say nothing of this one.
 * @returns `null` while nothing was guessed, voted, decided or parked.
 */
export function heldAt(workshop: Workshop, actions: readonly Action[]): Instant | null {
  const { roundId, began, changed, guesses, vote, parked } = workshop;
  if (began !== null) return began;
  const moments = [
    ...guesses.map(({ at }) => at),
    ...parked.map(({ at }) => at),
    ...actionsOf(actions, roundId).map(({ decided }) => decided),
    ...(vote !== null && dotsGiven(vote) > 0 ? [vote.closed ?? changed] : []),
  ];
  return moments.toSorted()[0] ?? null;
}
