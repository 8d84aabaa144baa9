/** Texts that come with the example; see `useTextsOf`. */
import { tour as da } from './da/tour';
import { tour as en } from './en/tour';

export const tourTexts = { da, en };
