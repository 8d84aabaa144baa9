/** Texts that come with the pages that need them; see `useTextsOf`. */
import { rounds as da } from './da/rounds';
import { rounds as en } from './en/rounds';

export const roundsTexts = { da, en };
