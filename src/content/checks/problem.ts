/** One thing wrong in the content: in which file, where in it, and what. */
export interface Problem {
  /** The file's path below src/content. */
  readonly file: string;
  /** Where in the document, as in code: `themes[0].items[2].text.da`; empty for the document itself. */
  readonly path: string;
  readonly message: string;
}

/** Keys and indexes from the document inwards → `themes[0].items[2]`. */
export function pathOf(keys: readonly (string | number)[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path === '' ? key : `${path}.${key}`;
  }, '');
}
