/**
 * The interface's texts, so that a test can find what a person reads without holding every wording fast. What a
 * page claims of figures stands in the tests themselves.
 */
import { aboutTexts } from '../../src/i18n/about';
import { da } from '../../src/i18n/da/index';
import { en } from '../../src/i18n/en/index';
import { figuresTexts } from '../../src/i18n/figures';
import { recommendationsTexts } from '../../src/i18n/recommendations';
import { responsesTexts } from '../../src/i18n/responses';
import { resultsTexts } from '../../src/i18n/results';
import { storageNoticesTexts } from '../../src/i18n/storageNotices';

export const texts = {
  da: {
    ...da,
    about: aboutTexts.da,
    figures: figuresTexts.da,
    recommendations: recommendationsTexts.da,
    responses: responsesTexts.da,
    results: resultsTexts.da,
    storageNotices: storageNoticesTexts.da,
  },
  en: {
    ...en,
    about: aboutTexts.en,
    figures: figuresTexts.en,
    recommendations: recommendationsTexts.en,
    responses: responsesTexts.en,
    results: resultsTexts.en,
    storageNotices: storageNoticesTexts.en,
  },
} as const;
