import { describe, expect, it } from 'vitest';
import { questionnaire } from '../../content/pack';
import { type ItemCounts, noCounts } from '../../domain/disclosure';
import { i18nOf } from '../../i18n/context';
import { da } from '../../i18n/da';
import { en } from '../../i18n/en';
import { recommendationsTexts } from '../../i18n/recommendations';
import { reasonInWords } from './reasonInWords';

const { scale } = questionnaire;
const inDanish = { scale, i18n: i18nOf('da', da), t: recommendationsTexts.da };
const inEnglish = { scale, i18n: i18nOf('en', en), t: recommendationsTexts.en };
const both = (part: Partial<ItemCounts>, single: boolean) =>
  [inDanish, inEnglish].map((words) => reasonInWords({ ...noCounts, ...part }, { single, ...words }));

describe('the reason for a recommendation', () => {
  it('is one’s own answer in words where there is only one', () => {
    expect(both({ byRank: [1, 0, 0, 0] }, true)).toEqual([
      'Du svarede »slet ikke«.',
      'You answered “not at all”.',
    ]);
  });

  it('may be that one does not know', () => {
    expect(both({ dontKnow: 1 }, true)[0]).toBe('Du svarede »ved ikke«.');
  });

  it('is counts where several answered, never a percentage', () => {
    const words = both({ byRank: [4, 4, 2, 1], dontKnow: 0, unanswered: 1 }, false);
    expect(words).toEqual([
      '3 af 11 svarer i høj eller i nogen grad',
      '3 of 11 answer to a high or to some degree',
    ]);
    expect(words.join()).not.toContain('%');
  });

  it('counts those who do not know among all responses, unanswered ones included', () => {
    expect(both({ byRank: [2, 1, 0, 0], dontKnow: 5, unanswered: 2 }, false)[0]).toBe(
      '0 af 3 svarer i høj eller i nogen grad · 5 af 10 ved ikke',
    );
  });

  it('says nothing of a scale that nobody used', () => {
    expect(both({ dontKnow: 3 }, false)[0]).toBe('3 af 3 ved ikke');
  });
});
