/** Texts that come with the page that needs them; see `useTextsOf`. */
import { recommendations as da } from './da/recommendations';
import { recommendations as en } from './en/recommendations';

export const recommendationsTexts = { da, en };
