/** The clock of a workshop: which point of the agenda runs, and for how long each has run. */
import { useEffect, useState } from 'react';
import { act, type Live, useLive } from './live';

type Clock = Live['clock'];

/** Milliseconds by point, up to a moment. */
function spentAt({ point, spent, since }: Clock, now: number): Readonly<Record<string, number>> {
  if (since === null) return spent;
  return { ...spent, [point]: (spent[point] ?? 0) + Math.max(now - since, 0) };
}

/** Another point's time runs from here on; the same where it is the same. */
export function pointChanged(clock: Clock, point: string, now: number): Clock {
  if (clock.point === point) return clock;
  return { point, spent: spentAt(clock, now), since: clock.since === null ? null : now };
}

/** Starts or pauses it. */
export function toggleClock(): void {
  act(({ clock }) => {
    const now = Date.now();
    return {
      clock:
        clock.since === null
          ? { ...clock, since: now }
          : { ...clock, spent: spentAt(clock, now), since: null },
    };
  });
}

/** What has been spent, once a second while the clock runs. */
export function useSpent(): Readonly<Record<string, number>> {
  const { clock } = useLive();
  const [now, setNow] = useState(() => Date.now());
  const runs = clock.since !== null;
  useEffect(() => {
    if (!runs) return;
    const ticking = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(ticking);
  }, [runs]);
  return spentAt(clock, now);
}
