/**
 * What a file holds of a self-assessment beside what is here already: the question a person answers before anything
 * of the file is stored. Not among what `index.ts` gathers.
 */
import { lastGiven } from './latest';
import type { MergeRefusal, merged } from './merge';
import { asText } from './mergeResponse';
import type { Response, WholeAssessment } from './model';

export type Comparison =
  | { readonly kind: 'new' }
  /** To the last answer. */
  | { readonly kind: 'same' }
  /** All of the file is here, and here is more or newer. */
  | { readonly kind: 'older' }
  | { readonly kind: 'mergeable'; readonly gains: Gains }
  | { readonly kind: 'conflict'; readonly refusal: MergeRefusal };

/** What merging would bring; numbers only. */
export interface Gains {
  /** Responses that are in the file alone. */
  readonly responses: number;
  /** Responses that are in both and get something from the file. */
  readonly changed: number;
  /** Answers and notes, of responses that are in both, that the file has later; also where they were taken back. */
  readonly fromFile: number;
  /** Likewise those that are later here, and stay. */
  readonly kept: number;
}

/** @param merge what merging would do: the same that is done when it is asked for */
export function compareVersions(
  here: WholeAssessment | null,
  file: WholeAssessment,
  merge: typeof merged,
): Comparison {
  if (here === null) return { kind: 'new' };
  if (isSame(here, file)) return { kind: 'same' };
  const both = merge(here, file);
  if (!both.ok) return { kind: 'conflict', refusal: both.refusal };
  if (isSame(both.value, here)) return { kind: 'older' };
  return { kind: 'mergeable', gains: gainsOf(here, file, both.value) };
}

/** Whether two versions say the same; that one of them is deleted is another question. */
export const isSame = (one: WholeAssessment, other: WholeAssessment): boolean =>
  textOf(one) === textOf(other);

function textOf({ assessment, responses }: WholeAssessment): string {
  const inOrder = responses.toSorted((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
  return asText([
    { ...assessment, deletedAt: null },
    inOrder.map((response) => ({ ...response, revision: 0 })),
  ]);
}

function gainsOf(here: WholeAssessment, file: WholeAssessment, both: WholeAssessment): Gains {
  const known = new Map(here.responses.map((response) => [response.id, response]));
  const shared = file.responses.flatMap((theirs) => {
    const mine = known.get(theirs.id);
    const result = both.responses.find(({ id }) => id === theirs.id);
    return mine === undefined || result === undefined ? [] : [{ mine, theirs, result }];
  });
  const differing = shared.flatMap(({ mine, theirs, result }) => [
    ...differences(mine, theirs, result, 'answers'),
    ...differences(mine, theirs, result, 'notes'),
  ]);
  return {
    responses: file.responses.filter(({ id }) => !known.has(id)).length,
    changed: shared.filter(({ mine, result }) => asText(mine) !== asText(result)).length,
    fromFile: differing.filter((from) => from === 'file').length,
    kept: differing.filter((from) => from === 'here').length,
  };
}

/** Of each item in which the two differ: which of them stands. */
function differences(
  mine: Response,
  theirs: Response,
  result: Response,
  part: 'answers' | 'notes',
): readonly ('here' | 'file')[] {
  const itemIds = new Set(
    [mine, theirs].flatMap((response) => [
      ...Object.keys(response[part]),
      ...Object.keys(response.withdrawn[part]),
    ]),
  );
  return [...itemIds].flatMap((itemId) => {
    const [here, file, last] = [mine, theirs, result].map((response) =>
      asText(lastGiven(response, part, itemId) ?? null),
    );
    if (here === file) return [];
    return [last === file ? 'file' : 'here'] as const;
  });
}
