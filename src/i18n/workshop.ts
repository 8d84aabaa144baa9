/** Texts that come with the page that needs them; see `useTextsOf`. */
import { workshop as da } from './da/workshop';
import { workshop as en } from './en/workshop';

export const workshopTexts = { da, en };
