/** Texts that come with the page that needs them; see `useTextsOf`. */
import { help as da } from './da/help';
import { help as en } from './en/help';

export const helpTexts = { da, en };
