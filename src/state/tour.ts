/** How far the reader is in the tour through the example; remembered from visit to visit. */
import { create } from 'zustand';
import { readPreference, writePreference } from '../storage';

export type TourState =
  /** Nobody has opened the example in this browser yet. */
  | { readonly kind: 'fresh' }
  /** `step` from 1. `arriving`: the step has just been gone to, and is to be brought into view. */
  | { readonly kind: 'at'; readonly step: number; readonly arriving: boolean }
  /** Finished, or skipped. */
  | { readonly kind: 'done' };

export const useTour = create<TourState>(readTour);

/** What is stored, for one who comes back. Also for the tests, which come back often. */
export function readTour(): TourState {
  const stored = readPreference('tour');
  if (stored === null) return { kind: 'fresh' };
  return /^[1-9]$/.test(stored) ? { kind: 'at', step: Number(stored), arriving: false } : { kind: 'done' };
}

/** Goes to a step, from 1. */
export function goToStep(step: number): void {
  writePreference('tour', String(step));
  useTour.setState({ kind: 'at', step, arriving: true }, true);
}

/** The step is in view. */
export function arrived(): void {
  const tour = useTour.getState();
  if (tour.kind === 'at') useTour.setState({ ...tour, arriving: false }, true);
}

/** Finished or skipped: it does not begin by itself again. */
export function endTour(): void {
  writePreference('tour', 'done');
  useTour.setState({ kind: 'done' }, true);
}
