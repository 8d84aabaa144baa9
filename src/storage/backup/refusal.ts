/**
 * Why a file is refused, by name and with the place in it (`assessments[0].rounds[1].opened`). A refused file has
 * changed nothing. What a person is told of each is in `i18n`.
 */
export type FileRefusal =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly most: number }
  /** No text in UTF-8: another kind of file. */
  | { readonly kind: 'not-text'; readonly looksLike: 'archive' | 'pdf' | 'picture' | 'utf-16' | 'other' }
  /** Text, but no JSON. */
  | { readonly kind: 'not-json'; readonly looksLike: 'page' | 'other' }
  /** JSON that ends too early, as a file does that was not copied whole. */
  | { readonly kind: 'cut-off' }
  | { readonly kind: 'too-deep'; readonly most: number }
  | { readonly kind: 'too-many'; readonly path: string; readonly most: number }
  | { readonly kind: 'forbidden-key'; readonly path: string; readonly key: string }
  /** JSON that is no backup. */
  | { readonly kind: 'other-file'; readonly what: OtherFile }
  /** Written by a newer version of the app. */
  | { readonly kind: 'newer-format'; readonly version: number }
  | { readonly kind: 'wrong-field'; readonly path: string; readonly problem: FieldProblem }
  | { readonly kind: 'duplicate-id'; readonly path: string; readonly id: string }
  /** A response whose self-assessment or round is not in the file. */
  | { readonly kind: 'dangling'; readonly path: string; readonly id: string }
  /** Answers to other questions than those of this app. */
  | { readonly kind: 'other-pack'; readonly path: string; readonly pack: string }
  /** A number of iterations that would hardly protect, or would keep the device busy for minutes. */
  | {
      readonly kind: 'iterations';
      readonly iterations: number;
      readonly least: number;
      readonly most: number;
    }
  /** The checksum does not fit: the file is not as it was written. */
  | { readonly kind: 'damaged' }
  /** The file is as it was written, and the passphrase does not open it. */
  | { readonly kind: 'wrong-passphrase' }
  /** The browser encrypts and decrypts on secure pages only. */
  | { readonly kind: 'no-crypto' };

export type OtherFile =
  /** The questions, help, figures or advice of a pack. */
  | 'pack'
  /** What the app saved before there were backups, when the browser could not store. */
  | 'emergency'
  /** One stored record that could not be read. */
  | 'record'
  | 'unknown';

export type FieldProblem = 'missing' | 'type' | 'too-long' | 'value';
