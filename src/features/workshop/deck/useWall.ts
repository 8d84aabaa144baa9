/** Where the workshop stands, and the acts that change it: the same on the wall and in the facilitator's window. */
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { nextRevealed, placeAmongShown, revealed, stepWithin, timeLeft } from '../../../domain/workshop';
import { pointChanged, toggleClock, useSpent } from '../../../state/workshop/clock';
import { act, useLive } from '../../../state/workshop/live';
import { revealsOf } from './slideFacts';
import { placeIn } from './slides';
import type { Deck, DeckEntry } from './useDeck';

export interface Wall {
  /** Index of the slide among those shown. */
  readonly index: number;
  readonly entry: DeckEntry;
  readonly next: DeckEntry | null;
  readonly step: number;
  readonly steps: number;
  readonly revealed: ReturnType<typeof revealed>;
  readonly nextReveal: ReturnType<typeof nextRevealed>;
  readonly black: boolean;
  /** Whether the clock runs, and milliseconds left of the point and in all. */
  readonly runs: boolean;
  readonly left: ReturnType<typeof timeLeft>;
  go(to: number): void;
  reveal(by: 1 | -1): void;
  setBlack(black: boolean): void;
  toggleClock(): void;
}

/**
 * To be mounted anew for another round, in a window that takes part (`useWorkshopWindow`).
 * @param wanted number of the slide that the address names, from 1; `null` for where the workshop stands
 */
export function useWall(
  { all, shown, workshop }: Pick<Deck, 'all' | 'shown' | 'workshop'>,
  wanted: number | null,
): Wall {
  const { roundId } = workshop;
  const live = useLive();
  const spent = useSpent();
  const known = live.roundId === roundId ? placeAmongShown(all, live.slide) : -1;
  const [anew, setAnew] = useState(false);
  // Not where the whole workshop is left: then the wall is on its way out, and stands still.
  const forgotten = live.roundId === roundId && live.slide === null;
  const index = known >= 0 ? known : anew && forgotten ? 0 : placeIn(shown.length, wanted) - 1;
  const entry = shown[index] as DeckEntry;
  const order = revealsOf(entry.slide);
  const step = stepWithin(order, live.steps[entry.id] ?? 0);

  const go = (to: number) => {
    const target = shown[Math.min(Math.max(to, 0), shown.length - 1)];
    if (target === undefined) return;
    act(({ clock }) => ({
      roundId,
      slide: target.id,
      clock: pointChanged(clock, target.point, Date.now()),
    }));
  };

  // A window that comes back finds the place where the others are, whatever its address says; an address that is asked
  // for later is gone to.
  const hasCome = useRef(false);
  // What the address says is where the window was. It stands before the effect that goes there first of all.
  useEffect(() => {
    if (hasCome.current && forgotten) setAnew(true);
  }, [forgotten]);
  const goToWanted = useEffectEvent((place: number | null) => {
    const comes = !hasCome.current;
    hasCome.current = true;
    if (comes && known >= 0) return;
    if (place !== null && place - 1 !== index) go(place - 1);
    // A place that was forgotten is not kept again before somebody moves.
    else if (comes) go(index);
  });
  useEffect(() => goToWanted(wanted), [wanted]);

  return {
    index,
    entry,
    next: shown[index + 1] ?? null,
    step,
    steps: order.length,
    revealed: revealed(order, step),
    nextReveal: nextRevealed(order, step),
    black: live.black,
    runs: live.clock.since !== null,
    left: timeLeft(workshop.agenda, spent, entry.point),
    go,
    // From the latest step: two keys can come between two pictures.
    reveal: (by) =>
      act(({ steps }) => ({
        steps: {
          ...steps,
          [entry.id]: stepWithin(order, stepWithin(order, steps[entry.id] ?? 0) + by),
        },
      })),
    setBlack: (black) => act(() => ({ black })),
    toggleClock,
  };
}
