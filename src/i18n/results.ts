/** Texts that come with the page that needs them; see `useTextsOf`. */
import { results as da } from './da/results';
import { results as en } from './en/results';

export const resultsTexts = { da, en };
