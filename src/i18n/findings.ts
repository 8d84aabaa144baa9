/** Texts that come with the page that needs them; see `useTextsOf`. */
import { findings as da } from './da/findings';
import { findings as en } from './en/findings';

export const findingsTexts = { da, en };
