/**
 * Long texts (method, data and privacy, accessibility) as plain data: sections of simple blocks.
 * A page renders them; a text never holds markup. Both languages have the same sections and the same
 * kinds of blocks in the same order, which a unit test holds them to.
 */
export type ProseBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'terms'; readonly items: readonly { readonly term: string; readonly text: string }[] }
  /** Words of the source, with who said or wrote them. */
  | { readonly kind: 'quote'; readonly text: string; readonly who: string }
  /** A place where the page puts something alive: a table of the published figures, a button. */
  | { readonly kind: 'slot'; readonly name: ProseSlot };

export type ProseSlot =
  | 'published-figures'
  | 'statements'
  | 'backup'
  | 'clear-device'
  | 'storage-facts'
  | 'storage-kept'
  | 'this-browser'
  | 'single-file-keeps'
  | 'to-help';

export interface ProseSection {
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly ProseBlock[];
}

export interface Prose {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly ProseSection[];
}
