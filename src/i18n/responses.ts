/** Texts that come with the page that needs them; see `useTextsOf`. */
import { responses as da } from './da/responses';
import { responses as en } from './en/responses';

export const responsesTexts = { da, en };
