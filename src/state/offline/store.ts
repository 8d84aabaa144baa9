/** Whether the app works without a network in this browser, and whether a newer version of it waits. */
import { create } from 'zustand';
import type { WithoutWorker } from './withoutWorker';

export type Readiness =
  /** Nobody has looked yet. */
  | { readonly kind: 'unknown' }
  /** The browser is fetching the rest of the app. */
  | { readonly kind: 'preparing' }
  /** Every file of the app is in the browser. */
  | { readonly kind: 'ready' }
  /** Something could not be fetched or kept; it is tried again with the next start. */
  | { readonly kind: 'failed' }
  /** Everything has been cleared; it comes back with the next start. */
  | { readonly kind: 'removed' }
  | { readonly kind: 'impossible'; readonly why: WithoutWorker };

export type NewVersion =
  | { readonly kind: 'none' }
  /** It is in the browser and waits to be chosen. */
  | { readonly kind: 'waiting' }
  /** It has been chosen, and comes once everything is saved. */
  | { readonly kind: 'chosen'; readonly was: 'waiting' | 'elsewhere' }
  /** It has been chosen in another tab; this one goes on with the version it was opened with. */
  | { readonly kind: 'elsewhere' };

export interface Offline {
  readonly readiness: Readiness;
  readonly newVersion: NewVersion;
  /** It has become ready during this visit and nobody has put the word of it away. */
  readonly hasJustBecomeReady: boolean;
  /** The word of the new version has been put away. */
  readonly isPutOff: boolean;
}

export const useOffline = create<Offline>(() => ({
  readiness: { kind: 'unknown' },
  newVersion: { kind: 'none' },
  hasJustBecomeReady: false,
  isPutOff: false,
}));

/** The worker and what it kept have been taken away. */
export function tellOfRemoval(): void {
  if (useOffline.getState().readiness.kind === 'impossible') return;
  useOffline.setState({ ...useOffline.getInitialState(), readiness: { kind: 'removed' } });
}
