/**
 * Recommendations that say almost the same. Two texts are as close as the share of their runs of three words
 * that both have: the Jaccard index of their word trigrams, from 0 to 1. Two texts on one topic share hardly any
 * runs; a copy keeps many of them when words in it are changed.
 *
 * The limits are set by what is there. Over the 2,926 pairs of the built-in 77 recommendations, title, body and
 * first step together come to 0 for most pairs, to less than 0.03 for all but one in a hundred, and to 0.08 at
 * most; a first step alone, which is one sentence, to 0.26 at most. A copy with every fifth word changed comes to
 * 0.25 as a whole, and a first step with every tenth word changed to 0.5. Each limit lies between the two. What is
 * told anew in other words is not found this way: that takes a reader.
 */
import type { LocalizedText, Recommendation } from '../../domain/pack/schema';
import type { Placed } from './placed';
import type { Problem } from './problem';

type Language = keyof LocalizedText;
type Part = 'whole' | 'firstStep';

const LIMITS: Readonly<Record<Part, number>> = { whole: 0.15, firstStep: 0.4 };

const textsOf: Readonly<Record<Part, (one: Recommendation, language: Language) => string>> = {
  whole: ({ title, body, firstStep }, language) =>
    [title[language], body[language], firstStep[language]].join(' '),
  firstStep: ({ firstStep }, language) => firstStep[language],
};

const inWords: Readonly<Record<Part, string>> = {
  whole: 'title, body and first step',
  firstStep: 'first step',
};

/** Two recommendations, the later first, and how close they are in one language. */
export interface ClosePair {
  readonly one: Placed<Recommendation>;
  readonly other: Placed<Recommendation>;
  readonly language: Language;
  readonly part: Part;
  /** 0 to 1. */
  readonly closeness: number;
}

/** The share of the runs of three words of two texts that both have; 0 where neither has three words. */
export function closeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const run of a) if (b.has(run)) both++;
  const all = a.size + b.size - both;
  return all === 0 ? 0 : both / all;
}

/** The runs of three words; case and punctuation make no difference. */
export function runsOfThree(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`));
}

/** All pairs in one part and language, the closest first. */
export function pairsByCloseness(
  recommendations: readonly Placed<Recommendation>[],
  part: Part,
  language: Language,
): readonly ClosePair[] {
  const runs = recommendations.map(({ value }) => runsOfThree(textsOf[part](value, language)));
  const pairs = recommendations.flatMap((one, index) =>
    recommendations.slice(0, index).map((other, before) => ({
      one,
      other,
      language,
      part,
      closeness: closeness(runs[index] ?? new Set(), runs[before] ?? new Set()),
    })),
  );
  return pairs.toSorted((a, b) => b.closeness - a.closeness);
}

const everyKind = (['whole', 'firstStep'] as const).flatMap((part) =>
  (['da', 'en'] as const).map((language) => [part, language] as const),
);

export function nearDuplicateProblems(
  recommendations: readonly Placed<Recommendation>[],
): readonly Problem[] {
  return everyKind.flatMap(([part, language]) =>
    pairsByCloseness(recommendations, part, language)
      .filter((pair) => pair.closeness >= LIMITS[part])
      .map(({ one, other, closeness: close }) => ({
        file: one.file,
        path: one.path,
        message: `${one.value.id} says almost the same as ${other.value.id} (${inWords[part]}, ${language}: ${close.toFixed(2)}, limit ${LIMITS[part]})`,
      })),
  );
}

/** The closest pairs of each part and language, as lines to print: how far below the limit they lie. */
export function closestPairs(
  recommendations: readonly Placed<Recommendation>[],
  each: number,
): readonly string[] {
  return everyKind.flatMap(([part, language]) => [
    `${inWords[part]}, ${language}, limit ${LIMITS[part]}:`,
    ...pairsByCloseness(recommendations, part, language)
      .slice(0, each)
      .map(({ one, other, closeness: close }) => `  ${close.toFixed(3)}  ${one.value.id}  ${other.value.id}`),
  ]);
}
