/** Texts that come with the page that needs them; see `useTextsOf`. */
import { facilitator as da } from './da/facilitator';
import { facilitator as en } from './en/facilitator';

export const facilitatorTexts = { da, en };
