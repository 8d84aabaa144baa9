import { requireWholeCount } from './counts';

/** How many chose each category of an ordered scale, from one end to the other; no don't-knows among them. */
export type ScaleCounts = { readonly counts: readonly number[] };

/** Fewer categories than this have no middle, so nothing tells one camp from two. */
const FEWEST_CATEGORIES = 3;

/**
 * Agreement A of answers on an ordered scale.
 *
 * Source: C. van der Eijk (2001), "Measuring agreement in ordered rating scales", Quality & Quantity 35,
 * 325–341.
 * The distribution is peeled into layers, each as high as its smallest non-empty category; A is the mean of
 * the layers' own agreement, weighted by the answers in them.
 * @param input whole counts of at least three categories, in the order of the scale
 * @returns from −1 (two camps at the ends) over 0 (evenly spread) to 1 (all alike), no unit; `null` when
 *   nobody answered
 * @throws RangeError when a count is not whole or is negative, or there are fewer than three categories
 */
export function agreementA({ counts }: ScaleCounts): number | null {
  if (counts.length < FEWEST_CATEGORIES) {
    throw new RangeError(`a scale needs ${FEWEST_CATEGORIES} categories or more, not ${counts.length}`);
  }
  for (const count of counts) requireWholeCount('each count', count);

  const total = sum(counts);
  if (total === 0) return null;

  let weighted = 0;
  let rest = counts;
  while (rest.some((count) => count > 0)) {
    const chosen = rest.map((count) => count > 0);
    const categories = chosen.filter(Boolean).length;
    const height = Math.min(...rest.filter((count) => count > 0));
    weighted += height * categories * layerAgreement(chosen, categories);
    rest = rest.map((count) => (count > 0 ? count - height : 0));
  }
  // A lies within −1 and 1 by itself; the bounds only take off what rounding adds.
  return Math.max(-1, Math.min(1, weighted / total));
}

/** U × (1 − (S − 1) / (K − 1)) of one layer: K categories, S of them chosen. */
function layerAgreement(chosen: readonly boolean[], categories: number): number {
  const K = chosen.length;
  const { unimodal, bimodal } = countTriples(chosen);
  // No telling triple: one category chosen, or all of them. U is 1 then.
  if (unimodal + bimodal === 0) return (K - categories) / (K - 1);
  // One division of whole numbers, so that two camps at the ends give exactly −1.
  const numerator = ((K - 2) * unimodal - (K - 1) * bimodal) * (K - categories);
  return numerator / ((K - 2) * (unimodal + bimodal) * (K - 1));
}

/** The triples i < j < k, neighbours or not, that speak for one peak (110, 011) and for two (101). */
function countTriples(chosen: readonly boolean[]): { unimodal: number; bimodal: number } {
  let unimodal = 0;
  let bimodal = 0;
  for (let i = 0; i < chosen.length; i++) {
    for (let j = i + 1; j < chosen.length; j++) {
      for (let k = j + 1; k < chosen.length; k++) {
        if (chosen[j] && chosen[i] !== chosen[k]) unimodal++;
        if (!chosen[j] && chosen[i] && chosen[k]) bimodal++;
      }
    }
  }
  return { unimodal, bimodal };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
