/** Texts that come with the page that needs them; see `useTextsOf`. */
import { glossary as da } from './da/glossary';
import { glossary as en } from './en/glossary';

export const glossaryTexts = { da, en };

export type GlossaryId = keyof typeof da;

/** How a term may stand in a sentence where it does not stand as in the glossary; upper case or lower. */
export const glossaryForms: Readonly<
  Record<'da' | 'en', Readonly<Partial<Record<GlossaryId, readonly string[]>>>>
> = {
  da: {
    threshold: ['grænsen'],
    share: ['andelen', 'andele'],
    interval: ['intervallet', 'intervaller', 'interval'],
    bestGroup: ['den bedste gruppe'],
    worstGroup: ['den dårligste gruppe'],
    score: ['scoren', 'scorer'],
    band: ['båndene'],
    scale: ['skalaen'],
    breakdown: ['opdelingen', 'opdelt', 'delt op'],
    group: ['grupperne', 'grupper'],
    participant: ['deltageren', 'deltagerne', 'deltagere'],
    response: ['besvarelsen', 'besvarelser', 'besvarelserne'],
    recommendation: ['anbefalingen', 'anbefalinger', 'anbefalingerne'],
    round: ['runden', 'runder'],
    need: ['behovet'],
    unanswered: ['ubesvarede'],
    theme: ['temaet', 'temaer', 'temaerne'],
    scoredAnswer: ['scorede svar', 'svar på skalaen'],
  },
  en: {
    share: ['shares'],
    interval: ['interval', 'intervals'],
    bestGroup: ['the best group'],
    worstGroup: ['the worst group'],
    sector: ['sector'],
    score: ['scores'],
    band: ['bands'],
    group: ['groups'],
    participant: ['participants'],
    response: ['responses'],
    recommendation: ['recommendations'],
    round: ['rounds'],
    theme: ['themes'],
    dontKnow: ['don’t knows'],
    scoredAnswer: ['scored answers', 'answers on the scale'],
  },
};
