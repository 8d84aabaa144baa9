/** What has just been done to a self-assessment, so that it can be said and undone. */
export type Happened =
  | { readonly kind: 'deleted'; readonly id: string; readonly title: string }
  | { readonly kind: 'copied'; readonly title: string }
  | { readonly kind: 'reset'; readonly title: string; readonly undo: () => void }
  /** The example as it came could not be fetched. */
  | { readonly kind: 'not-reset' };
