/** Texts that come with the page that needs them; see `useTextsOf`. */
import { backup as da } from './da/backup';
import { backup as en } from './en/backup';

export const backupTexts = { da, en };
