import { describe, expect, it } from 'vitest';
import { type GlossaryId, glossaryForms, glossaryTexts } from './glossary';
import { recommendationsTexts } from './recommendations';
import { responsesTexts } from './responses';
import { splitAtTerms } from './splitAtTerms';

const terms = (text: string, ids: readonly GlossaryId[], language: 'da' | 'en' = 'da') =>
  splitAtTerms(text, ids, language).flatMap(({ text: part, term }) => (term === null ? [] : [[term, part]]));

describe('a text is split at the words of the glossary', () => {
  it('as they stand in it, each at its first place', () => {
    expect(splitAtTerms('En andel er ikke en score. En andel er', ['score', 'share'], 'da')).toEqual([
      { text: 'En ', term: null },
      { text: 'andel', term: 'share' },
      { text: ' er ikke en ', term: null },
      { text: 'score', term: 'score' },
      { text: '. En andel er', term: null },
    ]);
  });

  it('in their other forms, in upper or lower case', () => {
    expect(terms('Andelen, og ANDELE', ['share'])).toEqual([['share', 'Andelen']]);
    expect(terms('Anbefalingerne', ['recommendation'])).toEqual([['recommendation', 'Anbefalingerne']]);
    expect(terms('Participants', ['participant'], 'en')).toEqual([['participant', 'Participants']]);
  });

  it('only where the whole word stands', () => {
    expect(terms('Andelshaver og kommuneandel', ['share'])).toEqual([]);
    expect(terms('it-runden', ['round'])).toEqual([]);
  });

  it('by the longer one of two that overlap', () => {
    expect(terms('En fortrolig runde', ['round', 'confidentialRound'])).toEqual([
      ['confidentialRound', 'fortrolig runde'],
    ]);
    expect(terms('Et 95\u00a0%-interval', ['interval'])).toEqual([['interval', '95\u00a0%-interval']]);
  });

  it('and is whole where none of them is in it', () => {
    expect(splitAtTerms('Noget andet', ['share'], 'da')).toEqual([{ text: 'Noget andet', term: null }]);
    expect(splitAtTerms('', ['share'], 'da')).toEqual([]);
  });

  it('loses nothing', () => {
    const text = glossaryTexts.da.themeScore.text;
    const all = Object.keys(glossaryTexts.da) as GlossaryId[];
    expect(
      splitAtTerms(text, all, 'da')
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });
});

describe('the glossary', () => {
  it('has the same terms in both languages, none twice', () => {
    expect(Object.keys(glossaryTexts.en)).toEqual(Object.keys(glossaryTexts.da));
    for (const language of ['da', 'en'] as const) {
      const names = Object.values(glossaryTexts[language]).map(({ term }) => term.toLowerCase());
      expect(new Set(names).size).toBe(names.length);
      expect(names.length).toBeGreaterThan(30);
    }
  });

  it('has other forms of its own terms alone, and finds each', () => {
    for (const language of ['da', 'en'] as const) {
      for (const [id, forms] of Object.entries(glossaryForms[language])) {
        for (const form of forms ?? []) {
          expect(terms(`– ${form}.`, [id as GlossaryId], language)).toEqual([[id, form]]);
        }
      }
    }
  });
});

describe('the pages say the words that they explain', () => {
  it.each(['da', 'en'] as const)('in the language %s', (language) => {
    const responses = responsesTexts[language];
    const advice = recommendationsTexts[language];
    const said = (text: string, ids: readonly GlossaryId[]) =>
      expect(new Set(terms(text, ids, language).map(([id]) => id))).toEqual(new Set(ids));
    said(responses.kinds.own, ['ownRound', 'response']);
    said(responses.kinds.open, ['openRound']);
    said(responses.kinds.confidential('5'), ['confidentialRound', 'threshold']);
    said(responses.handedInCount('3', '4'), ['response']);
    said(responses.breakdown.hint('5'), ['breakdown', 'group']);
    said(responses.newRound.meaning, ['round']);
    said(advice.lead('3', false), ['recommendation']);
    said(advice.professional, ['professionalJudgement']);
    said(advice.effort, ['effort']);
    said(advice.order.text[0] ?? '', ['question', 'score', 'unanswered']);
    said(advice.order.text[2] ?? '', ['need']);
  });
});
