/**
 * The interface in both languages. One file an area (`da/start.ts`, `en/start.ts`), Danish first: the
 * English file has the Danish one's type, so a text that is missing in one language does not compile.
 * Long page texts are in `pages/`.
 */
export * from './context';
export type { Texts } from './da';
export * from './format';
export * from './texts';
