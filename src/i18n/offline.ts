/** Texts that come when the browser has time, and with the page on data and privacy; see `useTextsOf`. */
import { offline as da } from './da/offline';
import { offline as en } from './en/offline';

export const offlineTexts = { da, en };
