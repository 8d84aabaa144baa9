/**
 * Addresses. Hash routes, so that the app works on any static host and in any folder. Every address is a
 * `Route`; `parseRoute` and `hrefOf` are each other's inverse.
 */
import { type ExampleId, exampleIds } from '../content/example/ids';

/** The parts of the results, in the order in which they stand. */
export const resultsParts = ['tal', 'temaer', 'svar', 'uenighed', 'vedikke'] as const;
export type ResultsPart = (typeof resultsParts)[number];

export type Route =
  | { readonly page: 'start' }
  /** Opens an example and goes on to its results. */
  | { readonly page: 'example'; readonly example: ExampleId }
  | { readonly page: 'new' }
  | { readonly page: 'responses'; readonly assessment: string }
  | {
      readonly page: 'questions';
      readonly assessment: string;
      readonly response: string;
      readonly theme: string;
      readonly item: string | null;
    }
  | { readonly page: 'review'; readonly assessment: string; readonly response: string }
  | {
      readonly page: 'results';
      readonly assessment: string;
      readonly part: ResultsPart | null;
      readonly item: string | null;
      readonly round: RoundNumber;
    }
  | { readonly page: 'recommendations'; readonly assessment: string; readonly round: RoundNumber }
  | {
      readonly page: 'workshop';
      readonly assessment: string;
      /** From 1; `null` for the first slide. */
      readonly slide: number | null;
      readonly round: RoundNumber;
    }
  /** The facilitator's window, and the minutes of the workshop. */
  | {
      readonly page: 'facilitator' | 'minutes';
      readonly assessment: string;
      readonly round: RoundNumber;
    }
  /** `of`: the self-assessment that is suggested for saving. */
  | { readonly page: 'backup'; readonly of: string | null }
  | { readonly page: 'help' }
  | { readonly page: 'method' }
  | { readonly page: 'data' }
  | { readonly page: 'accessibility' }
  | { readonly page: 'unknown'; readonly address: string };

/** Which round is looked at, from 1; `null` for the one that is worked on, the last. */
export type RoundNumber = number | null;

/** The results of a round, or a part of them. */
export function resultsRoute(
  assessment: string,
  round: RoundNumber = null,
  part: ResultsPart | null = null,
  item: string | null = null,
): Extract<Route, { readonly page: 'results' }> {
  return { page: 'results', assessment, part, item, round };
}

/** Reads the hash of an address, with or without its `#`. Anything that is no address of ours is `unknown`. */
export function parseRoute(hash: string): Route {
  // A fragment of the plain kind, as the skip link has before the script has come: it is on the start page.
  if (!/^#?\//.test(hash)) return { page: 'start' };
  const address = hash.replace(/^#?\//, '');
  const [path = '', query = ''] = address.split('?');
  const segments = path.split('/').map(decoded);
  if (segments.at(-1) === '') segments.pop();
  const round = wholeNumber(new URLSearchParams(query).get('runde') ?? '');
  return (
    (segments.includes(null) ? null : match(segments as string[], round)) ?? { page: 'unknown', address }
  );
}

function match(segments: readonly string[], round: RoundNumber): Route | null {
  const [first, assessment, section, ...rest] = segments;
  if (first === undefined) return { page: 'start' };
  if (first === 'eksempel' && segments.length === 2) {
    const example = exampleIds.find((id) => id === assessment);
    return example === undefined ? null : { page: 'example', example };
  }
  if (first === 'sikkerhedskopi' && segments.length < 3) return { page: 'backup', of: assessment ?? null };
  if (segments.length === 1) return matchPage(first);
  if (first !== 'v' || !assessment) return null;
  if (rest.length === 0) {
    if (section === 'anbefalinger') return { page: 'recommendations', assessment, round };
    if (section === 'facilitator') return { page: section, assessment, round };
    if (section === 'referat') return { page: 'minutes', assessment, round };
  }
  if (section === 'resultater') return matchResults(assessment, rest, round);
  if (section === 'workshop') return matchWorkshop(assessment, rest, round);
  return section === 'svar' ? matchAnswers(assessment, rest) : null;
}

function matchPage(name: string): Route | null {
  switch (name) {
    case 'ny':
      return { page: 'new' };
    case 'hjaelp':
      return { page: 'help' };
    case 'metode':
      return { page: 'method' };
    case 'data':
      return { page: 'data' };
    case 'tilgaengelighed':
      return { page: 'accessibility' };
    default:
      return null;
  }
}

function matchResults(
  assessment: string,
  [part, item, ...more]: readonly string[],
  round: RoundNumber,
): Route | null {
  if (more.length > 0 || (item !== undefined && part !== 'svar')) return null;
  const known = resultsParts.find((name) => name === part);
  if (part !== undefined && known === undefined) return null;
  return { page: 'results', assessment, part: known ?? null, item: item ?? null, round };
}

function matchWorkshop(
  assessment: string,
  [slide, ...more]: readonly string[],
  round: RoundNumber,
): Route | null {
  if (more.length > 0 || (slide !== undefined && wholeNumber(slide) === null)) return null;
  return { page: 'workshop', assessment, slide: wholeNumber(slide ?? ''), round };
}

/** A number from 1 to 9999 as it is written, or `null`. */
function wholeNumber(text: string): number | null {
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : null;
}

function matchAnswers(assessment: string, segments: readonly string[]): Route | null {
  const [response, theme, item, ...more] = segments;
  if (response === undefined) return { page: 'responses', assessment };
  if (theme === undefined || more.length > 0) return null;
  if (theme === 'gennemse') return item === undefined ? { page: 'review', assessment, response } : null;
  return { page: 'questions', assessment, response, theme, item: item ?? null };
}

function decoded(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    // A stray percent sign: not an address of ours.
    return null;
  }
}

/** The address of a route, for `href`. */
export function hrefOf(route: Route): string {
  const path = segmentsOf(route)
    .filter((segment) => segment !== null)
    .map(encodeURIComponent)
    .join('/');
  return `#/${path}${'round' in route && route.round !== null ? `?runde=${route.round}` : ''}`;
}

function segmentsOf(route: Route): readonly (string | null)[] {
  switch (route.page) {
    case 'start':
      return [];
    case 'new':
      return ['ny'];
    case 'example':
      return ['eksempel', route.example];
    case 'backup':
      return ['sikkerhedskopi', route.of];
    case 'help':
      return ['hjaelp'];
    case 'method':
      return ['metode'];
    case 'data':
      return ['data'];
    case 'accessibility':
      return ['tilgaengelighed'];
    case 'responses':
      return ['v', route.assessment, 'svar'];
    case 'questions':
      return ['v', route.assessment, 'svar', route.response, route.theme, route.item];
    case 'review':
      return ['v', route.assessment, 'svar', route.response, 'gennemse'];
    case 'results':
      return ['v', route.assessment, 'resultater', route.part, route.item];
    case 'recommendations':
      return ['v', route.assessment, 'anbefalinger'];
    case 'workshop':
      return ['v', route.assessment, 'workshop', route.slide === null ? null : String(route.slide)];
    case 'facilitator':
    case 'minutes':
      return ['v', route.assessment, route.page === 'minutes' ? 'referat' : route.page];
    case 'unknown':
      return [route.address];
  }
}
