/** Texts that come with the page that needs them; see `useTextsOf`. */
import { review as da } from './da/review';
import { review as en } from './en/review';

export const reviewTexts = { da, en };
