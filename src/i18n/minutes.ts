/** Texts that come with the page that needs them; see `useTextsOf`. */
import { minutes as da } from './da/minutes';
import { minutes as en } from './en/minutes';

export const minutesTexts = { da, en };
