/** How everything is worded that is said of a round as a whole, over random rounds, in both languages. */
import { describe, expect, it, vi } from 'vitest';
import { themes } from './testing/findings';
import { type Everything, ofEveryRound } from './testing/findingsOfRandomRounds';
import { speechIn, textsIn } from './testing/speaking';

// A hundred rounds in both languages take a slow machine a while.
vi.setConfig({ testTimeout: 60_000 });

const wordsOf = (said: Everything) => textsIn(said).join('\n');

describe('whatever is said of a round', () => {
  it('holds no undefined, no NaN, and none of the words that claim too much or rank', () => {
    ofEveryRound((said) => {
      const text = wordsOf(said);
      expect(text).not.toMatch(/undefined|NaN|\[object|Infinity/);
      expect(text).not.toMatch(/signifi[kc]an|anonym/i);
      expect(text).not.toMatch(/\b(nummer|placering|rangliste|vinder|taber|bedre end|dårligere end)\b/i);
      expect(text).not.toMatch(/\b(ranking|ranked|winner|loser|better than|worse than|place number)\b/i);
      expect(text).not.toMatch(/!|skyldes|fordi|because|due to|caused/i);
    });
  });

  it('is in one language: no Danish word or letter in the English', () => {
    ofEveryRound((said, _, language) => {
      const text = wordsOf(said);
      if (language === 'da') return expect(text).not.toMatch(/[“”]|\b(the|of|and|answers?|don’t)\b/);
      // Departments are named as they were written.
      const english = text.replaceAll(/Afsnit \d/g, '');
      expect(english).not.toMatch(/[æøåÆØÅ»«]|\b(af|og|ikke|svarer|spørgsmål|ledere|deltagere)\b/);
    });
  });

  it('writes percent and minus as the language does', () => {
    ofEveryRound((said, _, language) => {
      const text = wordsOf(said);
      expect(text).not.toMatch(/(^|[ (])-\d|−0([,.]00)?($|[ )])/m);
      expect(text).not.toMatch(language === 'da' ? /[^\u00a0]%/ : /\D%/);
    });
  });

  it('says one, not ones', () => {
    ofEveryRound((said) => {
      expect(wordsOf(said)).not.toMatch(
        /\b1 (deltagere|andre|participants\b(?! (or|with))|other questions|other themes)/,
      );
      expect(wordsOf(said)).not.toMatch(/(^|\s)1 of \d+ (answer|don’t) /m);
    });
  });

  it('has as many cells in a row as headings, and no empty one', () => {
    ofEveryRound(({ profile, differences, agreement, dontKnows: unknown, answers: themeAnswers }) => {
      const tables = [
        profile.table,
        agreement.table,
        ...(differences.kind === 'differences' ? [differences.table] : []),
        ...(unknown.table === null ? [] : [unknown.table]),
        ...themeAnswers.map(({ table }) => table),
      ];
      for (const { columns, rows } of tables) {
        for (const row of rows) {
          expect(row).toHaveLength(columns.length);
          expect(row.filter((cell) => cell.trim() === '')).toEqual([]);
        }
      }
    });
  });

  it('is at most four sentences in short, each with its full stop', () => {
    ofEveryRound(({ briefly }) => {
      expect(briefly.length).toBeLessThanOrEqual(4);
      for (const { sentence, linkText } of briefly) {
        expect(sentence).toMatch(/^[\p{Lu}»“\d].*[^.]\.$/u);
        expect(linkText).not.toBe('');
      }
    });
  });

  it('does not mention a statement that is withheld outside the tables', () => {
    ofEveryRound(({ briefly, differences, agreement, dontKnows: unknown }, view, language) => {
      const text = textsIn([
        briefly,
        agreement.reading,
        agreement.most,
        agreement.least,
        unknown.reading,
        unknown.rows,
        differences.kind === 'differences' ? differences.rows : [],
      ]).join('\n');
      const { pick } = speechIn(language).i18n;
      for (const { id, text: statement } of themes.flatMap(({ items }) => items)) {
        if (view.items.get(id)?.kind === 'hidden') {
          expect(text).not.toContain(pick(statement).replace(/\.$/, ''));
        }
      }
    });
  });
});
