/** The languages every text exists in. */
import type { LocalizedText } from './schema';

export type Language = keyof LocalizedText;
export const languages: readonly Language[] = ['da', 'en'];
