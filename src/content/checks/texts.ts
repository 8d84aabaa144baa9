import { type Problem, pathOf } from './problem';

/** Texts that are the same word in both languages; anything else alike is a translation that was forgotten. */
const ALIKE_IN_BOTH = new Set(['HR']);

const NO_BREAK_SPACE = '\u00a0';

interface Rule {
  readonly languages: readonly ('da' | 'en')[];
  readonly breach: RegExp;
  readonly message: string;
}

const RULES: readonly Rule[] = [
  {
    languages: ['da', 'en'],
    breach: /signifikan|significan/i,
    message: 'nothing here is tested for significance: say what the interval shows',
  },
  {
    languages: ['da', 'en'],
    breach: /anonym/i,
    message: 'answers are not shown one by one, which is less than anonymous',
  },
  { languages: ['da'], breach: /["“”]/, message: 'Danish quotation marks are »…«' },
  { languages: ['en'], breach: /"/, message: 'English quotation marks are “…”' },
  // After a letter it is an apostrophe, which English statements have as their source spells it.
  { languages: ['da', 'en'], breach: /(?<![\p{L}])'/u, message: 'a straight quotation mark' },
  { languages: ['da', 'en'], breach: / {2}/, message: 'two spaces in a row' },
  {
    languages: ['da'],
    breach: new RegExp(`(?<!${NO_BREAK_SPACE})%`),
    message: 'Danish has a no-break space (U+00A0) before %',
  },
  { languages: ['en'], breach: /\s%/, message: 'English has no space before %' },
];

/**
 * Holds every text of a parsed document against the rules of writing. A text is any object with the string
 * properties `da` and `en`, wherever it stands, so a document that breaks its schema is read as well.
 */
export function textProblems(file: string, parsed: unknown): readonly Problem[] {
  const problems: Problem[] = [];
  visit(parsed, []);
  return problems;

  function visit(value: unknown, keys: readonly (string | number)[]): void {
    if (Array.isArray(value)) {
      for (const [index, entry] of value.entries()) visit(entry, [...keys, index]);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const { da, en }: { da?: unknown; en?: unknown } = value;
    if (typeof da === 'string') judge(da, 'da', keys);
    if (typeof en === 'string') judge(en, 'en', keys);
    if (typeof da === 'string' && da === en && !ALIKE_IN_BOTH.has(da)) {
      problems.push({ file, path: pathOf(keys), message: `the same in both languages: ${shortened(da)}` });
    }
    for (const [key, entry] of Object.entries(value)) visit(entry, [...keys, key]);
  }

  function judge(text: string, language: 'da' | 'en', keys: readonly (string | number)[]): void {
    for (const { languages, breach, message } of RULES) {
      const found = languages.includes(language) ? breach.exec(text) : null;
      if (found === null) continue;
      const around = text.slice(Math.max(0, found.index - 20), found.index + 20);
      problems.push({ file, path: pathOf([...keys, language]), message: `${message}: …${around}…` });
    }
  }
}

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
