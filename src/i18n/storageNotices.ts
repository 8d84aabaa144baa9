/** Texts that come with the page that needs them; see `useTextsOf`. */
import { storageNotices as da } from './da/storageNotices';
import { storageNotices as en } from './en/storageNotices';

export const storageNoticesTexts = { da, en };
