/** Where the workshop stands, and the acts that change it: the same on the wall and in the facilitator's window. */
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { nextRevealed, revealed, stepWithin, timeLeft } from '../../domain/workshop';
import { pointChanged, toggleClock, useSpent } from '../../state/workshop/clock';
import { act, findPlace, join, useLive, type WindowRole } from '../../state/workshop/live';
import { revealsOf } from './slideFacts';
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
 * To be mounted anew for another round.
 * @param wanted number of the slide that the address names, from 1; `null` for where the workshop stands
 */
export function useWall({ shown, workshop }: Deck, role: WindowRole, wanted: number | null): Wall {
  const { roundId } = workshop;
  // Before the first picture: an effect would come too late, and begin anew what others are in the middle of.
  useState(() => findPlace(roundId));
  useEffect(() => join(roundId, role), [roundId, role]);
  const live = useLive();
  const spent = useSpent();
  const known = live.roundId === roundId ? shown.findIndex(({ id }) => id === live.slide) : -1;
  const index = Math.min(Math.max(known >= 0 ? known : (wanted ?? 1) - 1, 0), shown.length - 1);
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
  const goToWanted = useEffectEvent((place: number | null) => {
    const isBack = !hasCome.current && known >= 0;
    hasCome.current = true;
    if (isBack) return;
    if (place !== null && place - 1 !== index) go(place - 1);
    else if (known < 0) go(index);
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
    reveal: (by) => act(({ steps }) => ({ steps: { ...steps, [entry.id]: stepWithin(order, step + by) } })),
    setBlack: (black) => act(() => ({ black })),
    toggleClock,
  };
}
