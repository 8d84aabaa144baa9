import type { Problem } from './problem';

/** A value with where it stands, so that a problem can name the place. */
export interface Placed<T> {
  readonly file: string;
  readonly path: string;
  readonly value: T;
}

export function problemIf(wrong: boolean, file: string, path: string, message: string): readonly Problem[] {
  return wrong ? [{ file, path, message }] : [];
}

/** Every entry whose key an earlier one has already; `key` is how the key is called in the document. */
export function repeated<T>(
  entries: readonly Placed<T>[],
  key: string,
  keyOf: (value: T) => string,
): readonly Problem[] {
  return repetitions(entries, key, keyOf, (one) => one);
}

/**
 * Every entry with a text that an earlier one has already in the same language. Case, punctuation and spaces
 * do not make two texts different: a reader would take them for the same.
 */
export function repeatedTexts<T>(
  entries: readonly Placed<T>[],
  key: string,
  textOf: (value: T) => { readonly da: string; readonly en: string },
): readonly Problem[] {
  return (['da', 'en'] as const).flatMap((language) =>
    repetitions(entries, `${key}.${language}`, (value) => textOf(value)[language], lettersOf),
  );
}

function repetitions<T>(
  entries: readonly Placed<T>[],
  key: string,
  textOf: (value: T) => string,
  essenceOf: (text: string) => string,
): readonly Problem[] {
  const seen = new Map<string, Placed<T>>();
  return entries.flatMap((entry) => {
    const text = textOf(entry.value);
    const essence = essenceOf(text);
    const first = seen.get(essence);
    if (first === undefined) seen.set(essence, entry);
    return problemIf(
      first !== undefined,
      entry.file,
      `${entry.path}.${key}`,
      `${text} stands in ${first?.file} ${first?.path} too`,
    );
  });
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
