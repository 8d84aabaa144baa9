/** Texts that come with the page that needs them; see `useTextsOf`. */
import { assessmentList as da } from './da/assessmentList';
import { assessmentList as en } from './en/assessmentList';

export const assessmentListTexts = { da, en };
