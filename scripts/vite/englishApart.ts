import type { Plugin } from 'vite';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** `questionnaire.json`, and with `?english` its English alone. */
const QUESTIONNAIRE = /\/questionnaire\.json(\?english)?$/;

/**
 * Parts the questionnaire by language in the built app: what comes with the first load has its Danish texts, and
 * `questionnaire.json?english` has the English ones in their places, for `src/content/pack.ts` to put back. In
 * development, in tests and on the server the document itself stays whole.
 */
export function englishApart(): Plugin {
  let parted = false;
  return {
    name: 'english-apart',
    enforce: 'pre',
    configResolved: ({ command, build }) => {
      parted = command === 'build' && build.ssr === false;
    },
    transform(code, id) {
      const found = QUESTIONNAIRE.exec(id);
      if (found === null) return null;
      const isEnglish = found[1] !== undefined;
      if (!isEnglish && !parted) return null;
      const document = JSON.parse(code) as Json;
      if (!isEnglish) return { code: JSON.stringify(withoutEnglish(document)), map: null };
      return {
        code: `export default ${JSON.stringify(englishAlone(document))}`,
        map: null,
        moduleType: 'js',
      };
    },
  };
}

function withoutEnglish(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutEnglish);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => (key === 'en' ? [] : [[key, withoutEnglish(part)]])),
  );
}

/** The same tree with nothing but its English texts; what holds none is an empty object, so that lists keep their order. */
function englishAlone(value: Json): Json {
  if (Array.isArray(value)) return value.map(englishAlone);
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => {
      if (key === 'en') return [[key, part]];
      const english = englishAlone(part);
      return Object.keys(english as object).length === 0 ? [] : [[key, english]];
    }),
  );
}
