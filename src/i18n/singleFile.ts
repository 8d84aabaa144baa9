/** Texts that only the single file has; see `useTextsOf` and scripts/build-single.mjs. */
import { singleFile as da } from './da/singleFile';
import { singleFile as en } from './en/singleFile';

export const singleFileTexts = { da, en };
