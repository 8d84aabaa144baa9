/** Texts that come with the page that needs them; see `useTextsOf`. */
import { deadEnds as da } from './da/deadEnds';
import { deadEnds as en } from './en/deadEnds';

export const deadEndsTexts = { da, en };
