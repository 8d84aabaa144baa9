/** Texts that come with the page that needs them; see `useTextsOf`. */
import { about as da } from './da/about';
import { about as en } from './en/about';

export const aboutTexts = { da, en };
