/** Holds the interface's own texts to the rules that the content check holds a pack to, and both languages to each other. */
import { describe, expect, it } from 'vitest';
import { textProblems } from '../content/checks/texts';
import { da } from './da';
import { en } from './en';
import type { Prose } from './prose';
import { loadTexts } from './texts';

type Modules = Record<string, Record<string, unknown>>;
const danish: Modules = import.meta.glob('./da/*.ts', { eager: true });
const english: Modules = import.meta.glob('./en/*.ts', { eager: true });
const danishPages: Modules = import.meta.glob('./pages/*.da.ts', { eager: true });
const englishPages: Modules = import.meta.glob('./pages/*.en.ts', { eager: true });

/** What a text may be handed: a word (also where it wants several), one of something, and "no". */
const handed = [['§'], 1, false];

/** All texts of an area by their path: of a function, what it says to every combination of what it is handed. */
function textsOf(value: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return said(value as (...args: unknown[]) => unknown, path);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => textsOf(entry, `${path}/${key}`));
}

function said(text: (...args: unknown[]) => unknown, path: string): readonly (readonly [string, string])[] {
  let combinations: readonly unknown[][] = [[]];
  for (let index = 0; index < text.length; index++) {
    combinations = combinations.flatMap((before) => handed.map((next) => [...before, next]));
  }
  return combinations.flatMap((args) => {
    try {
      return textsOf(text(...args), `${path}(${args.map(String).join()})`);
    } catch {
      // A text that wants several words cannot be handed one number.
      return [];
    }
  });
}

/** The same word in both languages, or no word at all. */
const mayBeAlike = (text: string) =>
  !/\p{L}/u.test(text.replace('Kommunespejl', '').replaceAll('false', '')) ||
  ['Menu', 'Status', 'note', 'Score', 'Workshop'].includes(text);

const pagePairs = Object.entries(danishPages).map(([file, module]) => {
  const other = englishPages[file.replace('.da.', '.en.')];
  const of = (exports: Record<string, unknown> | undefined) => Object.values(exports ?? {})[0] as Prose;
  return [file, of(module), of(other)] as const;
});

describe('the texts of the interface', () => {
  it('are in the same areas in both languages', () => {
    const names = (modules: Modules) => Object.keys(modules).map((file) => file.split('/').at(-1));
    expect(names(english)).toEqual(names(danish));
    expect(names(danish).length).toBeGreaterThan(10);
  });

  it.each(Object.keys(danish).filter((file) => !file.endsWith('/index.ts')))('of %s', (file) => {
    const inDanish = textsOf(danish[file]);
    const inEnglish = new Map(textsOf(english[file.replace('./da/', './en/')]));
    expect([...inEnglish.keys()]).toEqual(inDanish.map(([path]) => path));
    const pairs = inDanish.map(([path, text]) => [path, { da: text, en: inEnglish.get(path) }] as const);
    expect(pairs.filter(([, both]) => both.da.trim() === '' || both.en?.trim() === '')).toEqual([]);
    const toCheck = pairs.map(([path, both]) => [path, mayBeAlike(both.da) ? [] : both]);
    expect(textProblems(file, Object.fromEntries(toCheck))).toEqual([]);
    expect(pairs.filter(([, both]) => `${both.da}${both.en}`.includes('!'))).toEqual([]);
    expect(pairs.filter(([, both]) => /undefined|NaN|\[object/.test(`${both.da}${both.en}`))).toEqual([]);
  });

  it('say something for every text that is handed something', () => {
    const functionsIn = (value: unknown): readonly ((...args: unknown[]) => unknown)[] =>
      typeof value === 'function'
        ? [value as (...args: unknown[]) => unknown]
        : typeof value === 'object' && value !== null
          ? Object.values(value).flatMap(functionsIn)
          : [];
    for (const modules of [danish, english]) {
      const silent = functionsIn(modules).filter((text) => said(text, '').length === 0);
      expect(silent.map(String)).toEqual([]);
    }
  });

  it('come in the language that is asked for', async () => {
    expect(await loadTexts('da')).toBe(da);
    expect(await loadTexts('en')).toBe(en);
  });
});

describe('the long pages', () => {
  it('exist in both languages', () => {
    expect(pagePairs.length).toBeGreaterThanOrEqual(3);
    expect(Object.keys(englishPages)).toEqual(pagePairs.map(([file]) => file.replace('.da.', '.en.')));
  });

  it.each(pagePairs)('%s has the same sections, blocks and items in both', (_, inDanish, inEnglish) => {
    expect(shapeOf(inEnglish)).toEqual(shapeOf(inDanish));
  });

  it.each(pagePairs)('%s quotes the source word for word in both', (_, inDanish, inEnglish) => {
    expect(quotesIn(inEnglish)).toEqual(quotesIn(inDanish));
  });

  it.each(pagePairs)('%s has no id twice', (_, { sections }) => {
    const ids = sections.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(pagePairs)(
    '%s says nothing that is forbidden, empty or not translated',
    (file, inDanish, inEnglish) => {
      const english = new Map(written(inEnglish));
      const pairs = written(inDanish).map(
        ([path, text]) => [path, { da: text, en: english.get(path) }] as const,
      );
      expect(pairs.filter(([, both]) => both.da.trim() === '' || both.en?.trim() === '')).toEqual([]);
      expect(pairs.filter(([, both]) => `${both.da}${both.en}`.includes('!'))).toEqual([]);
      const alike = pairs.filter(([, both]) => both.da === both.en).map(([, both]) => both.da);
      expect(alike.filter((text) => !sameInBoth.includes(text))).toEqual([]);
      const toCheck = pairs.map(([path, both]) => [path, both.da === both.en ? [] : both]);
      expect(textProblems(file, Object.fromEntries(toCheck))).toEqual([]);
    },
  );
});

const quotesIn = ({ sections }: Prose) =>
  sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'quote' ? [block.text] : [])));

/** The texts of a page, without its ids and without the words of the source. */
function written({ title, lead, sections }: Prose) {
  const blocks = sections.flatMap((section) =>
    section.blocks.map((block) => (block.kind === 'quote' ? { ...block, text: [] } : block)),
  );
  return textsOf({ title, lead, headings: sections.map(({ heading }) => heading), blocks }).filter(
    ([path]) => !/\/(kind|name)$/.test(path),
  );
}

const sameInBoth = ['K1', 'M1', 'Interval'];

/** A page without its words. */
function shapeOf({ sections }: Prose) {
  return sections.map(({ id, blocks }) => ({
    id,
    blocks: blocks.map((block) => {
      if (block.kind === 'slot') return `slot ${block.name}`;
      return 'items' in block ? `${block.kind} of ${block.items.length}` : block.kind;
    }),
  }));
}
