/** Why the app cannot be kept in this browser by a service worker. */

export type WithoutWorker =
  /** The page is a file on the device: it needs no network at all. */
  | 'file'
  /** The page is the single file, and lies on a host. */
  | 'single'
  /** The page came by http, and browsers allow it by https alone. */
  | 'insecure'
  /** The browser has none, as some have none in private windows, or its settings forbid it. */
  | 'unsupported';

export interface Circumstances {
  /** The page is the single file. */
  readonly isSingleFile: boolean;
  readonly protocol: string;
  readonly isSecureContext: boolean;
  readonly hasServiceWorkers: boolean;
}

/** @returns `null` where a service worker can be had */
export function whyNoWorker(here: Circumstances): WithoutWorker | null {
  if (here.protocol === 'file:') return 'file';
  if (here.isSingleFile) return 'single';
  if (!here.isSecureContext) return 'insecure';
  return here.hasServiceWorkers ? null : 'unsupported';
}

export function circumstances(): Circumstances {
  return {
    isSingleFile: import.meta.env.MODE === 'single',
    protocol: location.protocol,
    isSecureContext,
    hasServiceWorkers: 'serviceWorker' in navigator,
  };
}
