/** What can go wrong with the browser's storage, told apart by what the person can do about it. */
export type StorageProblem =
  /** The browser keeps nothing here: blocked by a setting, a policy, or an old private mode. */
  | { readonly kind: 'unavailable'; readonly detail: string }
  /** No room left. */
  | { readonly kind: 'full'; readonly detail: string }
  /** A newer version of the app has been here, or has taken over in another tab. */
  | { readonly kind: 'newer-version'; readonly detail: string }
  /** The browser has not answered, and still may. */
  | { readonly kind: 'silent'; readonly detail: string }
  /** What was stored is gone, and nobody has deleted it here: the browser has, or somebody in its settings. */
  | { readonly kind: 'lost'; readonly detail: string }
  | { readonly kind: 'failed'; readonly detail: string };

/** Sorts an error from the browser's storage into what can be done about it. */
export function problemOf(error: unknown): StorageProblem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  const detail =
    error instanceof Error || error instanceof DOMException ? `${name}: ${error.message}` : String(error);
  switch (name) {
    case 'QuotaExceededError':
      return { kind: 'full', detail };
    case 'VersionError':
      return { kind: 'newer-version', detail };
    case 'SecurityError':
    case 'NotAllowedError':
    case 'InvalidStateError':
    case 'UnknownError':
    case 'ReferenceError':
      return { kind: 'unavailable', detail };
    default:
      return { kind: 'failed', detail };
  }
}
