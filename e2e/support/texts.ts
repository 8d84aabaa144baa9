/**
 * The interface's texts, so that a test can find what a person reads without holding every wording fast. What a
 * page claims of figures stands in the tests themselves.
 */
import { aboutTexts } from '../../src/i18n/about';
import { assessmentListTexts } from '../../src/i18n/assessmentList';
import { backupTexts } from '../../src/i18n/backup';
import { backupReminderTexts } from '../../src/i18n/backupReminder';
import { da } from '../../src/i18n/da/index';
import { deadEndsTexts } from '../../src/i18n/deadEnds';
import { en } from '../../src/i18n/en/index';
import { facilitatorTexts } from '../../src/i18n/facilitator';
import { figuresTexts } from '../../src/i18n/figures';
import { findingsTexts } from '../../src/i18n/findings';
import { glossaryTexts } from '../../src/i18n/glossary';
import { helpTexts } from '../../src/i18n/help';
import { minutesTexts } from '../../src/i18n/minutes';
import { offlineTexts } from '../../src/i18n/offline';
import { recommendationsTexts } from '../../src/i18n/recommendations';
import { responsesTexts } from '../../src/i18n/responses';
import { resultsTexts } from '../../src/i18n/results';
import { reviewTexts } from '../../src/i18n/review';
import { roundsTexts } from '../../src/i18n/rounds';
import { singleFileTexts } from '../../src/i18n/singleFile';
import { storageNoticesTexts } from '../../src/i18n/storageNotices';
import { tourTexts } from '../../src/i18n/tour';
import { workshopTexts } from '../../src/i18n/workshop';

export const texts = {
  da: {
    ...da,
    about: aboutTexts.da,
    assessmentList: assessmentListTexts.da,
    backup: backupTexts.da,
    backupReminder: backupReminderTexts.da,
    deadEnds: deadEndsTexts.da,
    facilitator: facilitatorTexts.da,
    figures: figuresTexts.da,
    findings: findingsTexts.da,
    glossary: glossaryTexts.da,
    help: helpTexts.da,
    minutes: minutesTexts.da,
    offline: offlineTexts.da,
    recommendations: recommendationsTexts.da,
    responses: responsesTexts.da,
    review: reviewTexts.da,
    results: resultsTexts.da,
    rounds: roundsTexts.da,
    singleFile: singleFileTexts.da,
    storageNotices: storageNoticesTexts.da,
    tour: tourTexts.da,
    workshop: workshopTexts.da,
  },
  en: {
    ...en,
    about: aboutTexts.en,
    assessmentList: assessmentListTexts.en,
    backup: backupTexts.en,
    backupReminder: backupReminderTexts.en,
    deadEnds: deadEndsTexts.en,
    facilitator: facilitatorTexts.en,
    figures: figuresTexts.en,
    findings: findingsTexts.en,
    glossary: glossaryTexts.en,
    help: helpTexts.en,
    minutes: minutesTexts.en,
    offline: offlineTexts.en,
    recommendations: recommendationsTexts.en,
    responses: responsesTexts.en,
    review: reviewTexts.en,
    results: resultsTexts.en,
    rounds: roundsTexts.en,
    singleFile: singleFileTexts.en,
    storageNotices: storageNoticesTexts.en,
    tour: tourTexts.en,
    workshop: workshopTexts.en,
  },
} as const;
