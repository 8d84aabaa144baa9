/** Texts that come with the page that needs them; see `useTextsOf`. */
import { figures as da } from './da/figures';
import { figures as en } from './en/figures';

export const figuresTexts = { da, en };
