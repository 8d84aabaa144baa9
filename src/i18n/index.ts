/**
 * The interface in both languages. One file an area (`da/start.ts`, `en/start.ts`), Danish first: the
 * English file has the Danish one's type, so a text that is missing in one language does not compile.
 * Areas that only
 * later pages need (`responses.ts`, `about.ts` …) hold both languages and come with those pages. Long page texts
 * are in `pages/`.
 */
export * from './context';
export type { Texts } from './da';
export * from './format';
export * from './texts';
