/** Texts that come with the page that needs them; see `useTextsOf`. */
import { wallKeys as da } from './da/wallKeys';
import { wallKeys as en } from './en/wallKeys';

export const wallKeysTexts = { da, en };
