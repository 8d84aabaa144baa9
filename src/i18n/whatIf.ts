/** Texts that come with the page that needs them; see `useTextsOf`. */
import { whatIf as da } from './da/whatIf';
import { whatIf as en } from './en/whatIf';

export const whatIfTexts = { da, en };
