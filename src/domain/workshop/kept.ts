/** The workshop of a round among all that is kept. */
import type { Instant } from '../assessment/model';
import { agendaOf } from './agenda';
import type { KeptWorkshops, Workshop } from './model';

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
